import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { provisionPath } from '../../src/addresses/paths.ts';
import { doubtStrings } from '../../src/strings/nl/common.ts';
import { fileStrings } from '../../src/strings/nl/files.ts';
import { dossierStrings } from '../../src/strings/nl/reading.ts';
import { readSource } from '../resolution/source.ts';
import { visitSite } from './visit.ts';

const { address, newPage } = visitSite();
const source = readSource();

/** A run of letters on paper: millimetres from the left and the bottom of its page, and points high. */
interface Run {
  page: number;
  text: string;
  left: number;
  bottom: number;
  size: number;
}

const millimetres = 25.4 / 72;
const a4 = { width: 210, height: 297 };

/** Prints a page of the site and reads the paper. */
async function print(path: string, settings = {}): Promise<Run[]> {
  const page = await newPage();
  await page.addInitScript(
    ([key, value]) => {
      localStorage.setItem(key, value);
    },
    ['/settings', JSON.stringify(settings)] as const,
  );
  await page.goto(address(path), { waitUntil: 'networkidle' });
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const runs: Run[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const [, , width = 0, height = 0] = sheet.view.map((points: number) => Math.round(points * millimetres));
    expect({ width, height }).toEqual(a4);
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item)) continue;
      const [, , , size, left, bottom] = item.transform as [number, number, number, number, number, number];
      const text = item.str + (item.hasEOL ? '\n' : '');
      runs.push({ page: number, text, left: left * millimetres, bottom: bottom * millimetres, size });
    }
  }
  return runs;
}

const textOf = (runs: Run[]) => runs.map(({ text }) => text).join('');
const letters = (text: string) => text.replaceAll(/\s/g, '');
/** The columns of the paper: labels, text, addresses; and what stands above and below them. */
const isAbove = ({ bottom }: Run) => bottom > 297 - 26;
const isBelow = ({ bottom }: Run) => bottom < 24;
const isBeside = ({ left }: Run) => left > 155;
const isLabel = ({ left }: Run) => left < 38.5;
/** The raised digit that refers to a footnote; footnotes themselves are larger. */
const isReference = ({ text, size }: Run) => size < 7.7 && /^\d$/.test(text.trim());

describe('the whole text on paper', () => {
  let all: Run[];
  let official: Run[];

  beforeAll(async () => {
    all = await print('');
    official = await print('', { only: 'text' });
  });

  test('has the words of the source, all of them, in order, with each footnote after its provision', () => {
    const column = official.filter((run) => ![isAbove, isBelow, isBeside, isLabel, isReference].some((is) => is(run)));
    const expected = [
      source.title,
      source.procedure,
      source.opening,
      ...source.provisions.flatMap(({ text, footnotes }) => [
        text,
        ...source.footnotes
          .filter(({ number }) => footnotes.includes(number))
          .map((note) => `${note.number} ${note.text}`),
      ]),
    ];
    expect(letters(textOf(column))).toBe(letters(expected.join(' ')));
  });

  test('has a label before and the address beside every provision', () => {
    const labels = source.provisions.map(({ kind, label }) => (kind === 'citation' ? `${label} –` : `${label}.`));
    const printed = all.filter((run) => isLabel(run) && !isAbove(run) && !isBelow(run) && run.size > 10);
    expect(letters(textOf(printed))).toBe(letters(labels.join('')));
    const addresses = source.provisions.map(({ kind, label }) => `http://localhost:4321${provisionPath(kind, label)}`);
    const beside = all.filter((run) => isBeside(run) && !isAbove(run) && !isBelow(run));
    expect(letters(textOf(beside))).toBe(addresses.join(''));
  });

  test('has the document’s name and number above, and the page’s number below, every page', () => {
    const count = all.at(-1)?.page ?? 0;
    for (let page = 1; page <= count; page += 1) {
      const here = all.filter((run) => run.page === page);
      expect(letters(textOf(here.filter(isAbove)))).toBe('DesituatieinNagorno-KarabachRC-B9-0393/2023');
      expect(letters(textOf(here.filter(isBelow)))).toBe(`${page}/${count}`);
    }
  });

  test('has our notes, which leave with all that is ours, and nothing to press', () => {
    expect(textOf(all)).toContain('[sic]');
    expect(textOf(official)).not.toMatch(/\[sic\]|niet bevestigd/);
    expect(textOf(all)).not.toMatch(/Toelichting(?!,)|Zoeken|Menu|Inhoud|Ga naar|Naar de tekst|Citeer/);
  });

  test('has the addresses of the official publications, and no words about links', () => {
    const text = letters(textOf(all));
    expect(text).toContain('https://www.europarl.europa.eu/doceo/document/RC-9-2023-0393_NL.html');
    for (const words of [doubtStrings.addresses, fileStrings.title, dossierStrings.all(false)])
      expect(text).not.toContain(letters(words));
  });

  test('has no heading at the foot of a page, and no line of a provision alone', () => {
    for (const heading of ['Aanhalingen', 'Overwegingen', 'Paragrafen'])
      expect(all.find(({ text }) => text.trim() === heading)?.bottom).toBeGreaterThan(24 + 20);
  });
});

test('a provision’s page prints its words and its address, whatever colours one reads in', async () => {
  const runs = await print('overweging/g/', { theme: 'dark' });
  const provision = source.provisions.find(({ label }) => label === 'G');
  const paper = textOf(runs);
  expect(letters(textOf(runs.filter((run) => !isLabel(run))))).toContain(letters(provision?.text ?? ''));
  // The number of each clause stands before it.
  const numbers = runs.filter((run) => isLabel(run) && /^\d+$/.test(run.text.trim()));
  const clauses = provision?.text.match(/overwegende dat/g) ?? [];
  expect(numbers.map(({ text }) => text.trim())).toEqual(clauses.map((_, index) => String(index + 1)));
  expect(paper).toContain('http://localhost:4321/overweging/g/');
  expect(paper).not.toMatch(/Vorige|Volgende|Kopieer|Lees in de hele tekst/);
});

test('the dated events begin on the first page', async () => {
  const paper = await print('tijdlijn/');
  expect(paper.find(({ text }) => text.includes('Haags Verdrag over cultuurgoederen'))?.page).toBe(1);
});

test('the last page of the register has words too, not the footer alone', async () => {
  const paper = await print('register/');
  const last = paper.filter(({ page }) => page === paper.at(-1)?.page);
  expect(textOf(last)).toMatch(/zware[^]*Officiële tekst/);
});

test('what a search adds to a page stays off paper', async () => {
  expect(textOf(await print('paragraaf/2/?q=corridor'))).not.toMatch(/“corridor”|Vorige|Volgende/);
});
