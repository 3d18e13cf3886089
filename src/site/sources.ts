import { getCollection } from 'astro:content';
import { publisherOf } from '../schemas/publisher.ts';
import type { Source } from '../schemas/source.ts';
import { once } from './collections.ts';

/** A page that a statement of ours rests on, as it is printed. */
export interface SourceView {
  href: string;
  /** Who publishes it and what it is: "TASS, 6 oktober 2023". */
  text: string;
  lang: string;
}

/** Makes a link of a source, with its publisher's name. */
export const getSourceLinks = once(async (): Promise<(sources: readonly Source[]) => SourceView[]> => {
  const publishers = (await getCollection('publishers')).map(({ data }) => data);
  return (sources) =>
    sources.map(({ url, label, lang }) => ({
      href: url,
      text: [publisherOf(url, publishers), label].filter(Boolean).join(', '),
      lang,
    }));
});
