import { expect, test } from 'vitest';
import { getNameGroups, getNamesByProvision } from '../../../src/features/register/names.ts';
import { getRegisterHead } from '../../../src/features/register/register.ts';
import { getWordGroups } from '../../../src/features/register/word-groups.ts';
import { expectView } from '../../site/expect-view.ts';
import { readFrom } from '../../site/read-from.ts';

test('names by kind, with every place', async () => {
  await expectView({ groups: await getNameGroups(), byProvision: await getNamesByProvision() }, 'register');
});

test('how to read a place, by places that the text has', async () => {
  await expectView(await getRegisterHead(), 'register-head');
});

test('an office whose dates are not confirmed is told', async () => {
  const names = (await getNameGroups()).flatMap((group) => group.names);
  expect(names.filter(({ unconfirmed }) => unconfirmed).map(({ id }) => id)).toEqual(['anna-de-wit']);
});

test('names are sorted without their quotation marks', async () => {
  const [, , places] = await getNameGroups();
  expect(places?.names.map(({ name }) => name)).toEqual(['Lage Wiede', 'Oosterwoud']);
});

test('words by letter', async () => {
  await expectView(await getWordGroups(), 'words');
});

async function readRegister(content: string) {
  readFrom(content);
  return { groups: await getNameGroups(), key: (await getRegisterHead()).key.replaceAll('\u00a0', ' ') };
}

test('in a text with annexes a name in a footnote leads there, and an office without dates is only named', async () => {
  const { groups, key } = await readRegister('tests/fixtures/long/content');
  const [persons, bodies] = groups.map(({ names }) => names);
  expect(persons).toMatchObject([{ what: 'voorzitter van de Fietsraad', unconfirmed: false }]);
  expect(bodies?.[0]?.spellings[0]?.clauses).toContainEqual({
    clause: 'paragraaf-22-1',
    href: '/paragraaf/22/#voetnoot-4',
    text: '22/1 (voetnoot 4)',
  });
  expect(key).toMatch(/^aanh\. 1: aanhaling 1; A: overweging A; 1: paragraaf 1; bijl\. I\/2: bijlage I, deel 2\./);
});

test('kinds of names that a text has none of are left out; a place with a part is one that has parts', async () => {
  const { groups, key } = await readRegister('tests/fixtures/second/content');
  expect(groups.map(({ id }) => id)).toEqual(['plaatsen']);
  expect(key).toMatch(/^aanh\. 1: aanhaling 1; A: overweging A; 1\/2: paragraaf 1, deel 2\./);
});
