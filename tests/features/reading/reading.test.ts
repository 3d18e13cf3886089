import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { provisionKinds } from '../../../src/addresses/anchors.ts';
import { resolutionDataSchema } from '../../../src/features/reading/data-schema.ts';
import { getResolutionData } from '../../../src/features/reading/data.ts';
import { stackMargin, toMargin } from '../../../src/features/reading/margin.ts';
import { getProvisionPaths } from '../../../src/features/reading/provision-pages.ts';
import { getResolution } from '../../../src/features/reading/reading.ts';
import { expectView } from '../../site/expect-view.ts';

test('the head of the text', async () => {
  const { dossier, title, opening, procedureLine, cardsHref, searchHref } = await getResolution();
  await expectView({ dossier, title, opening, procedureLine, cardsHref, searchHref }, 'head');
});

test('an adoption that is not confirmed is no fact of the data', async () => {
  expect(await getResolutionData()).not.toHaveProperty('adopted');
});

test('the text as data', async () => {
  await expectView(await getResolutionData(), 'data');
});

test('the shape of the data, as it is published', async () => {
  await expectView(z.toJSONSchema(resolutionDataSchema), 'data-schema');
});

test.each(provisionKinds)('the pages of each %s', async (kind) => {
  const pages = await getProvisionPaths(kind, 'page');
  await expectView(
    pages.map(({ params, props: { page } }) => ({
      params,
      page: { ...page, document: undefined, previous: page.previous?.text, next: page.next?.text },
    })),
    `pages-${kind}`,
  );
});

test('what stands in the margin', async () => {
  const { parts, notes } = await getResolution();
  const provisions = parts.flatMap((part) => part.provisions);
  await expectView(
    provisions.map((provision) => toMargin(provision, notes.get(provision.id) ?? [])),
    'margin',
  );
});

test('on the page of a provision its instruments stand beside the first clause that cites them, itself or in a footnote', async () => {
  const pages = await Promise.all(provisionKinds.map((kind) => getProvisionPaths(kind, 'page')));
  const found = pages.flat().flatMap(({ props: { page } }) => {
    const { provision, instruments } = page;
    const margin = toMargin(provision, page.notes, instruments);
    // Each once, whatever else stands there.
    expect(margin.flatMap((view) => view.instruments)).toHaveLength(instruments.length);
    const lines = margin.map((view) => view.instruments.map(({ id }) => id));
    return instruments.length > 0 ? [`${provision.id}: ${lines.map((ids) => ids.join(' ')).join(' | ')}`] : [];
  });
  expect(found).toEqual([
    'aanhaling-1: wiedeverdrag brugrapport',
    'aanhaling-2: brugrapport',
    'overweging-a:  | wiedeverdrag',
  ]);
});

test('notes that begin before those above them end stand below those', () => {
  const note = (clause: string, length: number) => ({
    clause,
    quote: 'woorden',
    isSic: false,
    text: 'a'.repeat(length),
    positions: [],
    basis: 'de tekst',
    sources: [],
    unconfirmed: false,
  });
  const clause = (line: number) => ({ id: `paragraaf-1-${String(line)}`, line, text: 'b'.repeat(100) });
  const provision = { clauses: [clause(1), clause(2), clause(3)] };
  const shape = (...lengths: number[]) => {
    const margin = lengths.map((length, index) => ({
      footnotes: [],
      instruments: [],
      notes: [[note(`paragraaf-1-${String(index + 1)}`, length)]],
    }));
    const { beside, below } = stackMargin(margin, provision);
    return [...beside, ...below].map(({ notes }) => notes.length);
  };
  expect(shape(10, 10, 10)).toEqual([1, 1, 1]);
  expect(shape(60, 10, 10)).toEqual([2, 0, 1]);
  expect(shape(500, 10, 10)).toEqual([3, 0, 0]);
  // What would go on where the page has ended stands below the text.
  expect(shape(600, 200, 10)).toEqual([2, 0, 0, 1]);
  expect(shape(10, 10, 1000)).toEqual([1, 1, 0, 1]);
});
