import { getDocumentProxy } from 'unpdf';
import { importStrings } from '../../strings/nl/import.ts';
import { raised, takesExponent } from './note-labels.ts';
import { noteMark, toWords, type Line } from './source.ts';

/** A run of text on a page: its place in points, from the lower left, and the height of its letters. */
interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The lines of a PDF, from above: words, gaps, and digits set above the line as marks of notes. A page in columns is doubted:
 * its lines are read over its whole width.
 */
export async function readPdfLines(bytes: Uint8Array): Promise<{ lines: Line[]; doubts: string[] }> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const lines: Line[] = [];
  const pages: Run[][][] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const content = await (await document.getPage(page)).getTextContent();
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
      lines.push({
        words: toWords(textOf(row), place),
        place,
        isApart: !above || baseOf(above) - baseOf(row) > leading * 1.3,
        startsPage: index === 0,
        isSmall: heightOf(row) < body * 0.92,
      });
    });
  });
  const inColumns = pages.flatMap((rows, number) => (isInColumns(rows) ? [number + 1] : []));
  return { lines, doubts: inColumns.map(importStrings.inColumns) };
}

/** Whether a third of the rows of a page has a wide gap that ends at one place. */
function isInColumns(rows: Run[][]): boolean {
  const starts = rows.map((row) => {
    const wide = heightOf(row) * 3;
    return row.slice(1).flatMap((run, index) => (run.x - endOf(row[index]) > wide ? [run.x] : []));
  });
  const atOne = starts.flat().map((x) => starts.filter((own) => own.some((other) => Math.abs(other - x) < 3)).length);
  return Math.max(...atOne) >= Math.max(3, rows.length / 3);
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
  const [height, base] = [heightOf(row), baseOf(row)];
  let end = -Infinity;
  let text = '';
  row.forEach((run, index) => {
    const label = run.text.trim();
    const isMark = run.height < height * 0.8 && run.y > base && /^(?:\d{1,3}|\*+)$/.test(label);
    const exponent = isMark && takesExponent(text) ? raised(label) : undefined;
    const isGap = run.x - end > height * 0.15 && !isMark;
    // At the foot of the page the note has its own number so.
    text += exponent ?? (isMark && index > 0 ? noteMark(label) : `${isGap && text !== '' ? ' ' : ''}${run.text}`);
    if (isMark && index === 0) text += ' ';
    end = run.x + run.width;
  });
  return text;
}

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
