import { afterEach, expect, test, vi } from 'vitest';
import { toAkomaNtoso } from '../../../src/features/files/akoma-ntoso.ts';
import { getBook } from '../../../src/features/files/epub/get-book.ts';
import { getFileText } from '../../../src/features/files/file-text.ts';
import { toMarkdown } from '../../../src/features/files/markdown.ts';
import { toPlainText } from '../../../src/features/files/plain-text.ts';

const { TZ } = process.env;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

/** Every file that can be taken along, made at a time and in a zone, with other numbers of chance. */
async function filesAt(time: string, zone: string, chance: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
  process.env.TZ = zone;
  vi.spyOn(Math, 'random').mockReturnValue(chance);
  const text = await getFileText();
  const book = Buffer.from(await getBook()).toString('base64');
  return {
    hour: new Date(0).getHours(),
    files: [book, toAkomaNtoso(text), toPlainText(text), toMarkdown(text)],
  };
}

test('the files have the same bytes whatever the time, the zone and chance', async () => {
  const first = await filesAt('2026-03-28T23:30:00Z', 'Pacific/Kiritimati', 0.1);
  const second = await filesAt('2031-11-02T05:59:59Z', 'America/St_Johns', 0.9);
  expect(second.hour).not.toBe(first.hour);
  expect(second.files).toEqual(first.files);
});
