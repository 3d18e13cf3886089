import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, test, vi } from 'vitest';
import { factsOf } from '../../src/commands/import/facts.ts';
import { toMarkdown } from '../../src/commands/import/markdown.ts';
import { readSource } from '../../src/commands/import/read-source.ts';
import { textOfWords } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';
import { compareWords } from '../../src/commands/words/compare-words.ts';
import { wordsOfContent, wordsOfSource } from '../../src/commands/words/words-of.ts';
import { read, readFolder } from '../resolution/read.ts';

vi.setConfig({ testTimeout: 120_000 });

const folder = 'tests/fixtures/import';

async function importFile(path: string) {
  const text = structure(await readSource(path));
  return { text, markdown: toMarkdown(text, factsOf(text)) };
}

/** A folder is a case: a source in, with the oddities of its form; `resolution.md` and what was said of it out. */
test.each(readdirSync(folder))('%s', async (name) => {
  const source = readdirSync(join(folder, name)).find((file) => file.startsWith('source.')) ?? '';
  const { text, markdown } = await importFile(join(folder, name, source));
  const at = (file: string) => join(process.cwd(), folder, name, file);
  await expect(markdown).toMatchFileSnapshot(at('resolution.md'));
  const { doubts, before, after, leftOut } = text;
  const said = [...doubts, ...[...before, ...after, ...leftOut].map((block) => `weggelaten: ${textOfWords(block)}`)];
  await expect(said.map((line) => `${line}\n`).join('')).toMatchFileSnapshot(at('said.txt'));

  const { messages } = read(markdown);
  expect(messages.filter((line) => !line.includes('(field-missing)'))).toEqual([]);
  const content = wordsOfContent(new VFile({ path: 'resolution.md', value: markdown }));
  expect(compareWords(wordsOfSource(text), content)).toEqual([]);
});

test('the text of our source becomes, word for word, the text of the content', async () => {
  const { text, markdown } = await importFile('tests/fixtures/source/resolution.txt');
  expect(text.doubts).toEqual([expect.stringContaining('laten staan in ““Zangezur-corridot””')]);
  const { resolution } = await readFolder('content');
  const imported = read(markdown);
  const withoutMarks = ({
    text: words,
    label,
    kind,
    footnotes,
  }: NonNullable<typeof resolution>['provisions'][number]) => ({
    kind,
    label,
    words,
    footnotes,
  });
  expect(imported.title).toBe(resolution?.title);
  expect(imported.procedureLine).toBe(resolution?.procedureLine);
  expect(imported.opening).toBe(resolution?.opening);
  expect(imported.provisions.map(withoutMarks)).toEqual(resolution?.provisions.map(withoutMarks));
  expect(imported.footnotes.map(({ number, text: words }) => [number, words])).toEqual(
    resolution?.footnotes.map(({ number, text: words }) => [number, words]),
  );
  expect(factsOf(text)).toEqual({
    kind: 'ontwerpresolutie',
    procedure: '2023/2879(RSP)',
    institution: 'Europees Parlement',
    shortTitle:
      'De situatie in Nagorno-Karabach na de aanval van Azerbeidzjan en de aanhoudende bedreigingen van Armenië',
  });
});
