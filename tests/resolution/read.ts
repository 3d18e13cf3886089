import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { VFile } from 'vfile';
import { onTestFinished } from 'vitest';
import { formatReport, readResolution } from '../../src/resolution/index.ts';
import type { MatchableName } from '../../src/resolution/match-names.ts';
import { readText } from '../../src/resolution/text.ts';
import { htmlText } from './html-text.ts';

const url = (scheme: string, target: string) => `/${scheme}/${target}/`;

/** Frontmatter that the schema accepts, for texts that are about something else. */
export const frontmatter = `---
kind: ontwerpresolutie
reference: B0-0001/2030
procedure: 2030/0001(RSP)
institution: Raad der Gemeenten
language: nl
shortTitle: Fietspaden
rights: Vrij van rechten
---
`;

/** Reads a markdown text, with these names marked; `messages` are the lines that people get. */
export function read(markdown: string, names: readonly MatchableName[] = []) {
  const file = new VFile({ path: 'resolution.md', value: markdown });
  const { provisions, footnotes, ...rest } = readText(file, url, { names });
  return {
    ...rest,
    provisions: provisions.map(({ record }) => record),
    footnotes: footnotes.map(({ record }) => record),
    messages: formatReport([file]),
  };
}

/** Reads a folder of content; paths in the lines are relative to it. */
export async function readFolder(dir: string) {
  const { resolution, files } = await readResolution({ dir, url, withBase: (path) => path });
  return { resolution, messages: formatReport(files).map((line) => line.replace(`${dir.replaceAll(sep, '/')}/`, '')) };
}

/** Copies a folder of content to a temporary one, with other files in place of some, and removes it after the test. */
export async function copyFolder(dir: string, replaced: Record<string, string | Uint8Array> = {}): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'content-'));
  onTestFinished(() => rm(copy, { recursive: true, force: true }));
  await cp(dir, copy, { recursive: true });
  for (const [name, text] of Object.entries(replaced)) await writeFile(join(copy, name), text);
  return copy;
}

type Records = Omit<ReturnType<typeof read>, 'messages'>;

const lettersOnly = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Letters and digits alone, to compare what was written with what was read whatever the markup did. */
export const letters = {
  /** Labels and numbers of footnotes included; the running number of a citation is not in the text. */
  ofRecords({ title, procedureLine = '', frontLines, opening, provisions, footnotes }: Records): string {
    const texts = provisions.map(
      ({ kind, label, heading = '', html }) => heading + (kind === 'citation' ? '' : label) + htmlText(html, true),
    );
    return lettersOnly(
      [
        title,
        procedureLine,
        ...frontLines,
        opening,
        ...texts,
        ...footnotes.map(({ number, html }) => String(number) + htmlText(html)),
      ].join(''),
    );
  },
  /** Without the targets of mentions. `isInOrder` when all footnotes stand at the end, where the records have them. */
  ofMarkdown(markdown: string): { text: string; isInOrder: boolean } {
    const body = markdown.slice(frontmatter.length);
    const notes = /\n\[\^\d+\]: [\s\S]*$/.exec(body)?.[0] ?? '';
    const isInOrder = notes.split('\n').every((line) => line === '' || /^\[\^\d+\]: /.test(line));
    const text = body.replace(
      /\]\((?:instrument|related|person|organisation|place):[a-z0-9,-]+(?: "[^"\n]*")?\)/g,
      ']',
    );
    return { text: lettersOnly(text), isInOrder };
  },
};
