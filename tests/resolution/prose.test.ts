import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFolder, readFolder } from './read.ts';

/** A folder with these pages of prose, by their id. */
async function readPages(pages: Record<string, string>, files: Record<string, string> = {}) {
  const dir = await copyFolder('tests/fixtures/broken/missing-addresses');
  await mkdir(join(dir, 'pages'), { recursive: true });
  for (const [id, text] of Object.entries(pages))
    await writeFile(join(dir, 'pages', `${id}.md`), `---\ntitle: Pagina\ndescription: Een pagina.\n---\n\n${text}\n`);
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return (await readFolder(dir)).messages.filter((line) => line.startsWith('pages/'));
}

test('the second of two like headings can be linked to', async () => {
  const headings = '## Bronnen\n\n## Bronnen\n\n## Meenemen\n\n## …\n\n';
  expect(await readPages({ over: `${headings}[a](#bronnen), [b](#bronnen-2), [c](#meenemen-2)` })).toEqual([]);
  expect(await readPages({ over: `${headings}[a](#bronnen-3)` })).toHaveLength(1);
});

test('what only the page about the site has is no place of another', async () => {
  const link = '[de bestanden](/over/#meenemen), [de tekst](/hulp/#tekst)';
  expect(await readPages({ over: link, hulp: link })).toEqual([]);
  const wrong = '[de bestanden](/hulp/#meenemen)';
  expect(await readPages({ over: wrong, hulp: wrong })).toEqual([
    expect.stringMatching(/^pages\/hulp\.md:6:1: .*"\/hulp\/#meenemen".*\(page-link\)$/),
    expect.stringMatching(/^pages\/over\.md:6:1: .*"\/hulp\/#meenemen".*\(page-link\)$/),
  ]);
});

test('a host without a publisher: the message says in which file, a new one too', async () => {
  expect(await readPages({ over: '[a](https://krant.example/)' })).toEqual([
    'pages/over.md:6:1: error: Unexpected host "krant.example", expected a publisher of publishers.yaml (a line with its domain, in a new file where there is none) (source-host)',
  ]);
});

test('the publisher is a place of a page only where an edition names one', async () => {
  const link = '[wie dit uitgeeft](#uitgever), [en hier](/over/#uitgever)';
  expect(await readPages({ over: link })).toEqual([
    expect.stringMatching(/^pages\/over\.md:6:1: .*"#uitgever".*\(page-link\)$/),
    expect.stringMatching(/^pages\/over\.md:6:\d+: .*"\/over\/#uitgever".*\(page-link\)$/),
  ]);
  expect(await readPages({ over: link }, { 'edition.yaml': 'date: 2024-01-01\n' })).toEqual([]);
});
