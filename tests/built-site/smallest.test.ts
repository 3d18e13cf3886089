import { expect, test } from 'vitest';
import { findAll, pageAt, smallest, textOf } from './pages.ts';

const { pages } = smallest;

test('what a text lacks is not spoken of and takes no room', () => {
  for (const { path, tree } of pages.values()) {
    const empty = findAll(
      tree,
      (element) =>
        /^(?:aside|header|section|nav|ul|ol|dl|p|h[1-6]|table|figure)$/.test(element.tagName) &&
        !element.properties.hidden &&
        element.properties.role !== 'status' &&
        textOf(element).trim() === '' &&
        findAll(element, ({ tagName }) => /^(?:img|svg|input|button|output)$|-/.test(tagName)).length === 0,
    );
    const shown = empty.map(
      ({ element }) => `<${element.tagName} class="${String(element.properties.className ?? '')}">`,
    );
    expect(shown, path).toEqual([]);
  }
});

test('every file stands in the head where no page lists them', () => {
  const head = findAll(pageAt(pages, '/').tree, ({ tagName }) => tagName === 'header');
  const hrefs = head
    .flatMap(({ element }) => findAll(element, ({ tagName }) => tagName === 'a'))
    .map(({ element }) => element.properties.href);
  for (const type of ['epub', 'txt', 'md', 'xml', 'json', 'schema.json'])
    expect(hrefs).toContain(`/klein/resolutie.${type}`);
});
