import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A PDF with these operators on its pages, in Helvetica. */
export function pdfOf(...pages: string[]): string {
  const font = 3;
  const kids = pages.map((_, index) => font + 1 + index * 2);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids.map((kid) => `${String(kid)} 0 R`).join(' ')}]/Count ${String(pages.length)}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((operators, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${String((kids[index] ?? 0) + 1)} 0 R/Resources<</Font<</F ${String(font)} 0 R>>>>>>`,
      `<</Length ${String(operators.length)}>>stream\n${operators}\nendstream`,
    ]),
  ];
  const body = objects.map((object, index) => `${String(index + 1)} 0 obj\n${object}\nendobj\n`).join('');
  return `%PDF-1.4\n${body}trailer<</Root 1 0 R>>`;
}

/** Words at a place of a page, in points from the lower left. */
export const shown = (x: number, y: number, words: string, size = 12) =>
  `BT /F ${String(size)} Tf 1 0 0 1 ${String(x)} ${String(y)} Tm (${words.replace(/[()\\]/g, '\\$&')}) Tj ET`;

/** A file of this name with this in it, which goes when the test is over. */
export async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bron-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
