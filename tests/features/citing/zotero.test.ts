import { describe, expect, it } from 'vitest';
import { citationFor, type CitationSource, type CitationTarget } from '../../../src/features/citing/forms/index.ts';
import { metadataFor } from '../../../src/features/citing/forms/metadata.ts';
import { readContent, sourceOf, targetOf } from './source.ts';
import { fromBibtex, fromCsl, fromMeta, fromRis } from './zotero.ts';

const resolution = await readContent();
const source = sourceOf(resolution);

/** The item that Zotero makes of each form; the tags of a page stand for a whole provision at most. */
function itemsOf(from: CitationSource, target?: CitationTarget) {
  const { bibtex, ris, csl, url } = citationFor(from, target);
  const items = [fromBibtex(bibtex), fromRis(ris), fromCsl(csl)];
  if (target?.clause) return items;
  const page = target
    ? ({ kind: 'provision', provision: target.provision, instruments: [] } as const)
    : ({ kind: 'whole' } as const);
  return [...items, fromMeta(metadataFor(from, page, '').meta, url)];
}

describe('Zotero', () => {
  it('makes the same item of every form', () => {
    const { document } = source;
    const target = targetOf(resolution, 'paragraaf-14');
    const item = {
      itemType: 'report',
      creators: [['Europees Parlement']],
      title: source.title,
      institution: 'Europees Parlement',
      reportType: document.kind,
      reportNumber: document.reference,
      pages: 'par. 14',
      date: '2023-10-04',
      language: 'nl',
      url: 'https://example.org/lezen/paragraaf/14/',
      abstractNote: expect.stringMatching(
        /^Europees Parlement, .+, paragraaf 14: “veroordeelt .+”\. Aangenomen op .+ als P9_TA\(2023\)0356\.$/,
      ) as string,
    };
    expect(itemsOf(source, target)).toEqual([item, item, item, item]);
  });

  it('makes the same item of the whole and of every part', () => {
    const parts = resolution.provisions.flatMap((provision) => [
      { provision },
      ...provision.clauses.map((clause) => ({ provision, clause })),
    ]);
    for (const target of [undefined, ...parts]) {
      const [first, ...others] = itemsOf(source, target);
      for (const other of others) expect(other).toEqual(first);
      if (target) expect(first?.pages).toMatch(/^(par\.|overweging|aanhaling) \w+( \(\w+ deel\))?$/);
    }
  });

  it('keeps the signs of a title and of a name with " and " in it', () => {
    const document = { ...source.document, institution: 'Raad van Oost and West' };
    const title = 'Resolutie over Kəlbəcər & 5 % van Laçın_dorp #1';
    for (const item of itemsOf({ ...source, document, title })) {
      expect(item).toMatchObject({ title, creators: [['Raad van Oost and West']] });
    }
  });

  it('is told of an institution with a comma in its name where that does not cut it in two', () => {
    const document = { ...source.document, institution: 'Raad, Kamer en Senaat' };
    for (const { institution, creators = [] } of itemsOf({ ...source, document })) {
      expect(institution).toBe('Raad, Kamer en Senaat');
      expect(creators.flat().filter((name) => name !== 'Raad, Kamer en Senaat')).toEqual([]);
    }
  });
});

describe('the date', () => {
  const { adopted, tabled, ...rest } = source.document;
  if (!adopted || !tabled) throw new Error('No dates');
  const datesOf = (document: CitationSource['document']) =>
    new Set(itemsOf({ ...source, document }).map(({ date }) => date));

  it.each([
    [
      'the day of adoption, for the text that was adopted',
      { adopted: { ...adopted, number: rest.reference } },
      '2023-10-05',
    ],
    [
      'the day it was tabled, where that is confirmed',
      { adopted, tabled: { ...tabled, status: 'confirmed' as const } },
      '2023-10-04',
    ],
    ['the year of an unconfirmed day', { adopted, tabled: { ...tabled, status: 'known' as const } }, '2023'],
    ['missing where nobody knows it', { adopted }, undefined],
  ])('is %s', (_, events, date) => {
    expect(datesOf({ ...rest, ...events })).toEqual(new Set([date]));
  });

  it('is never read from a number', () => {
    const event = { ...adopted, number: 'P8_TA(2017)0051', date: '2017-02-16' };
    const document = { ...rest, reference: 'P8_TA(2017)0051', procedure: '2016/2009(INI)', adopted: event };
    expect(datesOf(document)).toEqual(new Set(['2017-02-16']));
    expect(citationFor({ ...source, document }).bibtex).toMatch(/^@techreport\{P8-TA-2017-0051,\n/);
  });
});
