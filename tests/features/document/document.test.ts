import { expect, test } from 'vitest';
import { getDocument } from '../../../src/features/document/document.ts';
import { expectView } from '../../site/expect-view.ts';
import { readFrom } from '../../site/read-from.ts';

test('all that is known of the document, and where it is published', async () => {
  await expectView(await getDocument(), 'document-page');
});

test('what is not confirmed about the document is told', async () => {
  const { facts } = await getDocument();
  const doubted = facts.filter(({ unconfirmed }) => unconfirmed).map(({ term }) => term);
  expect(doubted).toEqual(['Ingediend door', 'Debat', 'Aangenomen', 'Stemming']);
});

test('a fact that is not confirmed shows the pages that it rests on, beside the doubt', async () => {
  const { facts } = await getDocument();
  const sourced = facts.filter(({ unconfirmed, sources }) => unconfirmed && sources.length > 0);
  expect(sourced.map(({ term }) => term)).toEqual(['Ingediend door', 'Aangenomen', 'Stemming']);
});

test.each([
  [
    'bare',
    [
      ['Soort', 'besluit'],
      ['Aangenomen', '1 juni 2030, bij handopsteken'],
    ],
  ],
  [
    'motion',
    [
      ['Soort', 'motie'],
      ['Nummer', 'M-12'],
      ['Ingediend door', 'A. de Wit en B. van Dam'],
    ],
  ],
])('a text of which less is known says no more: %s', async (name, known) => {
  readFrom(`tests/fixtures/texts/${name}`);
  const { facts, difference } = await getDocument();
  expect(facts.map(({ term, value }) => [term, value])).toEqual(known);
  expect(difference).toBeUndefined();
});
