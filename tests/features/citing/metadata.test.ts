import { describe, expect, it } from 'vitest';
import { jsonLdText } from '../../../src/features/citing/forms/json-ld.ts';
import { metadataFor, type DescribedPage } from '../../../src/features/citing/forms/metadata.ts';
import { readContent, sourceOf, targetOf } from './source.ts';

const resolution = await readContent();
const source = sourceOf(resolution);
const { provision } = targetOf(resolution, 'overweging-g');
const instrument = resolution.instruments.find(({ id }) => id === 'resolutie-europees-parlement-10-maart-2022');
if (!instrument) throw new Error('No such instrument');

const pages: DescribedPage[] = [
  { kind: 'whole' },
  { kind: 'provision', provision, instruments: [instrument] },
  { kind: 'instrument', instrument },
];

const describePage = (page: DescribedPage) => metadataFor(source, page, 'Resolutie lezen');

describe('metadataFor', () => {
  it.each(pages)('describes the page of $kind', async (page) => {
    const { meta, jsonLd } = describePage(page);
    const text = `${JSON.stringify({ meta, jsonLd: JSON.parse(jsonLd) as unknown }, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../fixtures/cite/metadata-${page.kind}.json`);
  });

  it('claims no legal force, no journal and no unconfirmed fact', () => {
    const all = JSON.stringify(pages.map(describePage));
    expect(all).not.toMatch(/LegalForce|InForce|journal_title/);
    expect(all).not.toContain(resolution.document.adopted?.celex?.value);
    for (const { url, status } of [...resolution.document.links, ...instrument.links]) {
      if (status === 'known') expect(all).not.toContain(url);
    }
  });

  it('leaves out what is not confirmed of an instrument', () => {
    const doubtful = { ...instrument, unconfirmed: ['name' as const, 'issuer' as const, 'date' as const] };
    const { jsonLd } = describePage({ kind: 'instrument', instrument: doubtful });
    expect(JSON.parse(jsonLd)).toMatchObject({ about: { name: instrument.short } });
    expect(jsonLd).not.toContain(instrument.date);
    const cited = describePage({ kind: 'provision', provision, instruments: [doubtful] });
    expect(JSON.parse(cited.jsonLd)).toMatchObject({ citation: [{ name: instrument.short }] });
  });

  it('gives no day of an instrument whose date is another than that of the document', () => {
    const undated = { ...instrument, undated: 'in onderhandeling' };
    const { jsonLd } = describePage({ kind: 'instrument', instrument: undated });
    expect(jsonLd).not.toContain(instrument.date);
  });

  it.each(['tabled', 'adopted'] as const)('gives the day of the adoption to a text as adopted alone: %s', (state) => {
    const shown = { ...source, document: { ...source.document, state } };
    const { legislationDate } = JSON.parse(metadataFor(shown, { kind: 'whole' }, '').jsonLd) as Record<string, unknown>;
    expect(legislationDate).toBe(state === 'adopted' ? source.document.adopted?.date : undefined);
  });

  it('names each tag once', () => {
    for (const page of pages) {
      const names = describePage(page).meta.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

it('writes JSON-LD that cannot end its element', () => {
  expect(jsonLdText({ name: '</script>' })).toBe(String.raw`{"name":"\u003c/script>"}`);
});
