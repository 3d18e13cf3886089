import { expect, onTestFinished, test, vi } from 'vitest';
import { getThemeIntro, getThemeList, getThemePaths } from '../../../src/features/themes/themes.ts';
import * as collections from '../../../src/site/collections.ts';
import { expectView } from '../../site/expect-view.ts';

test('the pages of the subjects', async () => {
  await expectView(await getThemePaths(), 'themes');
});

test('the subjects, and where in the text each is treated', async () => {
  await expectView(await getThemeList(), 'theme-list');
});

test.each([
  ['no part whole', ['overweging-a-1'], 'De redactie heeft delen van de tekst onder een of meer thema’s gezet.'],
  [
    'one part whole',
    ['aanhaling-1-1', 'aanhaling-2-1', 'overweging-a-1', 'paragraaf-1-1'],
    'De redactie heeft elk deel van de aanhalingen onder een of meer thema’s gezet.',
  ],
  [
    'two parts whole',
    ['aanhaling-1-1', 'aanhaling-2-1', 'paragraaf-1-1', 'paragraaf-1-2', 'paragraaf-2-1', 'paragraaf-3-1'],
    'De redactie heeft elk deel van de aanhalingen en paragrafen onder een of meer thema’s gezet.',
  ],
])('%s under a subject: the list says so', async (_, clauses, intro) => {
  const theme = { id: 'sluis', title: 'Sluis', description: 'De sluis zelf.', order: 1, clauses };
  const { getOrdered } = collections;
  const ordered = vi
    .spyOn(collections, 'getOrdered')
    .mockImplementation((name) => (name === 'themes' ? Promise.resolve([theme]) : getOrdered(name)) as never);
  onTestFinished(() => {
    ordered.mockRestore();
  });
  expect(await getThemeIntro()).toBe(intro);
});
