/** A number beside what it should be at most. */
export interface Goal {
  value: number;
  limit: number;
}

/** `{ value: 1.2, limit: 2.5 }` → `"≤ 2.5 ok"`, or `"≤ 2.5 OVER"`. */
export function verdict({ value, limit }: Goal): string {
  return `≤ ${limit} ${value <= limit ? 'ok' : 'OVER'}`;
}

/** Prints a table: its title, its head and its rows, the first column to the left and the others to the right. */
export function printTable(title: string, head: string[], rows: string[][]): void {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    widths
      .map((width, column) => (column === 0 ? (row[0] ?? '').padEnd(width) : (row[column] ?? '').padStart(width)))
      .join('  ')
      .trimEnd();
  console.log(
    ['', title, line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n'),
  );
}

/** The middle one of a list of numbers, the lower of two. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
