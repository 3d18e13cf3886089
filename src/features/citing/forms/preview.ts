import { excerpt } from '../../../language/excerpt.ts';
import { quoted } from './quoted.ts';
import { citedFacts } from './cited-facts.ts';
import { pinpointInWords, wordsOf, type CitationSource, type CitationTarget } from './target.ts';

/** Characters of the official words that are shown with a link. */
const mostCharacters = 160;

/** What others show with a link to the text: it says whose words these are, since it stands without the page. */
export interface Preview {
  /** "Europees Parlement, gezamenlijke ontwerpresolutie RC-B9-0393/2023, overweging B" */
  title: string;
  /** The same, with the first words between quotation marks. */
  description: string;
}

/** The preview of a provision, or of the whole, whose words are its title. */
export function previewOf(source: CitationSource, target?: CitationTarget): Preview {
  const { institution, kind, reference, parts } = citedFacts(source);
  const place = target ? `, ${pinpointInWords(target, parts)}` : '';
  const title = `${institution}, ${[kind, reference].filter(Boolean).join(' ')}${place}`;
  const words = target ? wordsOf(target) : source.title;
  return { title, description: `${title}: ${quoted(excerpt(words, mostCharacters))}` };
}
