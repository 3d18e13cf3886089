import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { visitSite } from './visit.ts';

/** Readability is the reader view of Firefox, Defuddle the web clipper of Obsidian. Both run in the page itself. */
const { resolve } = createRequire(import.meta.url);
const readability = readFileSync(resolve('@mozilla/readability/Readability.js'), 'utf8');
const defuddle = readFileSync(resolve('defuddle'), 'utf8');

interface Article {
  title: string;
  /** `textContent` without the numbers of notes. */
  text: string;
  /** When it says that the page was published. */
  published: string;
}

/** What the two make of a page of the site. */
type Readers = Record<'readerView' | 'clipper', Article>;

describe('what reader views and web clippers make of the pages', () => {
  const { open } = visitSite({ bypassCSP: true });
  const { provisions } = JSON.parse(readFileSync(join(inject('site').dist, 'resolutie.json'), 'utf8')) as {
    provisions: { url: string; kind: string; label: string; text: string }[];
  };
  const base = inject('site').base;
  const paths = ['/', ...provisions.map(({ url }) => new URL(url, 'http://localhost').pathname.replace(base, '/'))];
  const made = new Map<string, Readers>();

  beforeAll(async () => {
    const page = await open('');
    await page.addScriptTag({ content: readability });
    await page.addScriptTag({ content: defuddle });
    const found = await page.evaluate(
      async (addresses) => {
        interface Library {
          Readability: new (page: Document) => { parse: () => Record<string, string> };
          Defuddle: new (page: Document, options: object) => { parse: () => Record<string, string> };
        }
        const { Readability, Defuddle } = window as unknown as Library;
        const parse = async (address: string) => {
          const html = await (await fetch(address)).text();
          const copy = new DOMParser().parseFromString(html, 'text/html');
          const start = copy.createElement('base');
          start.href = new URL(address, location.href).href;
          copy.head.prepend(start);
          return copy;
        };
        const textOf = (html: string) => {
          const { body } = new DOMParser().parseFromString(html, 'text/html');
          for (const note of body.querySelectorAll('sup')) note.remove();
          return body.textContent;
        };
        const made = [];
        for (const address of addresses) {
          const view = new Readability(await parse(address)).parse();
          const clip = new Defuddle(await parse(address), { url: new URL(address, location.href).href }).parse();
          made.push({
            readerView: {
              title: view.title ?? '',
              text: textOf(view.content ?? ''),
              published: view.publishedTime ?? '',
            },
            clipper: { title: clip.title ?? '', text: textOf(clip.content ?? ''), published: clip.published ?? '' },
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
      return at >= 0 && isNamed && article?.title.endsWith(nameOf(provision)) ? [] : [`${provision.url}: ${text}`];
    });
    expect(lost).toEqual([]);
  });

  test.each(['readerView', 'clipper'] as const)('the %s of the whole has every word and label, in order', (reader) => {
    const text = plain(made.get('/')?.[reader].text ?? '');
    let at = 0;
    for (const provision of provisions) {
      const own = text.indexOf(plain(provision.text), at);
      expect(own, provision.url).toBeGreaterThanOrEqual(at);
      expect(text.slice(at, own).toLowerCase()).toMatch(new RegExp(`${nameOf(provision).toLowerCase()}\\.? ?$`));
      at = own;
    }
  });

  test('no date in the text is taken for that of publication', () => {
    const data = readFileSync(join(inject('site').dist, 'index.html'), 'utf8');
    const own = /<meta name="DC\.date" content="([^"]+)"/.exec(data)?.[1] ?? '';
    for (const [path, { readerView, clipper }] of made) {
      expect([readerView.published, clipper.published], path).toEqual([own, own]);
    }
  });
});
