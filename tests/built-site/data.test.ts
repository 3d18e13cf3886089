import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { sites } from './pages.ts';

const text = z.string().min(1);
/** Of a note: a number, or the sign that stands in its place in the text. */
const note = z.union([z.number().int().positive(), text]);

/** The shape that readers of /resolutie.json may rely on; more fields may come. */
const shape = z.object({
  title: text,
  kind: text,
  reference: text,
  procedure: text,
  language: z.literal('nl'),
  provisions: z.array(
    z.object({
      id: text,
      kind: z.enum(['citation', 'recital', 'paragraph', 'annex']),
      label: text,
      name: text,
      number: z.number().int().positive(),
      url: text,
      text,
      clauses: z.array(z.object({ id: text, text })).min(1),
      footnotes: z.array(note),
      instruments: z.array(text),
      related: z.array(z.object({ id: text, reasons: z.array(z.unknown()).min(1) })).optional(),
    }),
  ),
  footnotes: z.array(z.object({ number: note, text, provision: text })),
  instruments: z.array(
    z.object({
      id: text,
      url: text,
      name: text,
      kind: text,
      date: text,
      mentions: z.array(z.object({ clause: text, quote: text })).min(1),
    }),
  ),
});

describe.each(sites)('resolutie.json under $base', ({ dist, base, pages }) => {
  const data = shape.parse(JSON.parse(readFileSync(join(dist, 'resolutie.json'), 'utf8')));
  const clauses = new Map(
    data.provisions.flatMap((provision) => provision.clauses).map((clause) => [clause.id, clause.text]),
  );

  test('every url is a page of this site', () => {
    for (const { url } of [...data.provisions, ...data.instruments]) {
      expect(url.startsWith(base), url).toBe(true);
      expect(pages.has(url.slice(base.length - 1)), url).toBe(true);
    }
  });

  test('clauses joined are the text, and are numbered in order', () => {
    for (const { id, text: whole, clauses: parts } of data.provisions) {
      expect(parts.map((part) => part.text).join(' ')).toBe(whole);
      expect(parts.map((part) => part.id)).toEqual(parts.map((_, index) => `${id}-${index + 1}`));
    }
  });

  test('every reference within the data leads to a record, and every quote is in its clause', () => {
    const provisions = new Set(data.provisions.map(({ id }) => id));
    const instruments = new Set(data.instruments.map(({ id }) => id));
    const notes = new Map(data.footnotes.map((note) => [note.number, note]));
    for (const provision of data.provisions) {
      expect(provision.instruments.filter((id) => !instruments.has(id))).toEqual([]);
      expect(provision.footnotes.filter((number) => !notes.has(number))).toEqual([]);
    }
    for (const { provision } of notes.values()) expect(provisions).toContain(provision);
    for (const { clause, quote } of data.instruments.flatMap(({ mentions }) => mentions)) {
      const words = clauses.get(clause) ?? notes.get(Number(clause.replace('voetnoot-', '')))?.text;
      expect(words, clause).toContain(quote);
    }
  });
});
