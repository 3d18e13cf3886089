import { expect, test } from 'vitest';
import { mergeAnnotations, mergeMarkdown } from '../../../../src/features/own-notes/records/merge-notes.ts';
import type { OwnNote } from '../../../../src/features/own-notes/records/own-note.ts';
import { note, target } from './notes.ts';

const here = (...notes: OwnNote[]) => new Map(notes.map((each) => [each.id, each]));
const now = '2026-02-01T00:00:00.000Z';
const other = 'c0b7f8d6-1f7a-4c1d-9a55-2f8f4f1b7a11';
/** As Markdown has it, which does not say when a note was made. */
const inFile = (changed: Partial<OwnNote> = {}) => note({ created: note().modified, ...changed });

test('of annotations the later form stays', () => {
  const later = note({ text: 'Later', modified: now });
  const added = note({ id: other, text: 'Another' });
  expect(mergeAnnotations([later, added], here(note()))).toEqual({ added: [added], changed: [later], known: 0 });
  expect(mergeAnnotations([note(), added], here(later, added))).toEqual({ added: [], changed: [], known: 2 });
});

test('of an annotation that stands in a file twice the later form is counted, and the other is known', () => {
  const [later, added] = [note({ text: 'Later', modified: now }), note({ id: other, text: 'Another' })];
  expect(mergeAnnotations([later, note()], here())).toEqual({ added: [later], changed: [], known: 1 });
  expect(mergeAnnotations([added, later, later, added], here(note()))).toEqual({
    added: [added],
    changed: [later],
    known: 2,
  });
});

test('an annotation of another program, which gets another id each time, comes once', () => {
  const [first, second] = [note({ id: other }), note({ id: crypto.randomUUID(), modified: now })];
  expect(mergeAnnotations([second], here(first))).toEqual({ added: [], changed: [], known: 1 });
  expect(mergeAnnotations([first, second], here())).toEqual({ added: [first], changed: [], known: 1 });
});

test('Markdown that nobody changed brings nothing, white space around lines aside', () => {
  expect(mergeMarkdown([inFile({ text: 'a\nb' })], here(note({ text: ' a\n\tb' })))).toEqual({
    added: [],
    changed: [],
    known: 1,
  });
});

test('a text that was changed in Markdown is taken over', () => {
  const { added, changed, known } = mergeMarkdown([inFile({ text: 'Anders' })], here(note()), now);
  expect([added, known]).toEqual([[], 0]);
  expect(changed).toEqual([note({ text: 'Anders', modified: now })]);
});

test('when the note was changed here too, both stay, however often the file is read', () => {
  const own = note({ text: 'Hier veranderd', modified: now });
  const { added, changed } = mergeMarkdown([inFile({ text: 'Daar veranderd' })], here(own), now);
  expect(changed).toEqual([]);
  expect(added).toMatchObject([{ text: 'Daar veranderd', modified: now }]);
  expect(added[0]?.id).not.toBe(own.id);
  expect(mergeMarkdown([inFile({ text: 'Daar veranderd' })], here(own, ...added)).known).toBe(1);
});

test('a note that stands in Markdown twice with one id becomes two', () => {
  const twice = [inFile({ text: 'Een' }), inFile({ text: 'Twee' }), inFile({ text: 'Twee' })];
  for (const { added, changed, known } of [mergeMarkdown(twice, here()), mergeMarkdown(twice, here(note()))]) {
    expect([...added, ...changed].map(({ text }) => text).sort()).toEqual(['Een', 'Twee']);
    expect(new Set([...added, ...changed].map(({ id }) => id)).size).toBe(2);
    expect(known).toBe(1);
  }
});

test('a mark that was moved in Markdown is taken over', () => {
  const moved = inFile({ targets: [target('de Eem')] });
  expect(mergeMarkdown([moved], here(note()), now).changed).toMatchObject([{ targets: [target('de Eem')] }]);
});
