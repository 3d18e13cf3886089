import { footnoteId, footnoteReferenceId, type FootnoteNumber } from '../../../addresses/anchors.ts';
import { isPublic } from '../../../addresses/public-address.ts';
import { bookStrings as words } from '../../../strings/nl/files.ts';
import { noteStrings } from '../../../strings/nl/notes.ts';
import { standingOf, stateOf } from '../../../strings/nl/reading.ts';
import { factText } from '../../../strings/nl/common.ts';
import { formatDate } from '../../../language/locale.ts';
import type { Block, Piece } from '../../../site/blocks.ts';
import type { NoteView } from '../../notes/notes.ts';
import { headingsOf, type FileProvision, type FileText } from '../file-text.ts';
import { element, type Content } from '../xml.ts';
import { links, type BookContent } from './book-links.ts';
import { chapter, type Chapter } from './chapter.ts';
import { instrumentsChapter } from './instruments-chapter.ts';

/** The chapters of the book, in reading order: the official text alone, and what is ours apart from it. */
export function chaptersOf(content: BookContent): Chapter[] {
  const { text, notes, instruments } = content;
  return [
    about(text),
    officialText(text),
    ...(notes.size > 0 ? [notesChapter(content)] : []),
    ...(instruments.length > 0 ? [instrumentsChapter(content)] : []),
  ];
}

function about({ document, home, reviewed, lines }: FileText): Chapter {
  const { institution, kind, reference, rights } = document;
  return chapter('over', words.about, [
    element('p', {}, [institution, [kind, reference].filter(Boolean).join(' ')].join(', ')),
    ...lines.map((line) => element('p', {}, line)),
    ...[stateOf(document), standingOf(document)].flatMap((remark) => (remark ? [element('p', {}, remark)] : [])),
    element('p', {}, words.separation),
    ...(isPublic(home) ? [element('p', {}, words.site(home))] : []),
    ...(reviewed ? [element('p', {}, words.reviewed(formatDate(reviewed)))] : []),
    element('p', {}, rights),
  ]);
}

function officialText({ title, lines, opening, parts, footnotes }: FileText): Chapter {
  const referred = new Set<FootnoteNumber>();
  const provisions = parts.map((part) =>
    element(
      'section',
      { id: part.id, 'aria-label': part.name },
      part.provisions.flatMap((provision) => provisionNodes(provision, referred)),
    ),
  );
  const notes = footnotes.map(({ number, id, pieces }) =>
    element('aside', { id, 'epub:type': 'footnote', role: 'doc-footnote' }, [
      element('p', {}, [
        element('a', { href: `#${footnoteReferenceId(number)}`, 'aria-label': words.footnote(number) }, String(number)),
        ' ',
        ...pieces.map((piece) => inline(piece, new Set())),
      ]),
    ]),
  );
  return chapter(
    'tekst',
    words.text,
    [
      element('h1', {}, title),
      ...[...lines, opening].filter(Boolean).map((line) => element('p', {}, line)),
      ...provisions,
      ...(notes.length > 0
        ? [element('section', { 'epub:type': 'footnotes', 'aria-label': words.footnotes }, notes)]
        : []),
    ],
    { hasOwnHeading: true, parts: parts.map(({ id, name }) => ({ id, name })) },
  );
}

/** @param referred the notes that the text has referred to so far */
function provisionNodes(provision: FileProvision, referred: Set<FootnoteNumber>): Content[] {
  const { id, kind, printedLabel, blocks } = provision;
  const [first, ...rest] = blocks;
  return [
    ...headingsOf(provision).map((text) => element('h2', {}, text)),
    element('div', { id, class: kind }, [
      ...(first ? [block(first, referred, printedLabel)] : []),
      ...rest.map((one) => block(one, referred)),
    ]),
  ];
}

function block({ level, form, clauses }: Block, referred: Set<FootnoteNumber>, label?: string): Content {
  const tag = form === 'heading' ? 'h3' : 'p';
  return element(tag, { class: level > 0 ? `point-${String(level)}` : form }, [
    ...(label ? [element('span', { class: 'label' }, label), ' '] : []),
    ...clauses.flatMap(({ id, continued, pieces }, index): Content[] => [
      ...(index > 0 ? [' '] : []),
      element(
        'span',
        continued ? {} : { id },
        pieces.map((piece) => inline(piece, referred)),
      ),
    ]),
  ]);
}

/** Words, linked where they cite an instrument; the number of a footnote, which carries its id the first time. */
function inline(piece: Piece, referred: Set<FootnoteNumber>): Content {
  if (piece.kind === 'words') {
    const { text, mention } = piece;
    return mention?.scheme === 'instrument'
      ? element('a', { href: `instrumenten.xhtml#${mention.target}` }, text)
      : text;
  }
  const { number } = piece;
  const id = referred.has(number) ? undefined : footnoteReferenceId(number);
  referred.add(number);
  return element(
    'a',
    { id, href: `#${footnoteId(number)}`, 'epub:type': 'noteref', role: 'doc-noteref' },
    String(number),
  );
}

function notesChapter(content: BookContent): Chapter {
  const { text, notes } = content;
  const sections = text.parts
    .flatMap((part) => part.provisions)
    .flatMap(({ id, name }) => {
      const own = notes.get(id) ?? [];
      if (own.length === 0) return [];
      return [
        element('section', {}, [
          element('h2', {}, [element('a', { href: `tekst.xhtml#${id}` }, name)]),
          ...own.map((one) => note(one, content)),
        ]),
      ];
    });
  return chapter('toelichtingen', words.notes, [element('p', {}, words.notesIntro), ...sections]);
}

function note(
  { quote, isSic, text, positions, basis, unconfirmed, sources, clause }: NoteView,
  content: BookContent,
): Content {
  return element('div', { class: 'note' }, [
    element('p', {}, [
      element('a', { href: `tekst.xhtml#${clause}` }, `“${quote}”`),
      `${isSic ? ` [${noteStrings.sic}]` : ''}: ${factText(text, unconfirmed)}`,
    ]),
    ...positions.map((position) =>
      element('p', {}, [
        element('b', {}, position.side),
        `: ${position.text} (`,
        ...links(position.sources, content),
        ')',
      ]),
    ),
    element('p', { class: 'source' }, [
      `${noteStrings.basis}: ${basis}`,
      ...(sources.length > 0 ? [', '] : []),
      ...links(sources, content),
      '.',
    ]),
  ]);
}
