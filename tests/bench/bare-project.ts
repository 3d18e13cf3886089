import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The two least things that Astro makes of a text. */
export type BareKind = 'markdown' | 'text';

/** The one route: its script, and what it prints. */
const route = (script: string, content: string): string => `---
${script}
---

<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>{Astro.params.id}</title>
  </head>
  <body>
    <main>${content}</main>
  </body>
</html>
`;

/** Pages from a collection of Markdown files, as Astro's own guide makes them. */
const markdownFiles = {
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { provisions: defineCollection({ loader: glob({ pattern: '*.md', base: 'content' }) }) };
`,
  'src/pages/[id].astro': route(
    `import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  return (await getCollection('provisions')).map((page) => ({ params: { id: page.id }, props: { page } }));
}

const { Content } = await render(Astro.props.page);`,
    '<Content />',
  ),
};

/** Pages that print a string. */
const textFiles = {
  'src/pages/[id].astro': route(
    `import { readFile } from 'node:fs/promises';

export async function getStaticPaths() {
  const texts = JSON.parse(await readFile('pages.json', 'utf8'));
  return texts.map((text, index) => ({ params: { id: String(index) }, props: { text } }));
}`,
    '{Astro.props.text}',
  ),
};

/**
 * Writes an Astro project of one route that prints as many pages as a built site has, each with the official text of a
 * provision and nothing else. It uses the packages of this project.
 *
 * @returns how many pages it has
 */
export async function writeBareProject(kind: BareKind, root: string, dist: string): Promise<number> {
  await rm(root, { recursive: true, force: true });
  await mkdir(join(root, 'src/pages'), { recursive: true });
  const built = await readdir(dist, { recursive: true });
  const { provisions } = JSON.parse(await readFile(join(dist, 'resolutie.json'), 'utf8')) as {
    provisions: { text: string }[];
  };
  const pages = built
    .filter((file) => file.endsWith('.html'))
    .map((_, index) => provisions[index % provisions.length]?.text ?? '');
  if (kind === 'text') await writeFile(join(root, 'pages.json'), JSON.stringify(pages));
  else {
    await mkdir(join(root, 'content'));
    await Promise.all(pages.map((text, index) => writeFile(join(root, `content/${index}.md`), text)));
  }
  for (const [name, code] of Object.entries(kind === 'text' ? textFiles : markdownFiles))
    await writeFile(join(root, name), code);
  await writeFile(join(root, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return pages.length;
}
