import { expect, test } from 'vitest';
import { inEachEngine } from './in-each-engine.ts';

inEachEngine(({ open }) => {
  test('the tools of a clause copy its link', async () => {
    const reader = await open('overweging/g/#overweging-g-2');
    await reader.sees('.clause-tools button');
    await reader.click('.clause-tools button');
    await reader.until(() => document.querySelector('.clause-tools [role=status]')?.textContent);
    expect((await reader.paste()).text).toBe(reader.address('overweging/g/#overweging-g-2'));
  });

  test('a selection that begins and ends with the pointer offers its tools, which copy it with its source', async () => {
    const reader = await open('overweging/g/');
    const [from, to] = await reader.run(() => {
      const clause = document.querySelector('[data-source-text] span[id]') as Element;
      const walker = document.createTreeWalker(clause, NodeFilter.SHOW_TEXT);
      const text = walker.nextNode() as Text;
      const range = document.createRange();
      const at = (offset: number) => {
        range.setStart(text, offset);
        range.setEnd(text, offset + 1);
        const { left, top, height } = range.getBoundingClientRect();
        return { x: Math.round(left), y: Math.round(top + height / 2) };
      };
      return [at(0), at(14)] as const;
    });
    await reader.drag(from, to);
    const selected = await reader.run(() => String(getSelection()));
    expect(selected.trim()).toBe('overwegende da');
    await reader.sees('.tools-selection button');
    await reader.click('.tools-selection .tool-buttons button:nth-of-type(2)');
    await reader.until(() => document.querySelector('.tools-selection [role=status]')?.textContent);
    const { text } = await reader.paste();
    expect(text).toContain(selected.trim());
    expect(text).toContain('overweging G');
  });

  test('what is copied over provisions is the official words only', async () => {
    const reader = await open('');
    await reader.run(() => {
      const [first, last] = ['overweging-a', 'overweging-b'].map((id) =>
        document.querySelector(`#${id} [data-source-text]`),
      );
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    });
    await reader.sees('.tools-selection');
    await reader.press('Control+c');
    const { text, html } = await reader.paste();
    const official = await reader.run(() =>
      ['overweging-a', 'overweging-b'].map((id) => {
        const copy = document.querySelector(`#${id} [data-source-text]`)?.cloneNode(true) as Element;
        for (const note of copy.querySelectorAll('sup')) note.remove();
        return copy.textContent.replace(/\s+/g, ' ').trim();
      }),
    );
    expect(text.replaceAll('\r', '')).toBe(`A. ${official[0] ?? ''}\n\nB. ${official[1] ?? ''}`);
    expect(html).toContain('<p>');
  });

  test('a search that is typed is answered, and one Escape closes it', async () => {
    const reader = await open('overweging/g/');
    await reader.press('/');
    await reader.type('Lachin');
    await reader.sees('dialog.search[open] [data-search-results][data-query="Lachin"] a');
    await reader.press('Escape');
    await reader.seesNo('dialog.search');
    await reader.press('Control+k');
    await reader.sees('dialog.search[open]');
    await reader.press('Escape');
    await reader.seesNo('dialog.search');
  });

  test('a result leads to its clause, with the words marked', async () => {
    const reader = await open('zoeken/?q=Lachin');
    await reader.sees('[data-search-results] a');
    await reader.click('[data-search-results] a');
    await reader.until(() => /^#\w+-\w+-\d+$/.test(location.hash));
  });
});
