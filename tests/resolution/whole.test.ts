import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { freezeAddresses } from '../../src/commands/addresses/freeze.ts';
import { copyFolder, readFolder } from './read.ts';

test('everything that is read of a small resolution, with its instruments, names, notes and marks', async () => {
  const { resolution, messages } = await readFolder('tests/fixtures/views/content');
  expect(messages).toEqual([]);
  await expect(`${JSON.stringify(resolution, undefined, 2)}\n`).toMatchFileSnapshot(
    resolve('tests/fixtures/views/resolution.json'),
  );
});

test('the place of an instrument in the Publicatieblad leads to EUR-Lex, other words of it to its page', async () => {
  const own = 'tests/fixtures/views/content';
  const official = 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52030IP0008';
  const [text, instrument, publishers] = await Promise.all(
    ['resolution.md', 'instruments/brugrapport.yaml', 'publishers.yaml'].map((name) =>
      readFile(join(own, name), 'utf8'),
    ),
  );
  const dir = await copyFolder(own, {
    'resolution.md': `${text}`.replace(
      'het [brugrapport]',
      'het [PB C 8 van 4.5.2030, blz. 2](instrument:brugrapport), [brugrapport]',
    ),
    'publishers.yaml': `${publishers}\n- { domain: europa.eu, name: Europese Unie }\n`,
    'instruments/brugrapport.yaml': `${instrument}`.replace(
      'links:\n',
      `identifiers: { oj: 'PB C 8 van 4.5.2030, blz. 2' }\nlinks:\n  - { label: rapport, url: '${official}', status: confirmed }\n`,
    ),
  });
  await freezeAddresses(dir);
  const { resolution } = await readFolder(dir);
  const [note] = resolution?.footnotes ?? [];
  expect(note?.html).toContain(`<a href="${official}">`);
  expect(note?.html).toContain('href="/instrument/brugrapport/">brugrapport</a>');
});
