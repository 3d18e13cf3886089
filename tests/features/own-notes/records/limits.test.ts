import { expect, test } from 'vitest';
import { toMarkdown } from '../../../../src/features/own-notes/records/markdown.ts';
import type { OwnNote } from '../../../../src/features/own-notes/records/own-note.ts';
import { readAnnotations } from '../../../../src/features/own-notes/records/read-annotations.ts';
import { readMarkdown } from '../../../../src/features/own-notes/records/read-markdown.ts';
import { importLimits } from '../../../../src/features/own-notes/records/read-notes.ts';
import { toCollection } from '../../../../src/features/own-notes/records/web-annotation.ts';
import { ownNoteStrings } from '../../../../src/strings/nl/own-notes.ts';
import { note, sourceOf } from './notes.ts';

const { colours } = ownNoteStrings;
const forms: [name: string, write: (notes: OwnNote[]) => string, read: typeof readAnnotations][] = [
  ['annotations', (notes) => JSON.stringify(toCollection(notes, sourceOf, 'x'), undefined, 2), readAnnotations],
  [
    'Markdown',
    (notes) =>
      toMarkdown(notes, sourceOf, {
        title: 'x',
        nameOf: (clause) => clause,
        colourOf: ({ colour }) => colours[colour],
        looseOf: () => undefined,
      }),
    (text, words) => readMarkdown(text, words, colours),
  ],
];
const sized = (sign: string, length: number) => sign.repeat(length / sign.length);

test.each(forms)('what may be saved as %s may be read in', (_, write, read) => {
  // A note as long as its field lets it be, on every clause of a text that is marked as a whole.
  const targets = Array.from({ length: 2000 }, (_each, index) => ({
    clause: `overweging-${String(index)}-1`,
    exact: sized('“<é ', 400),
    prefix: sized('x*_é', 400),
    suffix: sized('\\#1.', 400),
  }));
  const longest = note({ text: sized('#"\\é', importLimits.text), targets });
  const result = read(write([longest]), new Map());
  expect(result?.refused).toEqual([]);
  expect(result?.notes[0]).toMatchObject({ text: longest.text, targets });
  // As many as may be, each a page long on a clause as long as they get.
  const many = Array.from({ length: importLimits.notes }, () =>
    note({ text: sized('é ', 2000), targets: targets.slice(0, 1) }),
  );
  expect(Buffer.byteLength(write(many))).toBeLessThan(importLimits.bytes);
});
