import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, onTestFinished, test, vi } from 'vitest';
import { decode } from '../../src/commands/import/decode.ts';
import { readImported } from '../../src/commands/import/read-imported.ts';

vi.setConfig({ testTimeout: 120_000 });

/** A Word file whose notes are not there, and two files of another form than their names say. */
async function brokenFiles() {
  const whole = await readFile('tests/fixtures/import/docx/source.docx');
  const parts = unzipSync(whole, { filter: ({ name }) => name !== 'word/footnotes.xml' });
  return { 'zonder-noten.docx': zipSync(parts), 'geen-zip.docx': strToU8('tekst'), 'stuk.pdf': strToU8('%PDF-1.7') };
}

test('a file of another form, without a resolution, broken or absent, is refused in words', async () => {
  const refusal = async (...files: string[]) => {
    const run = promisify(execFile)(process.execPath, ['src/commands/words.ts', ...files]);
    const { code, stderr } = await run.then(
      () => ({ code: 0, stderr: '' }),
      (error: unknown) => error as { code: number; stderr: string },
    );
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    return stderr;
  };
  const source = 'tests/fixtures/import/text/source.txt';
  const dir = await mkdtemp(join(tmpdir(), 'woorden-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const [open, deep] = ['---\nkind: motie\n\n# Motie\n', `# Motie\n\n${'- '.repeat(3000)}x\n`];
  const outside = '# Motie\n\nDe Raad,\n\nOok dit.\n\n1. verzoekt te vegen.\n';
  for (const [name, text] of Object.entries({ open, deep, outside })) {
    await mkdir(join(dir, name));
    await writeFile(join(dir, name, 'resolution.md'), text);
  }
  for (const [name, bytes] of Object.entries(await brokenFiles())) await writeFile(join(dir, name), bytes);
  const ended = new Error('ended with 1');
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw code === 1 ? ended : new Error(`ended with ${String(code)}`);
  });
  onTestFinished(() => {
    said.mockRestore();
    exit.mockRestore();
  });
  const refusalOf = async (file: string) => {
    await expect(readImported(file)).rejects.toBe(ended);
    return said.mock.lastCall?.join('\n');
  };
  for (const name of ['zonder-noten.docx', 'geen-zip.docx'])
    expect(await refusalOf(join(dir, name))).toContain('niet te lezen. Dit is geen Word-bestand, of');
  expect(await refusalOf(join(dir, 'stuk.pdf'))).toContain('niet te lezen. Dit is geen PDF, of');
  expect(await refusalOf('tests/fixtures/import/text/said.txt')).toMatch(
    /said\.txt: Geen aanhaling.+\nVerwacht: regels die beginnen/,
  );
  const expected = 'niet te lezen. ';
  expect(await refusalOf('geen.pdf')).toContain(`geen.pdf: ${expected}Er is geen bestand`);
  expect(await refusalOf('tests/fixtures/import')).toContain(`tests/fixtures/import: ${expected}Dit is geen bestand`);
  const [picture, noContent, noEnd, tooDeep, outsideAny] = await Promise.all([
    refusal('tests/fixtures/picture.png'),
    refusal(source, 'geen-map'),
    refusal(source, join(dir, 'open')),
    refusal(source, join(dir, 'deep')),
    refusal(source, join(dir, 'outside')),
  ]);
  expect(picture).toContain(`tests/fixtures/picture.png: ${expected}Een bestand op`);
  expect(noContent).toMatch(/^geen-map\/resolution\.md:1:1: error: .*absence of the file/);
  expect(noEnd).toMatch(/^\S+:1:1: error: .*\(frontmatter-end\)\n$/);
  expect(tooDeep).toMatch(/^\S+:3:1: error: .*\(too-deep\)\n$/);
  expect(outsideAny).toMatch(/^\S+:5:1: error: .*\(text-outside-provision\)\n/);
});

test('a file is read in the letters that it has, or with a doubt', () => {
  const words = 'financiën – “ja”';
  const western = (text: string) =>
    Buffer.from(text.replace('–', '\u0096').replace('“', '\u0093').replace('”', '\u0094'), 'latin1');
  const inUtf16 = Buffer.from(words, 'utf16le');
  const marked = Buffer.from(`\uFEFF${words}`, 'utf16le');
  const meta = (charset: string) => `<meta charset="${charset}">${words}`;
  for (const bytes of [
    Buffer.from(words),
    Buffer.from(`\uFEFF${words}`),
    inUtf16,
    marked,
    Buffer.from(marked).swap16(),
    Buffer.from(inUtf16).swap16(),
  ])
    expect(decode(bytes)).toEqual({ text: words, doubts: [] });
  expect(decode(western(meta('iso-8859-1')))).toEqual({ text: meta('iso-8859-1'), doubts: [] });
  expect(decode(Buffer.from(meta('iso-8859-1')))).toEqual({ text: meta('iso-8859-1'), doubts: [] });
  expect(decode(Buffer.from('\0ja, zeker'))).toEqual({ text: '\0ja, zeker', doubts: [] });
  expect(decode(western(meta('geheim'))).doubts).toHaveLength(1);
  expect(decode(western(words))).toEqual({ text: words, doubts: [expect.stringContaining('geen UTF-8')] });
});
