import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFolder, readFolder } from './read.ts';

const source = 'tests/fixtures/views/content';

/** What is said of a folder to which these files were added. */
async function messagesWith(...names: string[]): Promise<string[]> {
  const dir = await copyFolder(source);
  for (const name of names) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), 'tekst');
  }
  return (await readFolder(dir)).messages;
}

test.each([
  ['Titels.yaml', 'the name "titles.yaml", or no such file here'],
  ['title.yml', 'the name "titles.yaml", or no such file here'],
  ['themes.yaml~', 'the name "themes.yaml", or no such file here'],
  ['kaart.png', 'one of the names that content/README.md lists, or no such file here'],
  ['pages/Over óns.md', 'the name "pages/over-ons.md": small letters without accents, digits and single hyphens'],
  ['pages/contact.MD', 'the name "pages/contact.md": small letters without accents, digits and single hyphens'],
  ['Page/contact.txt', 'the name "pages/contact.md": small letters without accents, digits and single hyphens'],
  [
    'notes/oud/Overweging_Z.yml',
    'the name "notes/overweging-z.yaml": small letters without accents, digits and single hyphens',
  ],
  ['notes/oud/overweging-a.yaml', 'another name, since there is a "notes/overweging-a.yaml", or no such file here'],
  ['pages/beeld.png', 'only files such as "pages/<id>.md" in this folder'],
  ['bijlagen/a.yaml', 'only the folders instruments, notes and pages'],
])('%s is not read, and the message says which name was meant', async (name, expected) => {
  expect(await messagesWith(name)).toEqual([
    `${name}:1:1: error: Unexpected file that nothing reads, expected ${expected} (file-unread)`,
  ]);
});

test.each([
  'Thumbs.db',
  'notes/thumbs.db',
  'pages/desktop.ini',
  'Desktop.ini',
  '~$resolutie.docx',
  'pages/~$over.docx',
])('%s of Windows or Word is left alone', async (name) => {
  expect(await messagesWith(name)).toEqual([]);
});

test('what a system or Git keeps in a folder is left alone', async () => {
  expect(await messagesWith('.DS_Store', '.git/HEAD', '.git/refs/heads/main', 'notes/README.md')).toEqual([]);
});

test.each(['titles.yaml', 'addresses.json', 'wordings.json', 'publishers.yaml'])(
  'a link under the name of %s that leads nowhere is not taken for its absence',
  async (name) => {
    const dir = await copyFolder(source);
    await rm(join(dir, name), { force: true });
    await symlink('elders.yaml', join(dir, name));
    expect((await readFolder(dir)).messages).toContain(
      `${name}:1:1: error: Unexpected link to "elders.yaml" (absence of the file), expected a readable file (file-readable)`,
    );
  },
);

test('a folder may be a link to one', async () => {
  const dir = await copyFolder(source);
  await rename(join(dir, 'notes'), join(dir, '.elders'));
  await symlink('.elders', join(dir, 'notes'));
  const { resolution, messages } = await readFolder(dir);
  expect(messages).toEqual([]);
  expect(resolution?.notes.length).toBeGreaterThan(0);
});
