import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { clauseTexts, model, toMarkdown } from './generate.ts';
import { htmlText } from './html-text.ts';
import { mangled } from './mangle.ts';
import { letters, read } from './read.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Forms that the words of a made-up text are likely to hold, of one word and of more. */
const forms = ['a', 'b', 'B', 'ab', '1', '12', 'Laçın-corridor', 'www.voorbeeld.nl', '(a)', 'a b', 'A; B'];
const name = { kind: 'place' as const, adjectives: [], exclude: [], explained: true };

test('any resolution, whatever names are marked in it: markdown → records → HTML → text keeps every word in place', () => {
  fc.assert(
    fc.property(model, fc.array(fc.constantFrom(...forms)), (resolution, some) => {
      const markdown = toMarkdown(resolution);
      const names = some.map((form, index) => ({ ...name, id: `naam-${String(index)}`, forms: [form] }));
      const { title, procedureLine, opening, provisions, footnotes, messages } = read(markdown, names);
      expect(messages).toEqual([]);
      expect({ title, procedureLine, opening }).toEqual({
        title: resolution.title,
        procedureLine: resolution.procedure,
        opening: resolution.opening,
      });
      expect(
        provisions.map(({ kind, heading, clauses }) => [kind, heading, ...clauses.map(({ text }) => text)]),
      ).toEqual(
        resolution.provisions.map((provision) => [provision.kind, provision.heading, ...clauseTexts(provision)]),
      );
      for (const { html, text, clauses: parts } of [
        ...provisions,
        ...footnotes.map((note) => ({ ...note, clauses: [note] })),
      ]) {
        expect(htmlText(html)).toBe(text);
        expect(parts.map((clause) => clause.text).join(' ')).toBe(text);
      }
      const clauses = new Map(provisions.flatMap((provision) => provision.clauses).map(({ id, text }) => [id, text]));
      for (const { clause, quote, offset } of provisions.flatMap(({ mentions }) => mentions)) {
        expect(clauses.get(clause)?.slice(offset, offset + quote.length)).toBe(quote);
      }
      expect(footnotes.map(({ number, text }) => [number, text])).toEqual(
        resolution.footnotes.map((text, index) => [index + 1, text]),
      );
    }),
    { numRuns: 80 },
  );
});

test('any mangled resolution is read with the same words, or reported at a place in the file', () => {
  fc.assert(
    fc.property(mangled, (markdown) => {
      const { messages, ...records } = read(markdown);
      const lines = markdown.split('\n').length;
      for (const message of messages) {
        const [, line, column] =
          /^resolution\.md:(\d+):(\d+): (?:error|warning): Unexpected .+, expected .+ \([a-z0-9-]+\)$/s.exec(message) ??
          [];
        expect(Number(line), message).toBeGreaterThanOrEqual(1);
        expect(Number(line), message).toBeLessThanOrEqual(lines);
        expect(Number(column), message).toBeGreaterThanOrEqual(1);
      }
      if (messages.some((message) => message.includes(': error: '))) return;
      const kept = letters.ofRecords(records);
      const written = letters.ofMarkdown(markdown);
      if (written.isInOrder) expect(kept).toBe(written.text);
      else expect([...kept].sort().join('')).toBe([...written.text].sort().join(''));
    }),
    { numRuns: 250 },
  );
});
