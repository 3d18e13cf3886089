import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { findAll, pageAt, sites, textOf } from './pages.ts';

const blocksIn = (tree: Nodes) =>
  findAll(tree, ({ properties }) => [properties.className].flat().includes('editor-notes')).map(
    ({ element }) => element,
  );

test('what a clause of the whole text says of its notes opens those of its provision’s page, one by one', () => {
  let links = 0;
  for (const { pages } of sites) {
    const provisions = findAll(pageAt(pages, '/').tree, ({ properties }) => properties.dataProvision !== undefined);
    for (const { element: provision } of provisions) {
      for (const [index, block] of blocksIn(provision).entries()) {
        const [link] = findAll(block, ({ properties }) => properties.dataOpensNotes !== undefined);
        if (!link) continue;
        links += 1;
        const whole = blocksIn(pageAt(pages, `/${String(provision.properties.dataProvision).replace('-', '/')}/`).tree)[
          index
        ];
        const explained = findAll(block, ({ tagName }) => tagName === 'p').length;
        const promised = Number(/^\d+/.exec(textOf(link.element))?.[0] ?? 1);
        // A line of its own says whose notes they are.
        expect(whole && findAll(whole, ({ tagName }) => tagName === 'p').length - 1, textOf(provision)).toBe(
          explained + promised,
        );
      }
    }
  }
  expect(links).toBeGreaterThan(20);
});
