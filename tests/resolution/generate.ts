import fc from 'fast-check';
import { recitalLabel } from '../../src/resolution/labels.ts';
import { frontmatter } from './read.ts';

/** A resolution as one would tell it, before it is written down in Markdown. */
export interface Model {
  title: string;
  procedure?: string;
  opening: string;
  provisions: ModelProvision[];
  footnotes: string[];
}

export interface ModelProvision {
  kind: 'citation' | 'recital' | 'paragraph';
  heading?: string;
  /** Running text, then points "(a)", "(b)" …, each a list of clauses. */
  blocks: ModelClause[][];
}

interface ModelClause {
  words: string[];
  /** The words from..to (exclusive) are marked. */
  mark: { kind: 'mention' | 'related' | 'emphasis'; from: number; length: number } | undefined;
  /** Stands before each word but the first: a space or a line break. */
  breaks: boolean[];
  hasNote: boolean;
}

const letters = 'abcdeëıİğüçşéABCDEÇ0123456789'.split('');
const signs = Array.from('“”’–-()[]*_#<>`~&\\|!:/@"\'$%^=+{}?…€§ﬁß\u00a0');
const awkward = [
  'www.voorbeeld.nl',
  'https://voorbeeld.nl/a_b?c=d&e',
  'info@voorbeeld.nl',
  '&amp;x',
  '<b>',
  '**',
  '1.',
  '(a)',
  'B.',
  '#',
  '-',
  '---',
  '===',
  '|---|',
  '[ ]',
  '[x]:',
  '```',
  'Laçın-corridor',
  'staakt-het-vurenverklaring',
  '“a; b”',
  '"c; d;"',
];
const plainWord = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });
const signedWord = fc
  .string({ unit: fc.constantFrom(...letters, ...signs), minLength: 1, maxLength: 6 })
  .map((word) => word.trim())
  // A text that looks like a reference to a footnote or like a link is reported, escaped or not; a quotation mark could
  // find its other one in a later clause. A dash alone or before a letter or space at the start of a line is reported as a point.
  .filter((word) => word !== '' && !/^–(?:$|[\p{L}\s])/u.test(word) && !/\[\^|\]\(|["“”„«»]/.test(word));
const word = fc.oneof(
  { weight: 6, arbitrary: plainWord },
  { weight: 2, arbitrary: signedWord },
  { weight: 1, arbitrary: fc.constantFrom(...awkward) },
);
const words = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength });

const clause: fc.Arbitrary<ModelClause> = fc.record({
  words: words(2, 7),
  mark: fc.option(
    fc.record({
      kind: fc.constantFrom('mention' as const, 'related' as const, 'emphasis' as const),
      from: fc.nat(5),
      length: fc.integer({ min: 1, max: 3 }),
    }),
    { nil: undefined },
  ),
  breaks: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  hasNote: fc.boolean(),
});
const block = fc.array(clause, { minLength: 1, maxLength: 3 });
const provisions = (kind: ModelProvision['kind'], maxLength: number) =>
  fc.array(
    fc.record({
      kind: fc.constant(kind),
      heading: kind === 'paragraph' ? fc.option(line, { nil: undefined }) : fc.constant(undefined),
      blocks: fc.array(block, { minLength: 1, maxLength: kind === 'citation' ? 1 : 3 }),
    }),
    { minLength: kind === 'citation' ? 1 : 0, maxLength },
  );

/** A line that starts with a letter. */
const line = fc.tuple(plainWord, words(0, 4)).map(([first, rest]) => [`Z${first}`, ...rest].join(' '));

/** Any resolution: citations, recitals that may run past Z, paragraphs with points, sub-headings, footnotes. */
export const model: fc.Arbitrary<Model> = fc
  .record({
    title: line,
    procedure: fc.option(fc.constant('(2030/0001(RSP))'), { nil: undefined }),
    opening: line,
    citations: provisions('citation', 4),
    recitals: fc.oneof(
      { weight: 9, arbitrary: provisions('recital', 5) },
      { weight: 1, arbitrary: provisions('recital', 30) },
    ),
    paragraphs: fc.oneof(
      { weight: 9, arbitrary: provisions('paragraph', 3) },
      { weight: 1, arbitrary: provisions('paragraph', 12) },
    ),
    notes: fc.array(line, { minLength: 1, maxLength: 3 }),
  })
  .map(({ title, procedure, opening, citations, recitals, paragraphs, notes }) => {
    const all = [...citations, ...recitals, ...paragraphs] as ModelProvision[];
    const noted = all.flatMap(({ blocks }) => blocks.flat()).filter(({ hasNote }) => hasNote);
    for (const extra of noted.slice(notes.length)) extra.hasNote = false;
    return {
      title,
      opening,
      provisions: all,
      footnotes: notes.slice(0, noted.length),
      ...(procedure && { procedure }),
    };
  });

/** The text of a clause as printed; `isLast` in its provision. */
const clauseText = (item: ModelClause, isLast: boolean) => item.words.join(' ') + (isLast ? '.' : ';');

/** The clauses of a provision as printed, a point's label first. */
export function clauseTexts({ blocks }: ModelProvision): string[] {
  return blocks.flatMap((clauses, index) =>
    clauses.map((item, place) => {
      const isLast = index === blocks.length - 1 && place === clauses.length - 1;
      return (index > 0 && place === 0 ? `(${pointLabel(index)}) ` : '') + clauseText(item, isLast);
    }),
  );
}

/** Writes a model down as a content file does. */
export function toMarkdown({ title, procedure, opening, provisions: all, footnotes }: Model): string {
  const next = { note: 1, recital: 1, paragraph: 1 };
  const blocks = [`# ${escape(title)}`, ...(procedure ? [procedure] : []), escape(opening)];
  for (const { kind, heading, blocks: own } of all) {
    if (heading) blocks.push(`## ${escape(heading)}`);
    const label = {
      citation: () => '- ',
      recital: () => `${recitalLabel(next.recital++)}. `,
      paragraph: () => `${next.paragraph++}. `,
    }[kind]();
    own.forEach((clauses, index) => {
      const start =
        index === 0 ? label : `${kind === 'paragraph' ? ' '.repeat(label.length) : ''}(${pointLabel(index)}) `;
      const lines = clauses.map((item, place) => {
        const note = item.hasNote ? `[^${next.note++}]` : '';
        const isLast = index === own.length - 1 && place === clauses.length - 1;
        return markdownOf(item, isLast ? '.' : ';') + note;
      });
      const indent = kind === 'recital' ? '' : ' '.repeat(label.length);
      blocks.push(start + lines.join('\n').replaceAll('\n', `\n${indent}`));
    });
  }
  footnotes.forEach((text, index) => blocks.push(`[^${index + 1}]: ${escape(text)}`));
  return `${frontmatter}\n${blocks.join('\n\n')}\n`;
}

function markdownOf({ words: all, mark, breaks }: ModelClause, end: string): string {
  const written = all.map(escape);
  written.push((written.pop() ?? '') + escape(end));
  const from = mark ? Math.min(mark.from, all.length - 2) : 0;
  const to = mark ? Math.min(from + mark.length, all.length - 1) : 0;
  if (mark && to > from) {
    const [open, close] = {
      mention: ['[', '](instrument:een)'],
      related: ['[', '](related:een,twee "artikel 2")'],
      emphasis: ['*', '*'],
    }[mark.kind] as [string, string];
    written[from] = open + (written[from] ?? '');
    written[to - 1] = (written[to - 1] ?? '') + close;
  }
  return written.map((text, index) => (index === 0 ? '' : breaks[index - 1] ? '\n' : ' ') + text).join('');
}

const pointLabel = (index: number) => recitalLabel(index).toLowerCase();

/** CommonMark: every ASCII punctuation character may be escaped. */
const escape = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
