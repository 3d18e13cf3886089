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
  const at = (file: string) => join(import.meta.dirname, '../..', folder, name, file);
  const { provisions, footnotes, messages, document: _frontmatter, ...front } = read(readFileSync(at('input.md'), 'utf8'));
  if (messages.length > 0) {
    await expect(`${messages.join('\n')}\n`).toMatchFileSnapshot(at('messages.txt'));
    return;
  }
  const html = [...provisions, ...footnotes].map((record) => `${record.html}\n`).join('');
  await expect(html).toMatchFileSnapshot(at('output.html'));
  await expect(`${JSON.stringify({ ...front, provisions: provisions.map(brief), footnotes: footnotes.map(brief) }, null, 2)}\n`).toMatchFileSnapshot(at('records.json'));
  for (const record of [...provisions, ...footnotes]) expect(htmlText(record.html)).toBe(record.text);
});

/** What output.html does not show, and nothing that follows from the rest. */
function brief({ html: _html, mentions, ...record }: ReturnType<typeof read>['provisions' | 'footnotes'][number]) {
  return mentions.length > 0 ? { ...record, mentions } : record;
}
