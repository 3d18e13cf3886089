import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { correctionsSchema, editionSchema } from '../../src/schemas/aftermath.ts';
import { readContent } from './read-content.ts';
import { readFolder } from '../resolution/read.ts';

const over = readFileSync('content/pages/over.md', 'utf8');
const { resolution } = await readFolder('content');

test('the page about the site gives the votes, numbers and drafts that the head of the text has', () => {
  const { reference, adopted, replaces } = resolution?.document ?? {};
  const { votes } = adopted ?? {};
  const said = [
    reference,
    adopted?.number,
    `${String(votes?.for)} stemmen voor, ${String(votes?.against)} tegen en ${String(votes?.abstentions)} onthoudingen`,
    adopted?.minutes?.value.replace(' - ', ', punt '),
    ...(replaces ?? []).map(({ reference: draft, group }) => `- ${draft}${group ? `, van ${group}` : ''}`),
  ];
  expect(said).toHaveLength(4 + 6);
  expect(said.filter((words) => !words || !over.includes(words))).toEqual([]);
  expect([...over.matchAll(/^- B9-/gm)]).toHaveLength(replaces?.length ?? 0);
});

test('each draft that was replaced is linked at its official address, which nobody has opened', () => {
  for (const { reference } of resolution?.document.replaces ?? []) {
    const [, term, number, year] = /^B(\d+)-(\d+)\/(\d+)$/.exec(reference) ?? [];
    const url = `https://www.europarl.europa.eu/doceo/document/B-${String(term)}-${String(year)}-${String(number)}_NL.html`;
    expect(over).toContain(`](${url}), link niet nagezien`);
    const link = resolution?.document.links.find((official) => official.url === url);
    expect(link?.label).toContain(reference);
    expect(link?.status).toBe('known');
  }
});

test('the editors went through their texts when they put the latest right, or since', () => {
  const [latest] = readContent('corrections.yaml', correctionsSchema);
  const { reviewed } = readContent('edition.yaml', editionSchema);
  expect([latest?.date ?? '', reviewed].sort().at(-1)).toBe(reviewed);
});

test('how the adopted text differs is said in the same words there as on the page of the document', () => {
  const { difference, differencePage } = resolution?.document.adopted ?? {};
  expect(difference).toBeTruthy();
  expect(over).toContain(`\n### Verschilt de aangenomen tekst?\n\n${difference ?? ''}\n`);
  expect(differencePage).toBe('/over/#verschilt-de-aangenomen-tekst');
});
