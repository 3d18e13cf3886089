import { paths } from '../../../addresses/paths.ts';
import { siteHref } from '../../../browser/base.ts';
import { element } from '../../../browser/dom.ts';
import { searchStrings as strings } from '../../../strings/nl/search.ts';
import type { Answer } from '../understanding/answer.ts';
import { wordsOf, type Lexicon } from '../understanding/lexicon.ts';
import { beginsFiller, isFiller } from '../understanding/read-query.ts';
import { queryLink } from './results.ts';

/** What has to be said beside the results of a query. */
export function notesOn(query: string, answer: Answer, lexicon: Lexicon): HTMLElement[] {
  const isNone = answer.hits.length + answer.pages.length === 0;
  const isNothing = isNone && answer.partial.length === 0 && !answer.isAddress;
  return [
    ...quotationNote(query),
    ...answerNotes(answer),
    ...(isNothing ? fillerNote(query, lexicon) : []),
    ...(isNone ? [elsewhere(lexicon)] : []),
  ];
}

/** Words of grammar and of questions alone ask for nothing, and are not missed. */
function fillerNote(query: string, lexicon: Lexicon): HTMLElement[] {
  const areFillers = wordsOf(query).every((word) => isFiller(word, lexicon) || beginsFiller(word, lexicon));
  return areFillers ? [element('p', { textContent: strings.fillers })] : [];
}

/** What has to be said of an answer: a corrected word, one that is missing and words to try, exclusions that leave nothing, another search. */
function answerNotes({ corrected, missing, see, without }: Answer): HTMLElement[] {
  return [
    ...corrected.map(({ from, to, others }) =>
      element(
        'p',
        {},
        strings.corrected(from, to),
        ' ',
        queryLink(`"${from}"`, strings.exactly(from)),
        ...(others.length > 0 ? [strings.others, ...others.flatMap((word) => [' ', queryLink(word, word)])] : []),
      ),
    ),
    ...missing.map(({ text, near }) =>
      element(
        'p',
        {},
        strings.missing(text),
        ...(near.length > 0 ? [' ', strings.near, ...near.flatMap((word) => [' ', queryLink(word, word)])] : []),
      ),
    ),
    ...(without
      ? [
          element(
            'p',
            {},
            strings.emptied(without.asked, without.excluded),
            ' ',
            queryLink(without.query, strings.without(without.asked)),
          ),
        ]
      : []),
    ...(see.length > 0
      ? [element('p', {}, strings.see, ...see.flatMap((words) => [' ', queryLink(`"${words}"`, words)]))]
      : []),
  ];
}

/** Where else to look when there is nothing; a text without subjects has no page of them. */
function elsewhere({ data }: Lexicon): HTMLElement {
  const ways: [string, string][] = [
    [paths.register, strings.register],
    ...(data.pages.some(({ group }) => group === 'theme') ? [[paths.themes, strings.themes] as [string, string]] : []),
  ];
  return element('p', {}, ...ways.map(([path, textContent]) => element('a', { href: siteHref(path), textContent })));
}

/** From this many words on a query is rather a quotation, which can be compared word by word. */
const shortestQuotation = 8;

/** The way to compare a long query with the text. It goes along in the fragment, which browsers do not send. */
function quotationNote(query: string): HTMLElement[] {
  if (wordsOf(query).length < shortestQuotation) return [];
  const fragment = new URLSearchParams({ citaat: query }).toString();
  return [element('p', {}, element('a', { href: `${siteHref(paths.quotation)}#${fragment}` }, strings.quotation))];
}
