import { expect, test } from 'vitest';
import {
  getInstrumentGroups,
  getInstrumentPaths,
  getInstrumentsByProvision,
} from '../../../src/features/instruments/instruments.ts';
import { expectView } from '../../site/expect-view.ts';
import { readFrom } from '../../site/read-from.ts';

test('the pages of the instruments', async () => {
  await expectView(await getInstrumentPaths(), 'instruments');
});

test('what is not confirmed of an instrument is told, field by field', async () => {
  const [treaties, reports] = await getInstrumentGroups();
  const doubted = (group = treaties) =>
    group?.instruments.flatMap(({ mainFacts, facts, links }) => [
      ...[...mainFacts, ...facts].filter(({ unconfirmed }) => unconfirmed).map(({ term }) => term),
      ...links.filter(({ unconfirmed }) => unconfirmed).map(({ text }) => text),
    ]);
  expect(doubted()).toEqual(['Opgesteld door', 'In werking getreden', 'Verdragenreeks van de Raad van Europa']);
  expect(doubted(reports)).toEqual(['Datum', 'Opgesteld door', 'Naam in het Nederlands', 'rapport']);
});

test('a footnote cites for its provision', async () => {
  const cited = await getInstrumentsByProvision();
  expect(cited.get('aanhaling-1')?.map(({ id }) => id)).toEqual(['wiedeverdrag', 'brugrapport']);
});

test('an instrument that two clauses of a provision mention is cited by the first', async () => {
  readFrom('tests/fixtures/long/content');
  const cited = (await getInstrumentsByProvision()).get('paragraaf-18');
  expect(cited?.map(({ id, clause }) => [id, clause])).toEqual([['resolutie-9-oktober-2029', 'paragraaf-18-1']]);
});
