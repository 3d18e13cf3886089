import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { footnoteId } from '../../src/addresses/anchors.ts';
import { readTextFile } from '../../src/resolution/files.ts';
import { readText } from '../../src/resolution/text.ts';
import { readInstruments } from './read-instruments.ts';

interface GoldMention {
  clause: string;
  instrument: string;
  implicit: boolean;
  quote: string;
  locator?: string;
}

const gold = JSON.parse(readFileSync('tests/fixtures/gold/mentions.json', 'utf8')) as GoldMention[];
const { records } = await readInstruments();
const text = readText(await readTextFile('content', 'resolution.md'), () => '');
/** Each with the id of the clause or footnote that holds it. */
const mentions = [
  ...text.provisions.flatMap(({ record }) =>
    record.mentions.map((mention) => ({ ...mention, holder: mention.clause })),
  ),
  ...text.footnotes.flatMap(({ record }) =>
    record.mentions.map((mention) => ({ ...mention, holder: footnoteId(record.number) })),
  ),
].filter(({ scheme }) => scheme === 'instrument');

test('the marked mentions are exactly the reviewed ones', () => {
  const found = mentions.map(({ holder, target, implicit, quote, locator }) => ({
    clause: holder,
    instrument: target,
    implicit,
    quote,
    ...(locator && { locator }),
  }));
  expect(found).toEqual(gold);
});

test('every mention points to an instrument, and every instrument is mentioned by its words', () => {
  const ids = records.map(({ id }) => id).sort();
  const cited = mentions.filter(({ implicit }) => !implicit).map(({ target }) => target);
  expect([...new Set(mentions.map(({ target }) => target))].sort()).toEqual(ids);
  expect([...new Set(cited)].sort()).toEqual(ids);
});

test('a footnote that has the name of an instrument marks it as often', () => {
  const counts = text.footnotes.flatMap(({ record: { number, text: words, mentions: marks } }) =>
    records.flatMap(({ id, name, short, identifiers: { oj } }) => {
      const named = [...new Set([name, short, oj])].reduce(
        (sum, own) => sum + (own ? words.split(own).length - 1 : 0),
        0,
      );
      return named > 0 ? [{ number, id, named, marked: marks.filter(({ target }) => target === id).length }] : [];
    }),
  );
  expect(counts.map(({ number, id }) => [number, id])).toEqual([
    [1, 'resolutie-europees-parlement-19-januari-2023'],
    [2, 'resolutie-europees-parlement-10-maart-2022'],
    [3, 'resolutie-europees-parlement-20-mei-2021'],
    [4, 'verdrag-uitbanning-rassendiscriminatie'],
  ]);
  for (const { named, marked, ...where } of counts) expect({ ...where, marked }).toEqual({ ...where, marked: named });
});

test('a locator says what the words say, unless they only imply it', () => {
  for (const { implicit, locator, quote } of mentions) if (locator && !implicit) expect(quote).toContain(locator);
});

test('what a record says of a provision that does not name it, it says as probable', () => {
  const certain = records.flatMap(({ id, note }) =>
    (note.match(/[^.;]*(?:aanhaling|overweging|paragraaf) [0-9A-Z]+[^.;]*/giu) ?? []).filter((words) => {
      const [, kind = '', label = ''] = /(aanhaling|overweging|paragraaf) ([0-9A-Z]+)/iu.exec(words) ?? [];
      const provision = `${kind}-${label}`.toLowerCase();
      const own = mentions.filter(({ target, holder }) => target === id && holder.startsWith(`${provision}-`));
      return own.every(({ implicit }) => implicit) && !words.includes('waarschijnlijk');
    }),
  );
  expect(certain).toEqual([]);
});

test('marks do not change a character: without them the file is the source', () => {
  const body = readFileSync('content/resolution.md', 'utf8').replace(/^---\n[^]*?\n---\n/, '');
  const unmarked = body
    .replace(/\[([^\]^]+)\]\((?:instrument|related):[a-z0-9,-]+(?: "[^"]+")?\)/g, '$1')
    .replace(/^- /gm, '– ')
    .replace(/^# /m, '')
    .replace(/\[\^(\d)\]:?/g, '$1');
  const notes = text.footnotes.map(({ record }) => squeeze(`${record.number}${record.text}`));
  const source = squeeze(
    readFileSync('tests/fixtures/source/resolution.txt', 'utf8').replace(/^(?:RC\\|PE\d|NL$).*$/gm, ''),
  );
  const notesLast = notes.reduce((rest, note) => rest.replace(note, '') + note, source);
  expect(squeeze(unmarked)).toBe(notesLast);
});

test('no mark takes the article before it, or a line of words', () => {
  for (const { quote } of mentions) {
    expect(quote).not.toMatch(/^(?:de|het|een|zijn|haar) /i);
    expect(quote.length).toBeLessThan(100);
  }
});

test.each([
  [1, 'resolutie-europees-parlement-19-januari-2023'],
  [2, 'resolutie-europees-parlement-10-maart-2022'],
  [3, 'resolutie-europees-parlement-20-mei-2021'],
])('footnote %i and its instrument have the same place in the Publicatieblad', (number, id) => {
  const footnote = text.footnotes.find(({ record }) => record.number === number)?.record;
  const instrument = records.find((record) => record.id === id);
  expect(footnote?.mentions).toEqual([expect.objectContaining({ target: id, quote: instrument?.identifiers.oj })]);
  expect(footnote?.text).toBe(`${instrument?.identifiers.oj ?? ''}.`);
  const provision = text.provisions.find(({ record }) => record.id === footnote?.provision)?.record;
  expect(provision?.mentions.map(({ target }) => target)).toContain(id);
});

/** Without white space: the source breaks its lines elsewhere. */
function squeeze(words: string): string {
  return words.replace(/\s/g, '');
}
