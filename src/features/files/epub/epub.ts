import { strToU8, zipSync, type Zippable } from 'fflate';
import { bookStrings as words } from '../../../strings/nl/files.ts';
import { isPublic } from '../../../addresses/public-address.ts';
import { chaptersOf } from './book.ts';
import type { BookContent } from './book-links.ts';
import { document, element } from '../xml.ts';
import { xhtml, type Chapter } from './chapter.ts';
import { css } from './style.ts';

/** The earliest day that a zip file can tell: builds know no clock, and two of them give the same bytes. */
const mtime = '1980-01-01T00:00:00';
const mediaType = 'application/epub+zip';

/**
 * The resolution as EPUB 3.3.
 *
 * @param cover a PNG
 */
export function toEpub(content: BookContent, cover: Uint8Array): Uint8Array<ArrayBuffer> {
  const chapters = chaptersOf(content);
  const files: Zippable = {
    // First and not compressed, so that the file says what it is at its start.
    mimetype: [strToU8(mediaType), { level: 0, mtime }],
    'META-INF/container.xml': strToU8(container()),
    'EPUB/package.opf': strToU8(packageDocument(content, chapters)),
    'EPUB/inhoud.xhtml': strToU8(contents(chapters)),
    'EPUB/omslag.xhtml': strToU8(coverPage(content.text.title)),
    'EPUB/omslag.png': [cover, { level: 0 }],
    'EPUB/book.css': strToU8(css),
    ...Object.fromEntries(chapters.map(({ id, xhtml: text }) => [`EPUB/${id}.xhtml`, strToU8(text)])),
  };
  return zipSync(files, { level: 9, mtime });
}

function container(): string {
  const rootfile = { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' };
  return document(
    element('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      element('rootfiles', {}, [element('rootfile', rootfile)]),
    ]),
  );
}

function packageDocument({ text }: BookContent, chapters: readonly Chapter[]): string {
  const { document: facts, title, home, modified } = text;
  const { institution, reference, shortTitle, rights, language } = facts;
  const identifier = isPublic(home) ? home : `urn:x-resolutie:${encodeURIComponent(reference ?? shortTitle)}`;
  const xhtmlType = 'application/xhtml+xml';
  const metadata = element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    element('dc:identifier', { id: 'identifier' }, identifier),
    element('dc:title', {}, title),
    element('dc:language', {}, language),
    element('dc:creator', {}, institution),
    element('dc:rights', {}, rights),
    element('meta', { property: 'dcterms:modified' }, `${modified}T00:00:00Z`),
    element('meta', { property: 'schema:accessMode' }, 'textual'),
    element('meta', { property: 'schema:accessModeSufficient' }, 'textual'),
    element('meta', { property: 'schema:accessibilityFeature' }, 'structuralNavigation'),
    element('meta', { property: 'schema:accessibilityFeature' }, 'tableOfContents'),
    element('meta', { property: 'schema:accessibilityHazard' }, 'none'),
  ]);
  const manifest = element('manifest', {}, [
    element('item', { id: 'inhoud', href: 'inhoud.xhtml', 'media-type': xhtmlType, properties: 'nav' }),
    element('item', { id: 'omslag', href: 'omslag.xhtml', 'media-type': xhtmlType }),
    element('item', { id: 'beeld', href: 'omslag.png', 'media-type': 'image/png', properties: 'cover-image' }),
    element('item', { id: 'stijl', href: 'book.css', 'media-type': 'text/css' }),
    ...chapters.map(({ id }) => element('item', { id, href: `${id}.xhtml`, 'media-type': xhtmlType })),
  ]);
  const spine = element('spine', {}, [
    element('itemref', { idref: 'omslag' }),
    element('itemref', { idref: 'inhoud' }),
    ...chapters.map(({ id }) => element('itemref', { idref: id })),
  ]);
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': language,
  };
  return document(element('package', attributes, [metadata, manifest, spine]));
}

function contents(chapters: readonly Chapter[]): string {
  const entries = chapters.map(({ id, title, parts }) =>
    element('li', {}, [
      element('a', { href: `${id}.xhtml` }, title),
      ...(parts.length > 0
        ? [
            element(
              'ol',
              {},
              parts.map((part) => element('li', {}, [element('a', { href: `${id}.xhtml#${part.id}` }, part.name)])),
            ),
          ]
        : []),
    ]),
  );
  return xhtml(
    words.contents,
    element('body', {}, [
      element('nav', { 'epub:type': 'toc', id: 'toc' }, [
        element('h1', {}, words.contents),
        element('ol', {}, entries),
      ]),
    ]),
  );
}

function coverPage(title: string): string {
  return xhtml(
    words.cover,
    element('body', { class: 'cover', 'epub:type': 'cover' }, [
      element('img', { src: 'omslag.png', alt: `${words.cover}: ${title}` }),
    ]),
  );
}
