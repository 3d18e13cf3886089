import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const page = `---
import { readFile } from 'node:fs/promises';

export async function getStaticPaths() {
  const pages = JSON.parse(await readFile('pages.json', 'utf8'));
  return pages.map(({ path, text }) => ({ params: { path }, props: { text } }));
}

const { text } = Astro.props;
---

<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>{Astro.params.path}</title>
  </head>
  <body>
    <main set:html={text} />
  </body>
</html>
`;

/**
 * Writes an Astro project that does nothing but print: one route, and for each HTML page of a built site a page with the
 * same text and no markup. It uses the packages of this project.
 *
 * @returns how many pages it has
 */
export async function writeBareProject(root: string, dist: string): Promise<number> {
  await rm(root, { recursive: true, force: true });
  await mkdir(join(root, 'src/pages'), { recursive: true });
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    files.map(async (file) => ({
      path: file.replace(/(?:^|\/)index\.html$|\.html$/, '') || undefined,
      text: plainText(await readFile(join(dist, file), 'utf8')),
    })),
  );
  await writeFile(join(root, 'pages.json'), JSON.stringify(pages));
  await writeFile(join(root, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await writeFile(join(root, 'src/pages/[...path].astro'), page);
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return pages.length;
}

/** What stands between the tags of a page's body, character references as they are. */
function plainText(html: string): string {
  return html
    .replace(/^.*<body/s, '<body')
    .replaceAll(/<(script|style|svg)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ');
}
