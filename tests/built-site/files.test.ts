import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { describe, expect, test } from 'vitest';
import { documentStrings } from '../../src/strings/nl/document.ts';
import { footnoteId } from '../../src/addresses/anchors.ts';
import { frontmatter, read } from '../resolution/read.ts';
import { findAll, pageAt, sites, textOf } from './pages.ts';

interface Provision {
  id: string;
  kind: string;
  label: string;
  text: string;
  clauses: { id: string; text: string }[];
}

interface Data {
  title: string;
  procedureLine?: string;
  frontLines?: string[];
  opening: string;
  provisions: Provision[];
  footnotes: { number: number | string; text: string }[];
}

/** What stands above a provision. */
interface Headed {
  separator?: string;
  outerHeadings?: string[];
  heading?: string;
}

describe.each(sites)('the files to take along under $base', ({ dist, base, pages, files }) => {
  const file = (name: string) => readFileSync(join(dist, name));
  const data = JSON.parse(file('resolutie.json').toString()) as Data;
  const lines = [...(data.procedureLine ? [data.procedureLine] : []), ...(data.frontLines ?? [])];

  test('the text alone has every word in order', () => {
    const words = (text: string) => text.replace(/\[\d+\]/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
    const labels = ({ kind, label }: Provision) => (kind === 'citation' || kind === 'annex' ? '' : label);
    const headings = (provision: Provision) => {
      const { separator = '', outerHeadings = [], heading = '' } = provision as Headed;
      return [separator, ...outerHeadings, heading].join(' ');
    };
    const expected = [
      data.title,
      ...lines,
      data.opening,
      ...data.provisions.flatMap((provision) => [headings(provision), labels(provision), provision.text]),
      ...data.footnotes.map(({ text }) => text),
    ];
    expect(words(file('resolutie.txt').toString())).toEqual(words(expected.join(' ')));
  });

  test('the Markdown is read as the same provisions', () => {
    const { provisions, footnotes, messages, title, opening } = read(
      frontmatter + '\n' + file('resolutie.md').toString(),
    );
    expect(messages).toEqual([]);
    expect({ title, opening }).toEqual({ title: data.title, opening: data.opening });
    expect(provisions.map(({ id, text }) => [id, text])).toEqual(data.provisions.map(({ id, text }) => [id, text]));
    expect(footnotes.map(({ number, text }) => [number, text])).toEqual(
      data.footnotes.map(({ number, text }) => [number, text]),
    );
  });

  describe('Akoma Ntoso', () => {
    const tree = fromXml(file('resolutie.xml').toString());
    const notes = elements(tree).filter(({ name }) => name === 'authorialNote');

    test('has the words of each provision and clause under the fragment of its place', () => {
      const places = new Map(
        elements(tree).flatMap((element) => (element.attributes.wId ? [[element.attributes.wId, element]] : [])),
      );
      for (const { id, clauses } of data.provisions) {
        const provision = places.get(id);
        expect(provision?.attributes.eId, id).toMatch(/^(cit|rec|para|att)_/);
        for (const clause of clauses) expect(places.has(clause.id), clause.id).toBe(true);
        const blocks = provision ? elements(provision).filter(({ name }) => name === 'p') : [];
        const outside = blocks.filter((block) => !notes.some((note) => elements(note).includes(block)));
        const found = outside.map((block) => officialWords(block)).join(' ');
        expect(found, id).toBe(data.provisions.find((one) => one.id === id)?.text);
      }
    });

    test('has each note once, where it is referred to', () => {
      expect(notes.map((note) => [note.attributes.marker, words(note)])).toEqual(
        data.footnotes.map(({ number, text }) => [String(number), text]),
      );
    });

    test('leads from each instrument to its page', () => {
      const hrefs = elements(tree).flatMap(({ name, attributes }) => (name === 'ref' ? [attributes.href ?? ''] : []));
      for (const href of hrefs) {
        const { pathname } = new URL(href, 'https://voorbeeld.example');
        expect(files, href).toContain(pathname.slice(base.length - 1));
      }
    });
  });

  describe('the book', () => {
    const bytes = new Uint8Array(file('resolutie.epub'));
    const parts = unzipSync(bytes);
    const part = (name: string) =>
      fromXml(strFromU8(parts[`EPUB/${name}`] ?? new Uint8Array()).replace(/<!DOCTYPE html>\n/, ''));

    test('is valid', async () => {
      const { messages } = await EpubCheck.validate(bytes);
      expect(messages).toEqual([]);
    });

    test('says what it is at its start', () => {
      expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    });

    test('says of the text what its head says, and what is known of its difference from the adopted one', () => {
      const paragraphsIn = (path: string, className: string) =>
        findAll(pageAt(pages, path).tree, ({ properties }) => properties.className?.toString() === className)
          .flatMap(({ element }) => findAll(element, ({ tagName }) => tagName === 'p'))
          .map(({ element }) => element);
      const hasLink = (element: Parameters<typeof findAll>[0]) =>
        findAll(element, ({ tagName }) => tagName === 'a').length > 0;
      // Where nothing is said of the text, its links are the first.
      const said = paragraphsIn('/', 'remarks').find((paragraph) => !hasLink(paragraph));
      const head = said ? textOf(said).trim() : '';
      const difference = paragraphsIn('/document/', 'difference').map((paragraph) => textOf(paragraph).trim())[0];
      const known = difference?.replace(documentStrings.moreOfDifference, '').trim();
      const over = strFromU8(parts['EPUB/over.xhtml'] ?? new Uint8Array())
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
      for (const sentence of head.split(/(?<=\.) /))
        if (!known || !sentence.includes('kan daarvan')) expect(over).toContain(sentence);
      if (known) expect(over).toContain(known);
    });

    test('has the official words of each clause and note, and nothing of ours among them', () => {
      const places = new Map(elements(part('tekst.xhtml')).map((element) => [element.attributes.id, element]));
      for (const { id, clauses, text } of data.provisions) {
        const paragraphs = elements(places.get(id) as Element).filter(({ name }) => name === 'p' || name === 'h3');
        expect(paragraphs.map(officialWords).join(' '), id).toBe(text);
        for (const clause of clauses) expect(places.has(clause.id), clause.id).toBe(true);
      }
      for (const { number, text } of data.footnotes)
        expect(words(places.get(footnoteId(number)) as Element)).toBe(`${String(number)} ${text}`);
    });
  });

  test('the data is as its schema says, to the last field', () => {
    const schema = JSON.parse(file('resolutie.schema.json').toString()) as object;
    const validate = new Ajv2020({ formats: { date: true } }).compile(schema);
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...data, extra: 1 })).toBe(false);
  });

  test('are linked: the book from the head of the text, each from the page about the site', () => {
    const links = (path: string) =>
      findAll(pageAt(pages, path).tree, ({ tagName, properties }) => tagName === 'a' && 'type' in properties).map(
        ({ element }) => String(element.properties.href).slice(base.length - 1),
      );
    expect(links('/')).toEqual(['/resolutie.epub']);
    const names = ['epub', 'txt', 'md', 'xml', 'json', 'schema.json'].map((ending) => `/resolutie.${ending}`);
    expect(links('/over/')).toEqual(names);
    for (const name of names) expect(files).toContain(name);
  });
});

/** All elements in a tree, the outer before the inner, itself included. */
function elements(node: Nodes): Element[] {
  const inner = 'children' in node ? node.children.flatMap(elements) : [];
  return node.type === 'element' ? [node, ...inner] : inner;
}

function words(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}

/** The words of a block without labels, references to notes and the notes themselves. */
function officialWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const { name, attributes, children } = node;
  if (name === 'authorialNote' || name === 'noteRef' || attributes.role === 'doc-noteref') return '';
  const inner = children.map(officialWords).join('');
  return name === 'p' && elements(node).some((one) => one.attributes.class === 'label')
    ? inner.replace(/^(?:\S+ bis\.|\S+) /, '')
    : inner;
}
