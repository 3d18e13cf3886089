import { expect, test } from 'vitest';
import type { InEngine } from './in-engine.ts';
import type { Point, Reader } from './reader.ts';

/** The places before the first letter of a provision, brought into sight, and behind the last one of another. */
async function edgesOf(reader: Reader, from: string, to: string): Promise<[Point, Point]> {
  return reader.run(
    async (first, last) => {
      // Until its face has come the text is longer.
      await document.fonts.ready;
      document.getElementById(first)?.scrollIntoView({ behavior: 'instant' });
      const letter = (id: string, at: 0 | -1) => {
        const walker = document.createTreeWalker(
          document.querySelector(`#${id} [data-source-text]`) as Element,
          NodeFilter.SHOW_TEXT,
          (node) => (/\S/.test((node as Text).data) && !node.parentElement?.closest('sup') ? 1 : 2),
        );
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        const text = texts.at(at) as Text;
        const range = document.createRange();
        range.setStart(text, at === 0 ? 0 : text.length - 1);
        range.setEnd(text, at === 0 ? 1 : text.length);
        return range.getBoundingClientRect();
      };
      const [start, end] = [letter(first, 0), letter(last, -1)];
      return [
        { x: Math.round(start.left) + 1, y: Math.round(start.top + start.height / 2) },
        { x: Math.round(end.right) + 3, y: Math.round(end.top + end.height / 2) },
      ];
    },
    from,
    to,
  );
}

/** The provisions from one to another as they are printed: label and words, without the numbers of notes. */
async function printed(reader: Reader, from: string, to: string): Promise<string[]> {
  return reader.run(
    async (first, last) => {
      const { provisions } = (await (await fetch('/resolutie.json')).json()) as {
        provisions: { id: string; kind: string; label: string; text: string }[];
      };
      const ids = provisions.map(({ id }) => id);
      return provisions
        .slice(ids.indexOf(first), ids.indexOf(last) + 1)
        .map(({ kind, label, text }) => `${kind === 'citation' ? '–' : `${label}.`} ${text}`);
    },
    from,
    to,
  );
}

/** The paragraphs of what is pasted as HTML. */
async function paragraphsOf(reader: Reader, html: string): Promise<string[]> {
  return reader.run(
    (text) =>
      [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('p')].map(
        ({ textContent }) => textContent,
      ),
    html,
  );
}

/** Once in many runs WebKitGTK's driver (2.50) never answers a drag: then it is tried once more, in another browser. */
const dragging = { retry: 1, timeout: 40_000 };

