import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

interface Occurrence {
  clause: string;
  id: string;
  quote: string;
  footnote?: number;
}

/** The entries of the register by their id, as HTML. */
const entries = new Map(
  readFileSync(join(inject('site').dist, 'register/index.html'), 'utf8')
    .split('<li id="')
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('"')), part]),
);
const gold = JSON.parse(readFileSync('tests/fixtures/gold/names.json', 'utf8')) as Occurrence[];

test.each(Object.entries(Object.groupBy(gold, ({ id }) => id)))(
  'the register has every place of %s, those within the name of a document and in footnotes too',
  (id, places = []) => {
    const entry = entries.get(id) ?? '';
    expect(entry).toContain(places.length === 1 ? '1 vermelding<' : `${String(places.length)} vermeldingen<`);
    for (const { clause, quote, footnote } of places) {
      expect(entry).toContain(`“${quote}”`);
      expect(entry).toContain(footnote === undefined ? `#${clause}"` : `#voetnoot-${String(footnote)}"`);
    }
  },
);
