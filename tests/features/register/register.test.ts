import { expect, test } from 'vitest';
import { getNameGroups, getNamesByProvision } from '../../../src/features/register/names.ts';
import { getRegisterHead } from '../../../src/features/register/register.ts';
import { getWordGroups } from '../../../src/features/register/word-groups.ts';
import { expectView } from '../../site/expect-view.ts';

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
