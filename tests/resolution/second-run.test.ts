import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFolder, readFolder } from './read.ts';

const source = 'tests/fixtures/views/content';

/** Words of a file, and what stands there instead. */
type Slip = readonly [file: string, words: string, instead: string];

/** Slips that a reading finds only when it has read what they are about. */
const late: Slip[] = [
  ['events.yaml', 'quote: 12 april 2026', 'quote: 13 april 2026'],
  ['events.yaml', '[wiedeverdrag, brugrapport]', '[wiedeverdrag, brugraport]'],
  ['places.yaml', 'forms: [Lage Wiede]', 'forms: [Lage Wiede, Hoge Wiede]'],
  ['notes/overweging-b.yaml', 'https://krant.example/dijkgraaf', 'https://elders.example/'],
  ['instruments/wiedeverdrag.yaml', 'short: ', 'short: Brugrapport # '],
  ['instruments/brugrapport.yaml', 'https://raad.example/brug', 'https://elders.example/brug'],
  ['demands.yaml', 'verb: betreurt', 'verb: betreuren'],
  ['themes.yaml', 'paragraaf-2-1]', 'paragraaf-9-1]'],
  ['addresses.json', '"pages": [', '"pages": ["/weg/",'],
  ['resolution.md', 'https://raad.example/lijst', 'https://elders.example/lijst'],
];

/** Slips of one value each, which the form of the record refuses. */
const early: Slip[] = [
  ['events.yaml', 'date: "2029-05-03"', 'date: 3 mei 2029'],
  ['places.yaml', 'coordinates: [5, 52]', 'coordinates: [5, 520]'],
  ['persons.yaml', 'office: ', 'ambt: '],
  ['organisations.yaml', 'what: ', 'wat: '],
  ['themes.yaml', 'title: De brug', 'titel: De brug'],
  ['notes/overweging-b.yaml', '- clause: overweging-b-1', '- { clause: overweging-b-1 }\n- clause: overweging-b-1'],
  ['instruments/brugrapport.yaml', 'issuer: Dijkwacht', 'issuer: [Dijkwacht]'],
  ['demands.yaml', 'force: urges', 'force: dringend'],
  ['publishers.yaml', 'name: Krant', 'naam: Krant'],
  ['pages/over.md', 'description: ', 'beschrijving: '],
  ['resolution.md', 'rights: ', 'rechten: '],
  ['instruments/brugrapport.yaml', 'status: known', 'status: bekend'],
  ['resolution.md', 'replaces:\n', 'replaces:\n  - { reference: 3 }\n'],
  ['relations.yaml', 'reason: ', 'reden: '],
  ['corrections.yaml', 'text: ', 'tekst: '],
  ['aftermath.yaml', 'asOf: ', 'op: '],
];

async function messagesOf(slips: readonly Slip[]): Promise<string[]> {
  const files = new Map<string, string>();
  for (const [file, words, instead] of slips) {
    const text = files.get(file) ?? (await readFile(join(source, file), 'utf8'));
    expect(text, file).toContain(words);
    files.set(file, text.replace(words, instead));
  }
  const { messages } = await readFolder(await copyFolder(source, Object.fromEntries(files)));
  return messages.map((line) => line.replace(/:\d+:\d+:/, ''));
}

const isOf =
  ([file]: Slip) =>
  (slip: Slip) =>
    slip[0] === file;

test.each(early)('one wrong value in %s hides nothing else, and makes up nothing: %s', async (...slip) => {
  // A record of a list that is wrong is left out whole, so what else is wrong with it waits.
  const isOfOneRecord = slip[0] === 'notes/overweging-b.yaml' || slip[1] === 'status: known';
  const rest = late.filter((one) => !(isOfOneRecord && isOf(slip)(one)));
  const alone = await messagesOf([slip]);
  const found = await messagesOf([...rest, slip]);
  expect(
    alone.every((line) => /\((?:field-\w+)\)$/.test(line)),
    alone.join('\n'),
  ).toBe(true);
  expect(found.toSorted()).toEqual([...(await messagesOf(rest)), ...alone].toSorted());
});
