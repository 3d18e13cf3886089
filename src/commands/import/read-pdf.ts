import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { raisedEnd } from '../../language/printed.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { noteLabel, raised, takesExponent } from './note-labels.ts';
import { noteMark, placeName, toWords, type Line } from './source.ts';

/** A run of text on a page: its place in points, from the lower left, and the height of its letters. */
interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/**
 * The lines of a PDF, from above: words, gaps, and digits set above the line as marks of notes. A page in columns is doubted,
 * since its lines are read over its whole width, and so are words that it does not show: they may be those of a scan.
 */
export async function readPdfLines(bytes: Uint8Array): Promise<{ lines: Line[]; doubts: string[] }> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const lines: Line[] = [];
  const pages: Run[][][] = [];
  const doubts: string[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const read = await document.getPage(page);
    const content = await read.getTextContent();
    const unseen = await unseenWords(read);
    if (unseen !== '') doubts.push(importStrings.unseen(page, unseen));
    const runs = content.items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: Number(item.transform[4]),
              y: Number(item.transform[5]),
              width: item.width,
              height: item.height,
            },
          ]
        : [],
    );
    pages.push(toRows(runs));
  }
  const body = quantile(
    0.5,
    pages.flat(2).map(({ height }) => height),
  );
  const leading = quantile(
    0.25,
    pages.flatMap((rows) => rows.slice(1).map((row, index) => baseOf(rows[index]) - baseOf(row))),
  );
  pages.forEach((rows, number) => {
    rows.forEach((row, index) => {
      const place = { page: number + 1, line: index + 1 };
      const above = rows[index - 1];
      for (const run of row.slice(1))
        if (isRaised(row, run) && !isMarkIn(row, run) && isUnknown(run.text))
          doubts.push(`${placeName(place)}: ${importStrings.raisedText(wordUpTo(row, run))}`);
      lines.push({
        words: toWords(textOf(row), place),
        place,
        isApart: !above || baseOf(above) - baseOf(row) > leading * 1.3 || isMarkIn(row, row[0]),
        startsPage: index === 0,
        isSmall: heightOf(row) < body * 0.92,
      });
    });
  });
  for (const [number, rows] of pages.entries()) {
    const [first, last] = rowsInColumns(rows);
    if (first !== undefined && last !== undefined)
      doubts.push(`${placeName({ page: number + 1, line: first + 1 })}: ${importStrings.inColumns(last + 1)}`);
  }
  return { lines, doubts };
}

/** The words that a page has and does not show, as a program that reads a scan puts them under its picture. */
async function unseenWords(page: Page): Promise<string> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const outer: number[] = [];
  let [mode, text] = [0, ''];
  fnArray.forEach((operator, index) => {
    const [argument] = (argsArray[index] ?? []) as unknown[];
    if (operator === OPS.save) outer.push(mode);
    else if (operator === OPS.restore) mode = outer.pop() ?? 0;
    else if (operator === OPS.setTextRenderingMode) mode = Number(argument);
    else if (operator === OPS.showText && unseenModes.has(mode)) text += ` ${glyphsIn(argument)}`;
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** Neither fill nor stroke; with or without cutting out. */
const unseenModes = new Set([3, 7]);

/** The letters of an operator that shows text; numbers between them move it. */
const glyphsIn = (shown: unknown) =>
  (shown as (number | { unicode: string })[]).map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');

/** The first and last of the rows with a wide gap that ends at one place, if a third of those of the page have one. */
function rowsInColumns(rows: Run[][]): [first?: number | undefined, last?: number | undefined] {
  const starts = rows.map((row) => {
    const wide = heightOf(row) * 3;
    return row.slice(1).flatMap((run, index) => (run.x - endOf(row[index]) > wide ? [run.x] : []));
  });
  const atOne = starts
    .flat()
    .map((x) => starts.flatMap((own, index) => (own.some((other) => Math.abs(other - x) < 3) ? [index] : [])));
  const most = atOne.reduce((best, other) => (other.length > best.length ? other : best), []);
  return most.length >= Math.max(3, rows.length / 3) ? [most[0], most.at(-1)] : [];
}

const endOf = (run: Run | undefined) => (run ? run.x + run.width : Infinity);

/** Runs of one line, from left to right; a digit above the line belongs to it. */
function toRows(runs: Run[]): Run[][] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.find((other) => Math.abs(baseOf(other) - run.y) < Math.max(heightOf(other), run.height) * 0.6);
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x)).sort((a, b) => baseOf(b) - baseOf(a));
}

/** The text of a row: a gap between runs is a space, and a small number above the line the mark of a note. */
function textOf(row: Run[]): string {
  let end = -Infinity;
  let text = '';
  row.forEach((run, index) => {
    const label = run.text.trim();
    const isMark = isMarkIn(row, run);
    const exponent = isMark && takesExponent(text) ? raised(label) : undefined;
    const isGap = run.x - end > heightOf(row) * 0.15 && !isMark;
    // At the foot of the page the note has its own number so.
    text += exponent ?? (isMark && index > 0 ? noteMark(label) : `${isGap && text !== '' ? ' ' : ''}${run.text}`);
    if (isMark && index === 0) text += ' ';
    end = run.x + run.width;
  });
  return text;
}

/** Whether a run stands above the line, where browsers make it 0.83 of the letters. */
const isRaised = (row: Run[], run: Run) => run.height < heightOf(row) * 0.9 && run.y > baseOf(row);

/** Whether a run is a number above the line: the mark of a note, or its start. */
const isMarkIn = (row: Run[], run: Run | undefined) =>
  run !== undefined && isRaised(row, run) && /^(?:\d{1,3}|\*+)$/.test(run.text.trim());

/** Whether words above the line may be the mark of a note; "(1)" is looked for when all lines are known. */
const isUnknown = (text: string) => !raisedEnd.test(text.trim()) && noteLabel(text.trim()) === undefined;

/** The word that ends in a run, as it is printed. */
const wordUpTo = (row: Run[], run: Run) =>
  row
    .slice(0, row.indexOf(run) + 1)
    .map(({ text }) => text)
    .join('')
    .trim()
    .replace(/^.*\s/, '');

/** The letters of a row that are most of it. */
function mainRun(row: Run[] = []): Run | undefined {
  return [...row].sort((a, b) => b.text.length - a.text.length)[0];
}

const heightOf = (row: Run[]) => mainRun(row)?.height ?? 0;
const baseOf = (row: Run[] | undefined) => mainRun(row)?.y ?? 0;

/** The number below which this share of them lies. */
function quantile(share: number, numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)] ?? 0;
}
