import { describe, expect, it } from 'vitest';
import { jsonLdText } from '../../src/cite/json-ld.ts';
import { metadataFor, openingWords, type DescribedPage } from '../../src/cite/metadata.ts';
import { readContent, sourceOf, targetOf } from './source.ts';

const resolution = await readContent();
const source = sourceOf(resolution);
const { provision } = targetOf(resolution, 'overweging-g');
const instrument = resolution.instruments.find(({ id }) => id === 'resolutie-europees-parlement-10-maart-2022');
if (!instrument) throw new Error('No such instrument');

const image = {
  url: 'https://example.org/lezen/beeld/overweging-g.png',
  alt: 'Overweging G',
  width: 1200,
  height: 630,
};
const pages: DescribedPage[] = [
  { kind: 'whole', title: 'Resolutie', description: 'De tekst.', provisions: resolution.provisions },
  { kind: 'provision', title: 'Overweging G', description: 'Dat …', image, provision, instruments: [instrument] },
  { kind: 'instrument', title: instrument.short, description: instrument.note, instrument },
];

const describePage = (page: DescribedPage) => metadataFor(source, page, 'Resolutie lezen');

describe('metadataFor', () => {
  it.each(pages)('describes the page of $kind', async (page) => {
    const text = `${JSON.stringify(describePage(page), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../fixtures/cite/metadata-${page.kind}.json`);
  });

  it('claims no legal force, no journal and no unconfirmed fact', () => {
    const all = JSON.stringify(pages.map(describePage));
    expect(all).not.toMatch(/LegalForce|InForce|journal_title|4 oktober|2023-10-04/);
    expect(all).not.toContain(resolution.document.adopted?.celex?.value);
    for (const { url, status } of [...resolution.document.links, ...instrument.links]) {
      if (status === 'known') expect(all).not.toContain(url);
    }
  });

  it('leaves out what is not confirmed of an instrument', () => {
    const doubtful = { ...instrument, unconfirmed: ['name' as const, 'issuer' as const, 'date' as const] };
    const page: DescribedPage = { kind: 'instrument', title: 'x', description: 'y', instrument: doubtful };
    expect(describePage(page).jsonLd).toMatchObject({ about: { name: instrument.short } });
    expect(JSON.stringify(describePage(page).jsonLd)).not.toContain(instrument.date);
  });

  it('names each tag once', () => {
    for (const page of pages) {
      const names = describePage(page).meta.map((tag) => ('name' in tag ? tag.name : tag.property));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

it('writes JSON-LD that cannot end its element', () => {
  expect(jsonLdText({ name: '</script>' })).toBe(String.raw`{"name":"\u003c/script>"}`);
});

describe('openingWords', () => {
  it.each([
    ['dat het;', 20, 'dat het;'],
    ['overwegende dat, met name, de corridor', 17, 'overwegende dat…'],
    ['overwegende dat het', 18, 'overwegende dat…'],
  ])('%s in %i → %s', (text, length, expected) => {
    expect(openingWords(text, length)).toBe(expected);
  });
});
