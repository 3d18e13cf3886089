import { describe, expect, test } from 'vitest';
import { instrumentIds, readNotes } from './read-content.ts';
import { readSourceClauses } from './source-clauses.ts';

const notes = readNotes();
const clauses = readSourceClauses();
const instruments = instrumentIds();

describe.each(notes)('$clause: $quote', (note) => {
  test('stands in the file of its provision', () => {
    expect(note.clause.replace(/-\d+$/, '')).toBe(note.provision);
  });

  test('quotes words of its clause', () => {
    expect(clauses.get(note.clause)).toContain(note.quote);
  });

  test('rests on an instrument that exists', () => {
    if (note.instrument) expect(instruments).toContain(note.instrument);
  });

  test('has what it rests on as a link, unless that is the words themselves', () => {
    const links = [note.instrument ?? [], note.compared, note.sources, note.positions].flat();
    if (note.basis !== 'de tekst van de bron') expect(links.length).toBeGreaterThan(0);
  });

  test('is not called certain when it says that it is not', () => {
    if (/waarschijnlijk|misschien|vermoedelijk/i.test(note.text)) expect(note.status).toBe('known');
  });

  test('is one to three sentences', () => {
    const sentences = note.text.replace(/“[^”]*”/g, '').match(/\.(?= [A-Z“]|$)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(1);
    expect(sentences.length).toBeLessThanOrEqual(3);
  });
});
