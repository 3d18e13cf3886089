import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { provisionPath } from '../../src/addresses/paths.ts';
import type { Provision, Footnote } from '../../src/schemas/provision.ts';

/**
 * Makes a page with Pagefind's own interface, as its documentation says, over the records that ours has: one for each
 * clause and footnote, with the text as printed, in Dutch.
 *
 * @param folder gets `index.html` and `pagefind/`
 */
export async function makePlainPagefind(
  { provisions, footnotes }: { provisions: readonly Provision[]; footnotes: readonly Footnote[] },
  folder: string,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(errors.join(', '));
  for (const { id, kind, label, clauses } of provisions) {
    const notes = footnotes.filter((note) => note.provision === id).map(({ text }) => ({ id, text }));
    for (const { id: fragment, text } of [...clauses, ...notes]) {
      const url = `${provisionPath(kind, label)}#${fragment}`;
      await index.addCustomRecord({ url, content: text, language: 'nl', meta: { title: id } });
    }
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), page);
}

const page = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Pagefind</title>
    <link rel="stylesheet" href="/pagefind/pagefind-ui.css" />
    <script src="/pagefind/pagefind-ui.js"></script>
  </head>
  <body>
    <div id="search"></div>
    <script>new PagefindUI({ element: '#search' });</script>
  </body>
</html>
`;
