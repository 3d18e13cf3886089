import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freezeAddresses } from '../../src/commands/addresses/freeze.ts';
import { copyFolder, readFolder } from './read.ts';

const second = 'tests/fixtures/second/content';

test('ids that every object of JavaScript answers to are ids like any other', async () => {
  const read = (name: string) => readFile(join(second, name), 'utf8');
  const id = 'constructor';
  const dir = await copyFolder(second, {
    'resolution.md': (await read('resolution.md')).replaceAll('fietsakkoord-van-oosterwoud', id),
    'places.yaml': (await read('places.yaml')).replace('id: wiedemond', `id: ${id}`),
    [`instruments/${id}.yaml`]: await read('instruments/fietsakkoord-van-oosterwoud.yaml'),
    'themes.yaml': `- id: ${id}\n  title: Bouw\n  description: Wat er gebouwd wordt.\n  clauses: [overweging-a-1]\n`,
    'compounds.yaml': `${id}: [con, structor]\n`,
    'aliases.yaml': `- kind: synonym\n  terms: [${id}]\n  finds: [fietspad]\n`,
    'addresses.json': (await read('addresses.json')).replaceAll('fietsakkoord-van-oosterwoud', id),
  });
  await rm(join(dir, 'instruments/fietsakkoord-van-oosterwoud.yaml'));
  await freezeAddresses(dir);
  const { messages } = await readFolder(dir);
  expect(messages).toEqual([]);
});
