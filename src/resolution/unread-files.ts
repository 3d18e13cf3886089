import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { VFile } from 'vfile';
import { fold } from '../language/fold.ts';
import { distance } from '../language/letters-off.ts';
import { contextSchemas } from './context.ts';
import { displayPath } from './files.ts';
import { report } from './report.ts';

/** The files that have one name. */
export const fileNames: readonly string[] = [
  'resolution.md',
  'addresses.json',
  'wordings.json',
  'publishers.yaml',
  ...Object.keys(contextSchemas).map((name) => `${name}.yaml`),
];

/** The folders whose files are named by an id, with how these names end. */
export const folders: Readonly<Record<string, string>> = { instruments: '.yaml', notes: '.yaml', pages: '.md' };

/**
 * The files of the content that are not among those read, each with a message that says which name was meant: a slip of the
 * pen would else go unseen. A README is for editors; names that begin with a dot are the system's, but for "...md" and
 * ".over.md".
 */
export async function unreadFiles(dir: string, read: readonly VFile[]): Promise<VFile[]> {
  const known = new Set(read.map(({ path }) => path));
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries
    .filter((entry) => !entry.isDirectory() && entry.name !== 'README.md')
    .map(({ parentPath, name }) => relative(dir, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((name) => !isOfSystem(name) && !known.has(displayPath(join(dir, name))))
    .sort();
  const unread: VFile[] = [];
  for (const name of names) {
    if (Object.hasOwn(folders, name) && (await isFolder(join(dir, name)))) continue; // a link to one
    const file = new VFile({ path: displayPath(join(dir, name)) });
    report(
      file,
      undefined,
      'file-unread',
      expectedFor(name, (other) => known.has(displayPath(join(dir, other)))),
    );
    unread.push(file);
  }
  return unread;
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** What Windows puts in a folder, and Word beside a file that is open. */
const ofWindows = /^(?:thumbs\.db|desktop\.ini|~\$.*)$/i;

/** Whether a file or a folder above it is one such as ".git". */
function isOfSystem(path: string): boolean {
  const names = path.split('/');
  const last = names.pop() ?? '';
  const isHidden = /^\.(?!\.)/.test(last) && (!last.endsWith('.md') || /^\.[_#]/.test(last));
  return isHidden || ofWindows.test(last) || names.some((name) => name.startsWith('.'));
}

/** The name that a file should have had, as far as its own tells. */
function expectedFor(path: string, isRead: (name: string) => boolean): string {
  const [folder = '', ...below] = path.split('/');
  const name = below.at(-1);
  if (name === undefined) return nameAtTop(path);
  const meant = nearest(folder, Object.keys(folders));
  if (meant === undefined) return 'only the folders instruments, notes and pages';
  const extension = folders[meant] ?? '';
  const id = idOf(name);
  const ending = /\.[^.]*$/.exec(name)?.[0].toLowerCase();
  if (id === '' || (ending !== extension && !alike[extension]?.includes(ending ?? '')))
    return `only files such as "${meant}/<id>${extension}" in this folder`;
  const own = `${meant}/${id}${extension}`;
  if (isRead(own)) return `another name, since there is a "${own}", or no such file here`;
  return `the name "${own}": small letters without accents, digits and single hyphens`;
}

/** Endings that other programs give to such files. */
const alike: Record<string, string[]> = { '.yaml': ['.yml'], '.md': ['.markdown', '.txt'] };

function nameAtTop(name: string): string {
  const meant = nearest(
    name.replace(/\.[^.]*$/, ''),
    fileNames.map((known) => known.replace(/\..*/, '')),
  );
  const file = fileNames.find((known) => known.startsWith(`${meant ?? ' '}.`));
  return file === undefined
    ? 'one of the names that content/README.md lists, or no such file here'
    : `the name "${file}", or no such file here`;
}

/** The id that a name gives: `"Over ons.md"` → `"over-ons"`. */
const idOf = (name: string): string => (fold(name.replace(/(?<=.)\.[^.]*$/, '')).match(/[a-z0-9]+/g) ?? []).join('-');

/** Of these words the one that is at most two letters off. */
function nearest(word: string, words: readonly string[]): string | undefined {
  const id = idOf(word);
  return words
    .map((one) => ({ one, off: distance(id, one, 2) }))
    .filter(({ off }) => off <= 2)
    .sort((a, b) => a.off - b.off)[0]?.one;
}
