import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { visitSite } from './visit.ts';

/** Readability is the reader view of Firefox, Defuddle the web clipper of Obsidian. Both run in the page itself. */
const { resolve } = createRequire(import.meta.url);
const libraries = [
  '@mozilla/readability/Readability.js',
  '@mozilla/readability/Readability-readerable.js',
  'defuddle',
].map((name) => readFileSync(resolve(name), 'utf8'));

interface Article {
  title: string;
  /** `textContent` without the numbers of notes. */
  text: string;
  /** When it says that the page was published. */
  published: string;
  /** The numbers of its notes, as it refers to them. */
  references: string[];
}

/** What the two make of a page of the site. */
type Readers = Record<'readerView' | 'clipper', Article> & {
  /** Whether a browser offers its reader view. */
  isOffered: boolean;
};

describe('what reader views and web clippers make of the pages', () => {
  const { open } = visitSite({ bypassCSP: true });
  const { title, procedureLine, opening, provisions, footnotes } = JSON.parse(
    readFileSync(join(inject('site').dist, 'resolutie.json'), 'utf8'),
  ) as {
    title: string;
    procedureLine: string;
    opening: string;
    provisions: { id: string; url: string; kind: string; label: string; text: string }[];
    footnotes: { number: number; text: string; provision: string }[];
  };
  const base = inject('site').base;
  const paths = ['/', ...provisions.map(({ url }) => new URL(url, 'http://localhost').pathname.replace(base, '/'))];
  const made = new Map<string, Readers>();

  beforeAll(async () => {
    const page = await open('');
    for (const content of libraries) await page.addScriptTag({ content });
    const found = await page.evaluate(
      async (addresses) => {
        interface Library {
          isProbablyReaderable: (page: Document) => boolean;
          Readability: new (page: Document) => { parse: () => Record<string, string> };
          Defuddle: new (page: Document, options: object) => { parse: () => Record<string, string> };
        }
        const { Readability, Defuddle, isProbablyReaderable } = window as unknown as Library;
        const parse = async (address: string) => {
          const html = await (await fetch(address)).text();
          const copy = new DOMParser().parseFromString(html, 'text/html');
          const start = copy.createElement('base');
          start.href = new URL(address, location.href).href;
          copy.head.prepend(start);
          return copy;
        };
        const articleOf = (made: Record<string, string>, published: string | undefined) => {
          const { body } = new DOMParser().parseFromString(made.content ?? '', 'text/html');
          const notes = [...body.querySelectorAll('sup')];
          for (const note of notes) note.remove();
          const references = notes.map(({ textContent }) => textContent.trim());
          return { title: made.title ?? '', text: body.textContent, published: published ?? '', references };
        };
        const made = [];
        for (const address of addresses) {
          const view = new Readability(await parse(address)).parse();
          const clip = new Defuddle(await parse(address), { url: new URL(address, location.href).href }).parse();
          made.push({
            isOffered: isProbablyReaderable(await parse(address)),
            readerView: articleOf(view, view.publishedTime),
            clipper: articleOf(clip, clip.published),
          });
        }
        return made;
      },
      paths.map((path) => base + path.slice(1)),
    );
    paths.forEach((path, index) => made.set(path, found[index] as Readers));
  });

  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const names: Record<string, string> = {
    citation: 'aanhaling',
    recital: 'overweging',
    paragraph: 'paragraaf',
    annex: 'bijlage',
  };
  const nameOf = ({ kind, label }: { kind: string; label: string }) => `${names[kind] ?? kind} ${label}`;

  test.each(['readerView', 'clipper'] as const)('the %s of a provision has its words, told from ours', (reader) => {
    const lost = provisions.flatMap((provision, index) => {
      const article = made.get(paths[index + 1] ?? '')?.[reader];
      const text = plain(article?.text ?? '');
      const at = text.indexOf(plain(provision.text));
      const isNamed = text
        .slice(0, at)
        .trimEnd()
        .endsWith(`van ${nameOf(provision)}`);
      const isTitled = article?.title.replace(/ \[redactie: .+\]$/, '').endsWith(nameOf(provision));
      return at >= 0 && isNamed && isTitled ? [] : [`${provision.url}: ${text}`];
    });
    expect(lost).toEqual([]);
  });

  test.each(['readerView', 'clipper'] as const)('the %s of the whole has every word and label, in order', (reader) => {
    const text = plain(made.get('/')?.[reader].text ?? '');
    let at = 0;
    for (const words of [title, procedureLine, opening]) {
      const own = text.indexOf(plain(words), at);
      expect(own, words).toBeGreaterThanOrEqual(at);
      at = own;
    }
    for (const provision of provisions) {
      const own = text.indexOf(plain(provision.text), at);
      expect(own, provision.url).toBeGreaterThanOrEqual(at);
      expect(text.slice(at, own).toLowerCase()).toMatch(new RegExp(`${nameOf(provision).toLowerCase()}\\.? ?$`));
      at = own;
    }
  });

  test.each(['readerView', 'clipper'] as const)('the %s has every footnote, by its own number', (reader) => {
    provisions.forEach(({ id }, index) => {
      for (const path of ['/', paths[index + 1] ?? '']) {
        const article = made.get(path)?.[reader];
        const notes = footnotes.filter(({ provision }) => path === '/' || provision === id);
        expect(article?.references, path).toEqual(notes.map(({ number }) => String(number)));
        for (const { text } of notes) expect(plain(article?.text ?? ''), path).toContain(plain(text));
      }
    });
  });

  test.each(['readerView', 'clipper'] as const)('the %s has nothing of ours without saying whose it is', (reader) => {
    const headings = ['Aanhalingen', 'Overwegingen', 'Paragrafen'];
    const official = [title, procedureLine, opening, ...headings, ...footnotes.map(({ text }) => text)];
    const own = provisions.flatMap((provision) => [
      plain(provision.text),
      `Officiële tekst van ${nameOf(provision)}`,
      nameOf(provision).replace(/^./, (letter) => letter.toUpperCase()),
    ]);
    const known = [...own, ...official.map(plain)].sort((a, b) => b.length - a.length);
    for (const [path, { [reader]: article }] of made) {
      const rest = known.reduce((left, words) => left.replaceAll(words, ' '), plain(article.text));
      // Signs and numbers of notes and labels, and what clippers put at a note to lead back.
      expect(rest.replace(/[\s\d.↩]/g, ''), path).toBe('');
    }
  });

  test('a browser offers its reader view on every page of the text', () => {
    expect(paths.filter((path) => !made.get(path)?.isOffered)).toEqual([]);
  });

  test('no date in the text is taken for that of publication', () => {
    const data = readFileSync(join(inject('site').dist, 'index.html'), 'utf8');
    const own = /<meta name="DC\.date" content="([^"]+)"/.exec(data)?.[1] ?? '';
    expect(own).toMatch(/^\d{4}/);
    for (const [path, { readerView, clipper }] of made) {
      expect([readerView.published, clipper.published], path).toEqual([own, own]);
    }
  });
});
