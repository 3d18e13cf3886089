import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAll, pageAt, sites, type Page } from './pages.ts';

/** What the `<meta>` elements of a page say, by name or property. */
function metaOf({ tree }: Page): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { element } of findAll(tree, ({ tagName }) => tagName === 'meta')) {
    const { name, property, content } = element.properties;
    const key = String(property ?? name ?? '');
    found.set(key, [...(found.get(key) ?? []), String(content)]);
  }
  return found;
}

const jsonLdOf = ({ html }: Page) => {
  const text = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)?.[1];
  return text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>);
};
const titleOf = ({ html }: Page) => /<title>([^<]*)/.exec(html)?.[1] ?? '';
const isOfText = ({ path }: Page) => path === '/' || /^\/(aanhaling|overweging|paragraaf)\//.test(path);

describe.each(sites)('the site under $base', ({ dist, base, origin, pages }) => {
  const home = origin + base;
  const texts = [...pages.values()].filter(isOfText);

  it('has a picture of 1200 × 630 for each provision and for the whole', () => {
    expect(texts.length).toBeGreaterThan(3);
    const seen = new Set<string>();
    const addresses = new Set<string>();
    for (const page of texts) {
      const meta = metaOf(page);
      const [url = ''] = meta.get('og:image') ?? [];
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(page.html)?.[1] ?? '';
      expect(url).toBe(`${canonical}beeld.png`);
      expect(url.startsWith(home)).toBe(true);
      const png = readFileSync(join(dist, url.slice(home.length)));
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length).toBeLessThan(60_000);
      expect(meta.get('og:image:width')).toEqual(['1200']);
      expect(meta.get('og:image:height')).toEqual(['630']);
      expect(meta.get('og:image:alt')?.[0]).toMatch(/\S{3}/);
      expect(meta.get('twitter:card')).toEqual(['summary_large_image']);
      seen.add(png.toString('base64'));
      addresses.add(url);
    }
    // A retired address shares the picture of the provision that it leads to.
    expect(seen.size).toBe(addresses.size);
  });

  it('names the speaker with every link to the text, and quotes whole words', () => {
    const data = JSON.parse(readFileSync(join(dist, 'resolutie.json'), 'utf8')) as Record<string, string>;
    const speaker = `${data.institution ?? ''}, ${data.kind ?? ''} ${data.reference ?? ''}`;
    for (const page of texts) {
      const meta = metaOf(page);
      const [title = ''] = meta.get('og:title') ?? [];
      const [description = ''] = meta.get('og:description') ?? [];
      expect(title.startsWith(speaker), title).toBe(true);
      expect(title === speaker).toBe(page.path === '/');
      const [, place = '', shortTitle] = /^(.*?)(?: \[redactie: (.*)\])?$/.exec(title) ?? [];
      if (shortTitle) expect(titleOf(page)).toContain(`: ${shortTitle} – `);
      expect(description.startsWith(`${place}: `), description).toBe(true);
      expect(description.slice(place.length + 2)).toMatch(/^[“‘«].*\S( …)?[”’»]$/);
      expect(meta.get('og:image:alt')).toEqual([description]);
    }
  });

  it('names the subject of a provision in the preview of a link to it, as its page does', () => {
    const titled = texts.filter((page) => titleOf(page).includes(': '));
    if (base === '/') expect(titled.length).toBeGreaterThan(0);
    for (const page of titled) expect(metaOf(page).get('og:title')?.[0], page.path).toMatch(/ \[redactie: .+\]$/);
  });

  it('shows the picture of the whole with its other pages', () => {
    expect(metaOf(pageAt(pages, '/over/')).get('og:image')).toEqual([`${home}beeld.png`]);
  });

  it('describes the text for reference managers and search engines on each of its pages', () => {
    for (const page of texts) {
      const meta = metaOf(page);
      for (const key of ['dcterms.title', 'DC.publisher', 'bib:authors', 'z:itemType', 'z:reportNumber']) {
        expect(meta.get(key), `${page.path} ${key}`).toHaveLength(1);
      }
      const canonical = meta.get('og:url')?.[0];
      expect(jsonLdOf(page)).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Legislation',
        '@id': canonical,
      });
      expect(page.html).not.toMatch(/legislationLegalForce|InForce/);
    }
  });

  it('says of a page about an instrument that it is a page about it', () => {
    const live = (page: Page) => metaOf(page).get('og:url')?.[0] === home + page.path.slice(1);
    const instruments = [...pages.values()].filter((page) => page.path.startsWith('/instrument/') && live(page));
    expect(instruments.length).toBeGreaterThan(0);
    for (const page of instruments) {
      expect(jsonLdOf(page)).toMatchObject({ '@type': 'WebPage', url: home + page.path.slice(1) });
      expect(metaOf(page).has('dcterms.title')).toBe(false);
    }
  });
});
