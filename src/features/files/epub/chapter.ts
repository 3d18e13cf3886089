import { languageTag } from '../../../language/tag.ts';
import type { Element } from 'xast';
import { document, element, type Content } from '../xml.ts';

/** A file of the book. */
export interface Chapter {
  /** Name of its file without ending, and its id in the package. */
  id: string;
  title: string;
  /** Sections that the contents list below it. */
  parts: { id: string; name: string }[];
  xhtml: string;
}

/** A chapter with its title above it, unless it brings its own heading. */
export function chapter(
  id: string,
  title: string,
  content: Content[],
  { hasOwnHeading = false, parts = [] }: { hasOwnHeading?: boolean; parts?: Chapter['parts'] } = {},
): Chapter {
  const body = hasOwnHeading ? content : [element('h1', {}, title), ...content];
  return { id, title, parts, xhtml: xhtml(title, element('body', {}, body)) };
}

/** A whole file of XHTML. */
export function xhtml(title: string, body: Element): string {
  const head = element('head', {}, [
    element('title', {}, title),
    element('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
  ]);
  const attributes = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: languageTag,
    'xml:lang': languageTag,
  };
  return document(element('html', attributes, [head, body]), '<!DOCTYPE html>\n');
}
