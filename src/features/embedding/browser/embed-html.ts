import { languageTag } from '../../../language/tag.ts';
import { isPublic } from '../../../addresses/public-address.ts';
import { element } from '../../../browser/dom.ts';
import { embeddingStrings } from '../../../strings/nl/embedding.ts';

/** Official words, where they stand in words, and their address. */
export interface EmbeddedWords {
  words: string;
  source: string;
  url: string;
}

/**
 * HTML for a page elsewhere: the words alone in a `<blockquote>`, source and link below it, no script and no style. The
 * browser writes it, so what the words hold stays text. An address on somebody's own machine is left out.
 */
export function embedHtml(parts: readonly EmbeddedWords[]): string {
  return parts.map(figure).join('\n');
}

function figure({ words, source, url }: EmbeddedWords): string {
  const hasAddress = isPublic(url);
  const quotation = element(
    'blockquote',
    { ...(hasAddress && { cite: url }), lang: languageTag },
    element('p', {}, words),
  );
  const from = hasAddress ? element('a', { href: url }, source) : source;
  const caption = element('figcaption', { lang: languageTag }, `${embeddingStrings.source} `, from);
  return element('figure', {}, '\n', quotation, '\n', caption, '\n').outerHTML;
}
