import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import fc from 'fast-check';
import { formatReport, readResolution } from '../../src/resolution/index.ts';
import { mangle, place, type Mangle } from './mangle-text.ts';

/** A folder with a file of every kind. */
const source = 'tests/fixtures/views/content';
const names = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.\w+$/.test(name))
  .map((name) => name.replaceAll(sep, '/'))
  .sort();

/** What a slip of the pen or another program leaves in YAML and JSON, and signs that no text should have. */
const snippets = [
  ...'\t:-#?&*!|>%@`{}[]"\',\u0000\u200b\u202e\u00ad\ufeff\ufffd\r'.split(''),
  '\n\t- ',
  '\n---\n',
  '\n...\n',
  '&a [*a, *a]',
  '!!js/function x',
  '<<: {}\n',
  '__proto__: 1\n',
  'constructor: 1\n',
  '\nid: dubbel\n',
  '2023-02-30',
  'null',
  '~',
  '1e999',
  'javascript:alert(1)',
  '../../etc/passwd',
  '<<<<<<< HEAD\n',
  'a\u0301',
  '\u0410',
  '*a_ '.repeat(3000),
];

const insertion: fc.Arbitrary<Mangle> = fc
  .tuple(place, fc.constantFrom(...snippets))
  .map(([at, snippet]): Mangle => (text) => {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + snippet + text.slice(index);
  });

/** A change to a file of a folder. */
type Change = (folder: string, name: string) => Promise<void>;

const rewritten =
  (change: (bytes: Buffer) => string | Uint8Array): Change =>
  async (folder, name) => {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    if (bytes) await writeFile(join(folder, name), change(bytes)).catch(() => undefined);
  };

const moved =
  (to: (name: string) => string): Change =>
  async (folder, name) => {
    await mkdir(dirname(join(folder, to(name))), { recursive: true });
    await rename(join(folder, name), join(folder, to(name))).catch(() => undefined);
  };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(mangle, insertion).map((of) => rewritten((bytes) => of(bytes.toString()))) },
  fc.constantFrom<Change[]>(
    (folder, name) => rm(join(folder, name), { recursive: true, force: true }),
    async (folder, name) => {
      await rm(join(folder, name), { recursive: true, force: true });
      await mkdir(join(folder, name), { recursive: true });
    },
    rewritten(() => ''),
    rewritten(() => 'null'),
    rewritten((bytes) => bytes.subarray(0, Math.floor(bytes.length / 2))),
    rewritten((bytes) => Buffer.concat([bytes, Buffer.from([0xff, 0xfe])])),
    rewritten((bytes) => Buffer.from(bytes.toString(), 'utf16le')),
    rewritten((bytes) => bytes.toString().replaceAll('\n', '\r\n')),
    rewritten((bytes) => bytes.toString().replaceAll('  ', '\t')),
    rewritten((bytes) => bytes.toString().normalize('NFD')),
    rewritten((bytes) => bytes.toString().repeat(2)),
    moved((name) => name.replace(/\.(\w+)$/, '.$1.bak')),
    moved((name) => name.replace(/\.yaml$/, '.yml')),
    moved((name) => name.replace(/(\w)(\w*\.\w+)$/, (_, first: string, rest: string) => first.toUpperCase() + rest)),
    moved((name) => `pages/${name}`),
  ),
);

const line = /^.+:[1-9]\d*:[1-9]\d*: (?:error|warning): Unexpected [^]+, expected [^]+ \([a-z0-9-]+\)$/;
/** The message of one slip is one line, or one for each record that it takes along: never one for each sign. */
const mostLines = 200;

/**
 * Whatever one to four changes do to a folder: reading it never throws, every problem is one line with its file, its place,
 * what was found and what was expected, and without an error there is a resolution.
 *
 * @throws Error with what did not hold
 */
export const anyFolder = fc.asyncProperty(
  fc.array(fc.tuple(fc.constantFrom(...names), change), { minLength: 1, maxLength: 4 }),
  async (changes) => {
    const folder = await mkdtemp(join(tmpdir(), 'mangled-'));
    try {
      await cp(source, folder, { recursive: true });
      for (const [name, make] of changes) await make(folder, name);
      const { resolution, files } = await readResolution({
        dir: folder,
        url: (scheme, target) => `/${scheme}/${target}/`,
        withBase: (path) => path,
      });
      const lines = formatReport(files);
      const bad = lines.find((one) => !line.test(one));
      if (bad !== undefined) throw new Error(`Not a line with place and expectation: ${bad}`);
      if (lines.length > mostLines) throw new Error(`${String(lines.length)} lines, such as ${lines[0] ?? ''}`);
      const isWrong = lines.some((one) => one.includes(': error: '));
      if (isWrong === (resolution !== undefined))
        throw new Error(isWrong ? 'A resolution with errors' : 'None, and no error');
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
