import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freezeAddresses } from '../../src/commands/addresses/freeze.ts';
import { recitalLabel } from '../../src/resolution/labels.ts';
import { readTextFile } from '../../src/resolution/files.ts';
import { formatReport } from '../../src/resolution/report.ts';
import { readText } from '../../src/resolution/text.ts';

/** What a generated text is made of: the sources of a resolution's provisions and footnotes, and its vocabulary. */
interface Template {
  /** Frontmatter, title and opening line. */
  front: string;
  /** Markdown of each provision without its label, by kind. */
  citations: string[];
  recitals: string[];
  paragraphs: string[];
  /** Number → markdown of the note. */
  footnotes: Map<string, string>;
  /** The words that may take each other's place. */
  words: string[];
  pool: Set<string>;
}

/** Files that speak of every clause, which other clauses make incomplete, and what was frozen of the text that it was. */
const ofTheText = ['demands.yaml', 'themes.yaml', 'titles.yaml', 'addresses.json', 'wordings.json'];

/**
 * Writes a folder of content that holds `copies` times the provisions of another, and everything else as it is there.
 * The first copy has the very words, so that whatever refers to them stays true; in the others every rarer word is
 * drawn anew, while lengths, clauses, mentions, names and footnotes stay as they are in a real text. The same seed
 * gives the same content.
 *
 * @returns how many provisions it has
 * @throws Error when the text it starts from, or the one it makes, has errors
 */
export async function generateContent(from: string, to: string, copies: number, seed = 1): Promise<number> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  for (const name of ofTheText) await rm(join(to, name), { force: true });
  const template = await readTemplate(from);
  await writeFile(join(to, 'resolution.md'), writeResolution(template, copies, random(seed)));
  const { lines, isFrozen } = await freezeAddresses(to);
  if (!isFrozen) throw new Error(lines.slice(0, 5).join('\n'));
  const { provisions } = await read(to);
  return provisions.length;
}

async function read(dir: string) {
  const file = await readTextFile(dir, 'resolution.md');
  const text = readText(file, () => '');
  if (file.messages.length > 0) throw new Error(formatReport([file]).slice(0, 5).join('\n'));
  return { ...text, source: String(file) };
}

async function readTemplate(dir: string): Promise<Template> {
  const { source, provisions } = await read(dir);
  const sourcesOf = (kind: string) =>
    provisions
      .filter(({ record }) => record.kind === kind)
      .map(({ node }) => source.slice(node.position.start.offset, node.position.end.offset).replace(/^\S+\s+/, ''));
  const words = rareWords(provisions.map(({ record }) => record.text).join(' '));
  return {
    front: source.slice(0, provisions[0]?.node.position.start.offset),
    citations: sourcesOf('citation'),
    recitals: sourcesOf('recital'),
    paragraphs: sourcesOf('paragraph'),
    footnotes: new Map([...source.matchAll(/^\[\^(\d+)\]: (.*)$/gm)].map(([, id = '', note = '']) => [id, note])),
    words,
    pool: new Set(words),
  };
}

function writeResolution(template: Template, copies: number, next: () => number): string {
  const notes: string[] = [];
  const body = (source: string, copy: number) =>
    (copy === 0 ? source : vary(source, template, next)).replaceAll(/\[\^(\d+)\]/g, (_, id: string) => {
      notes.push(template.footnotes.get(id) ?? '');
      return `[^${notes.length}]`;
    });
  const part = (sources: string[], label: (number: number) => string) =>
    Array.from({ length: copies * sources.length }, (_, index) => {
      const copy = Math.floor(index / sources.length);
      return `${label(index + 1)} ${body(sources[index % sources.length] ?? '', copy)}\n\n`;
    }).join('');
  const provisions = [
    part(template.citations, () => '-'),
    part(template.recitals, (number) => `${recitalLabel(number)}.`),
    part(template.paragraphs, (number) => `${number}.`),
  ];
  return template.front + provisions.join('') + notes.map((note, index) => `[^${index + 1}]: ${note}\n\n`).join('');
}

/** A word in lower case that no hyphen joins to another. */
const word = /(?<![\p{L}-])\p{Ll}{4,}(?![\p{L}-])/gu;
/** A mention or a note reference, which stays as it is. */
const markup = /(\[\^\d+\]|\[[^\]]*\]\((?:"[^"]*"|[^")])*\))/;

/** Draws every rarer word anew; one in eight is joined to another, as Dutch does, so that the vocabulary grows with the text. */
function vary(source: string, { words, pool }: Template, next: () => number): string {
  const draw = () => words[Math.floor(next() * words.length)] ?? '';
  const drawWord = () => (next() < 1 / 8 ? draw() + draw() : draw());
  return source
    .split(markup)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replaceAll(word, (found) => (pool.has(found) ? drawWord() : found)),
    )
    .join('');
}

/** The words that a text has fewer than ten times, each as often as it has them. */
function rareWords(text: string): string[] {
  const counts = new Map<string, number>();
  const found = [...text.matchAll(word)].map(([match]) => match);
  for (const match of found) counts.set(match, (counts.get(match) ?? 0) + 1);
  return found.filter((match) => (counts.get(match) ?? 0) < 10);
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
