import { expect, test } from 'vitest';
import { recitalLabel } from '../../src/resolution/labels.ts';
import { readFolder } from './read.ts';

async function readSecond() {
  const { resolution, messages } = await readFolder('tests/fixtures/second/content');
  return { resolution, messages, byId: new Map(resolution?.provisions.map((provision) => [provision.id, provision])) };
}

test('the second resolution is read without a message', async () => {
  const { resolution, messages } = await readSecond();
  expect(messages).toEqual([]);
  expect(resolution?.footnotes).toEqual([]);
  expect(resolution?.procedureLine).toBeUndefined();
});

test('recitals run past Z', async () => {
  const { resolution, byId } = await readSecond();
  const labels = resolution?.provisions.filter(({ kind }) => kind === 'recital').map(({ label }) => label);
  expect(labels).toEqual(Array.from({ length: 28 }, (_, index) => recitalLabel(index + 1)));
  expect(labels?.slice(-3)).toEqual(['Z', 'AA', 'AB']);
  expect(byId.get('overweging-ab')?.number).toBe(28);
});

test('points belong to their paragraph; a clause may run over them', async () => {
  const { byId } = await readSecond();
  expect(byId.get('paragraaf-1')?.clauses.map(({ text }) => text)).toEqual([
    'verzoekt de gemeenten: (a) de bladeren op de fietspaden te ruimen;',
    '(b) het wegdek te herstellen: (i) bij de brug over de Wiede; en',
    '(ii) op het afgesproken jaagpad;',
    '(c) hierover te rapporteren;',
  ]);
});

test('sub-headings belong to the provision below them', async () => {
  const { resolution } = await readSecond();
  const headings = resolution?.provisions.flatMap(({ id, heading }) => (heading ? [[id, heading]] : []));
  expect(headings).toEqual([
    ['paragraaf-1', 'Onderhoud'],
    ['paragraaf-3', 'Stalling en bewegwijzering'],
  ]);
});

test('the long resolution is read without a message, with parts that were put in later and annexes', async () => {
  const { resolution, messages } = await readFolder('tests/fixtures/long/content');
  expect(messages).toEqual([]);
  const ids = resolution?.provisions.map(({ id }) => id) ?? [];
  expect(ids).toEqual(expect.arrayContaining(['overweging-k-bis', 'overweging-ac', 'paragraaf-12-bis', 'bijlage-ii']));
  const annex = resolution?.provisions.find(({ id }) => id === 'bijlage-i');
  expect(annex?.clauses.map(({ text }) => text.slice(0, 20))).toEqual([
    'Oosterwoud',
    'Naar het aantal onge',
    '2. Molenweg en Dijk,',
    '3. Stationsplein, 9 ',
    'Lage Wiede en Sint-J',
    'Daarna volgen, zonde',
  ]);
});
