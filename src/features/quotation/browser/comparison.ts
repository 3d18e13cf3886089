/** Everything of the check that waits for the reader: the text, the comparison, and what is said of it. */
import { footnoteName } from '../../../language/part-names.ts';
import { fetchJson } from '../../../browser/fetch-json.ts';
import { footnoteId, type FootnoteNumber } from '../../../addresses/anchors.ts';
import { paths } from '../../../addresses/paths.ts';
import { siteHref } from '../../../browser/base.ts';
import { button, element } from '../../../browser/dom.ts';
import { clauseName } from '../../../strings/nl/common.ts';
import { quotationStrings as strings } from '../../../strings/nl/quotation.ts';
import { mostWords, QuotationCheck, type QuotationAnswer } from '../comparing/check-quotation.ts';
import type { Piece, QuotableText } from '../comparing/pieces.ts';

/** A place in the text: "paragraaf 11, deel 4", and where it is read. */
interface Place {
  name: string;
  href: string;
}

/** What the check reads of `/resolutie.json`. */
interface Resolution {
  title: string;
  provisions: {
    name: string;
    label: string;
    id: string;
    url: string;
    clauses: { id: string; text: string }[];
  }[];
  footnotes: { number: FootnoteNumber; text: string; provision: string }[];
}

let check: Promise<QuotationCheck<Place>> | undefined;

/** The text, once; after a failure the next call asks for it again. */
export function loadText(): Promise<QuotationCheck<Place>> {
  check ??= fetchText().catch((error: unknown) => {
    check = undefined;
    throw error;
  });
  return check;
}

async function fetchText(): Promise<QuotationCheck<Place>> {
  const { title, provisions, footnotes } = await fetchJson<Resolution>(siteHref(paths.data), 'no-cache');
  const clauses = provisions.flatMap(({ name, url, clauses: all }) =>
    all.map(({ id, text }, at): QuotableText<Place> => {
      const provision = name.charAt(0).toLowerCase() + name.slice(1);
      return {
        text,
        place: { name: all.length > 1 ? `${provision}, ${clauseName(at + 1)}` : provision, href: `${url}#${id}` },
      };
    }),
  );
  const notes = footnotes.map(({ number, text, provision }): QuotableText<Place>[] => {
    const url = provisions.find(({ id }) => id === provision)?.url ?? siteHref(paths.home);
    return [{ text, place: { name: footnoteName(number), href: `${url}#${footnoteId(number)}` } }];
  });
  const heading = { text: title, place: { name: strings.documentTitle, href: siteHref(paths.home) } };
  const partNames = new Set(provisions.map(({ name, label }) => name.replace(` ${label}`, '')));
  return new QuotationCheck([[heading], clauses, ...notes], [...partNames]);
}

/** Compares what stands in the field and says what came of it, below it. */
export async function showComparison(host: HTMLElement): Promise<void> {
  const field = host.querySelector('textarea');
  const verdict = host.querySelector<HTMLElement>('[data-verdict]');
  const pieces = host.querySelector<HTMLElement>('[data-pieces]');
  if (!field || !verdict || !pieces) return;
  pieces.replaceChildren();
  verdict.textContent = strings.loading;
  try {
    const answer = (await loadText()).check(field.value);
    verdict.textContent = verdictOf(answer);
    pieces.replaceChildren(...detailsOf(answer));
  } catch {
    verdict.replaceChildren(
      `${strings.failed} `,
      element('a', { href: siteHref(paths.home) }, strings.text),
      '. ',
      button(strings.retry, () => showComparison(host)),
    );
  }
}

function verdictOf({ verdict, pieces, hasGaps }: QuotationAnswer<Place>): string {
  const names = [...new Set(pieces.flatMap(({ places }) => places.map(({ name }) => name)))];
  const words = pieces.reduce((sum, piece) => sum + piece.words, 0);
  if (verdict === 'empty') return strings.empty;
  if (verdict === 'literal') return hasGaps ? strings.literalWithGaps(names) : strings.literal(names);
  if (verdict === 'near') return words > 0 ? strings.near(words, names) : strings.nearSigns(names);
  if (verdict === 'spliced') return words > 0 ? strings.splicedWith(words, names) : strings.spliced(names);
  return names.length > 0 ? strings.absentBut : strings.absent;
}

/** No more places that have the same words are named. */
const mostElsewhere = 8;

function detailsOf({
  verdict,
  pieces,
  elsewhere,
  leftOut,
  isCut,
  isQuotedPart,
}: QuotationAnswer<Place>): HTMLElement[] {
  const shown = verdict === 'absent' ? pieces.filter(({ places }) => places.length > 0) : pieces;
  const isMarked = shown.some(
    ({ changes, places }) => places.length > 0 && changes.some(({ kind }) => kind !== 'same'),
  );
  const nameOf = (places: readonly Place[]): string => places.map(({ name }) => name).join(' – ');
  const told = shown.map(({ places }) => nameOf(places));
  const others = [...new Set(elsewhere.map(nameOf))].filter((name) => !told.includes(name));
  return [
    ...(isQuotedPart ? [element('p', {}, strings.quotedPart)] : []),
    ...(isMarked ? [element('p', {}, strings.key)] : []),
    ...shown.map(pieceItem),
    ...leftOut.map((words) => element('p', {}, strings.leftOut(words))),
    ...(others.length > 0
      ? [element('p', {}, strings.elsewhere(others.slice(0, mostElsewhere), others.length - mostElsewhere))]
      : []),
    ...(isCut ? [element('p', {}, strings.cut(mostWords))] : []),
  ];
}

/** The words with their differences, and where they stand. */
function pieceItem({ places, changes }: Piece<Place>): HTMLElement {
  const words = changes.flatMap(({ kind, text: given }, at) => {
    // What closes the words before the piece is not the piece's.
    const text = at > 0 ? given : given.replace(/^[”’»\s]+/, '');
    const space = at > 0 && !/^[,;:.)”’»]/.test(text) ? [' '] : [];
    if (kind === 'same') return [...space, text];
    const tag = kind === 'missing' ? 'del' : 'ins';
    return [...space, element(tag, {}, element('span', { className: 'vh' }, `${strings[kind]} `), text)];
  });
  const links = places.flatMap(({ name, href }, at) => [...(at > 0 ? [' – '] : []), element('a', { href }, name)]);
  return element(
    'blockquote',
    {},
    element('p', {}, ...words),
    element('footer', {}, ...(links.length > 0 ? links : [strings.notInText])),
  );
}
