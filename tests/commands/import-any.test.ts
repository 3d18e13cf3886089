import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { VFile } from 'vfile';
import { factsOf } from '../../src/commands/import/facts.ts';
import { toMarkdown } from '../../src/commands/import/markdown.ts';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { noteMarks } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';
import { wordsOfContent, wordsOfSource } from '../../src/commands/words/words-of.ts';
import { read } from '../resolution/read.ts';

vi.setConfig({ testTimeout: 60_000 });

const word = fc.constantFrom(
  ...'gezien overwegende verzoekt de en van pad; pad. pad, dat: “dit; 3.5 B. 2. a) (i) - – # + = === --- > * ** *a_b* _x_'.split(
    ' ',
  ),
  ...'` ``` ~~~ | |--| <b> &amp; [x] [^1] ![x](y) https://wiede.example/a_b www.wiede.example (www.a_b.nl/c_d) *www.a_b.nl* [www.a_b.nl a@b.nl \\ \\* 1) 10. NL o °'.split(
    ' ',
  ),
  'Het',
  'BIJLAGE',
);
const start = fc.constantFrom(
  'A.',
  'B.',
  '1.',
  '2.',
  '–',
  '-',
  'a)',
  '(i)',
  'BIJLAGE',
  'BIJLAGE I',
  'o o o',
  'Kop',
  '',
  '#',
  '“Wie',
  '3.',
);
const line = fc
  .tuple(start, fc.array(word, { maxLength: 6 }))
  .map(([first, rest]) => [first, ...rest].join(' ').trim());
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 14 })
  .map(
    (lines) =>
      `Motie over paden\n\nDe Raad,\n\n– gezien zijn Reglement,\n\n${lines.map((pair) => pair.join('')).join('')}`,
  );

/** The same text as a page: a line breaks where a paragraph does not. */
const toPage = (source: string) =>
  source
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

test('whatever stands in a text, each of its words is in the content, left out by name, or an error of the content', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (source, isPage) => {
      const imported = structure(isPage ? readBlocks(toPage(source)) : linesToSource(readTextLines(source)));
      const all = [...imported.before, ...imported.after, ...imported.leftOut]
        .flat()
        .map(({ text: printed }) => printed.replace(noteMarks, '$1'));
      const { title, front, opening, parts } = imported;
      const marks = [title, ...front, opening, ...parts.map(({ words }) => words)]
        .flat()
        .flatMap(({ text: printed }) => [...printed.matchAll(noteMarks)].map(() => '[^]'));
      const own = wordsOfSource(imported).map(({ text: words }) => words);
      // The dash or bullet of a citation is a mark of the content, and no word.
      const sorted = (words: string[]) =>
        words
          .join('')
          .replace(/[-–*o]/g, '')
          .split('')
          .sort()
          .join('');
      expect(sorted([...own, ...all])).toBe(sorted([...source.split(/\s+/), ...marks]));

      const markdown = toMarkdown(imported, factsOf(imported));
      const { messages } = read(markdown);
      if (messages.some((message) => !message.includes('(field-missing)'))) return;
      const content = wordsOfContent(new VFile({ path: 'resolution.md', value: markdown }));
      expect(content.map(({ text: words }) => words)).toEqual(own);
    }),
    { numRuns: 300 },
  );
});
