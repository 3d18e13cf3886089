import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlText } from './html-text.ts';
import { read } from './read.ts';

/**
 * A folder is a case: `input.md` in; `output.html`, the HTML of every provision and footnote, and `records.json` out,
 * or `messages.txt` when something is wrong with it.
 */
const folder = 'tests/fixtures/markdown';

test.each(readdirSync(folder))('%s', async (name) => {
  const at = (file: string) => join(process.cwd(), folder, name, file);
  const { title, procedureLine, opening, provisions, footnotes, messages } = read(readFileSync(at('input.md'), 'utf8'));
  if (messages.length > 0) {
    await expect(`${messages.join('\n')}\n`).toMatchFileSnapshot(at('messages.txt'));
    return;
  }
  const records = [...provisions, ...footnotes];
  await expect(records.map(({ html }) => `${html}\n`).join('')).toMatchFileSnapshot(at('output.html'));
  const json = JSON.stringify({ title, procedureLine, opening, provisions, footnotes }, withoutHtml, 2);
  await expect(`${json}\n`).toMatchFileSnapshot(at('records.json'));
  for (const { html, text } of records) expect(htmlText(html)).toBe(text);
});

/** output.html shows the HTML; what has no mentions need not say so. */
function withoutHtml(key: string, value: unknown): unknown {
  return key === 'html' || (['mentions', 'footnotes'].includes(key) && Array.isArray(value) && value.length === 0)
    ? undefined
    : value;
}