export function toolTests({ name, open }: InEngine): void {
  test('the tools of a clause copy its link', async () => {
    const reader = await open('overweging/g/#overweging-g-2');
    await reader.sees('.clause-tools button');
    await reader.click('.clause-tools button');
    await reader.until(() => document.querySelector('.clause-tools [role=status]')?.textContent);
    expect((await reader.paste()).text).toBe(reader.address('overweging/g/#overweging-g-2'));
  });

  const offers = 'a selection that begins and ends with the pointer offers its tools, which copy it with its source';
  test(offers, dragging, async () => {
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
    await reader.sees('.tools-selection .tool-buttons');
    await reader.click('.tools-selection .tool-buttons button:nth-of-type(2)');
    await reader.until(() => document.querySelector('.tools-selection [role=status]')?.textContent);
    const { text } = await reader.paste();
    expect(text).toContain(selected.trim());
    expect(text).toContain('overweging G');
  });

  test.each([
    ['beyond it', 1],
    ['within it', 0],
  ])('a selection may begin in a link and end %s', dragging, async (_, end) => {
    const reader = await open('overweging/g/');
    const mention = '[data-source-text] a[data-mention]';
    await reader.hover(mention);
    await reader.sees('.card');
    const [from, to] = await reader.run(
      (selector, last) => {
        const link = document.querySelector(selector) as Element;
        const range = document.createRange();
        const at = (text: Node | null, offset: number) => {
          range.setStart(text as Text, offset);
          range.setEnd(text as Text, offset + 1);
          const { left, top, height } = range.getBoundingClientRect();
          return { x: Math.round(left), y: Math.round(top + height / 2) };
        };
        return [at(link.firstChild, 3), at(last ? link.nextSibling : link.firstChild, 11)] as const;
      },
      mention,
      end,
    );
    await reader.drag(from, to);
    await reader.sees('.tools-selection .tool-buttons');
    const selected = await reader.run(() => String(getSelection()));
    expect(selected).toMatch(end ? /^laterale verklaring van 9 november 2020, die/ : /^laterale$/);
    expect(await reader.run(() => location.pathname)).toBe('/overweging/g/');
    await reader.run(() => getSelection()?.removeAllRanges());
    await reader.click(mention);
    await reader.until(() => location.pathname.startsWith('/instrument'));
  });

  test.each([
    ['aanhaling-1', 'aanhaling-3'],
    ['overweging-a', 'overweging-b'],
    ['paragraaf-6', 'paragraaf-8'],
  ])('what one drags over from %s to %s is copied as labels and official words only', dragging, async (from, to) => {
    const reader = await open('', { height: 2000 });
    await reader.drag(...(await edgesOf(reader, from, to)));
    await reader.press('Control+c');
    const { text, html } = await reader.paste();
    const lines = await printed(reader, from, to);
    expect(text.replaceAll('\r', '').split('\n\n')).toEqual(lines);
    expect(await paragraphsOf(reader, html)).toEqual(lines);
    expect(html).not.toMatch(/style|color|class/);
  });

  test('what one drags over within a provision is copied as its words', dragging, async () => {
    const reader = await open('', { height: 2000 });
    await reader.drag(...(await edgesOf(reader, 'overweging-m', 'overweging-m')));
    await reader.press('Control+c');
    const [line = ''] = await printed(reader, 'overweging-m', 'overweging-m');
    expect((await reader.paste()).text).toBe(line.replace('M. ', ''));
  });

  test('a selection over three provisions that ends at elements, not at letters, is copied so too', async () => {
    const reader = await open('');
    await reader.run(() => {
      const [start, end] = ['b', 'd'].map((letter) =>
        document.querySelector(`#overweging-${letter} [data-source-text]`),
      );
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    });
    await reader.press('Control+c');
    const lines = (await reader.paste()).text.replaceAll('\r', '').split('\n\n');
    expect(lines).toEqual(await printed(reader, 'overweging-b', 'overweging-d'));
  });

  test('all that is on the page is copied as labels and official words only', async () => {
    const reader = await open('');
    await reader.press('Control+a');
    await reader.press('Control+c');
    const lines = (await reader.paste()).text.replaceAll('\r', '').split('\n\n');
    expect(lines.slice(3)).toEqual(await printed(reader, 'aanhaling-1', 'paragraaf-22'));
    expect(lines.slice(0, 3)).toEqual(
      await reader.run(async () => {
        const { title, procedureLine, opening } = (await (await fetch('/resolutie.json')).json()) as Record<
          string,
          string
        >;
        return [title, procedureLine, opening];
      }),
    );
  });

  test.runIf(name === 'Firefox')('pieces apart are copied each with its label, and cuts at notes as one', async () => {
    const reader = await open('');
    await reader.run(() => {
      const [note] = document.querySelectorAll('[data-source-text] sup');
      const text = note?.closest('[data-source-text]');
      const others = ['overweging-a', 'overweging-g'].map((id) => document.querySelector(`#${id}-1`));
      const add = (place: (range: Range) => void) => {
        const range = document.createRange();
        place(range);
        getSelection()?.addRange(range);
      };
      getSelection()?.removeAllRanges();
      if (note && text) {
        add((range) => {
          range.setStart(text, 0);
          range.setEndBefore(note);
        });
        add((range) => {
          range.setStartAfter(note);
          range.setEnd(text, text.childNodes.length);
        });
      }
      for (const other of others)
        add((range) => {
          if (other) range.selectNodeContents(other);
        });
    });
    await reader.press('Control+c');
    const noted = await reader.run(
      () => document.querySelector('[data-source-text] sup')?.closest<HTMLElement>('[data-provision]')?.id ?? '',
    );
    const { text } = await reader.paste();
    const [first, ...rest] = text.replaceAll('\r', '').split('\n\n');
    expect([first]).toEqual(await printed(reader, noted, noted));
    expect(rest).toEqual([expect.stringMatching(/^A\. .*;$/), expect.stringMatching(/^G\. .*;$/)]);
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
}
