import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { documentSchema } from '../../src/schemas/document.ts';
import { aftermathSchema, correctionsSchema, editionSchema } from '../../src/schemas/aftermath.ts';
import { formatDate } from '../../src/language/locale.ts';
import { readContent } from '../content/read-content.ts';

const { dist } = inject('site');
const page = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

test('every line of what came of it has its date and a source that is a link', () => {
  const { asOf, searched, entries } = readContent('aftermath.yaml', aftermathSchema);
  const html = page('/vervolg/');
  expect(html).toContain(`Stand van ${formatDate(asOf)}. Het laatst gezocht op ${formatDate(searched)}`);
  for (const { date, sources } of entries) {
    expect(html).toContain(`<time datetime="${date}">${formatDate(date)}</time>`);
    for (const { url } of sources) expect(html.replaceAll('&amp;', '&')).toContain(`href="${url}"`);
  }
  expect(entries.map(({ date }) => date)).toEqual(entries.map(({ date }) => date).sort());
});

test('corrections are dated, the latest first', () => {
  const days = readContent('corrections.yaml', correctionsSchema).map(({ date }) => date);
  expect(days).toEqual([...days].sort().reverse());
  for (const day of days) expect(page('/correcties/')).toContain(`<time datetime="${day}">`);
});

test('who answers for the site, and since when, is said on both pages of prose', () => {
  const { publisher, contact, reviewed } = readContent('edition.yaml', editionSchema);
  for (const path of ['/over/', '/toegankelijkheid/']) {
    expect(page(path)).toContain(publisher ?? 'nog geen uitgever vermeld');
    expect(page(path)).toContain(contact ?? 'nog geen adres vermeld');
    expect(page(path)).toContain(formatDate(reviewed));
  }
});

test('the official texts are a link away on every page, and all that is official on /document/ and /over/', () => {
  const frontmatter = readFileSync('content/resolution.md', 'utf8').split('---')[1] ?? '';
  const { links } = documentSchema.parse(parse(frontmatter));
  const [motion, adopted] = links;
  expect(links.length).toBeGreaterThan(2);
  for (const [path, shown] of [
    ['/', [motion, adopted]],
    ['/document/', links],
    ['/over/', links],
    ['/paragraaf/1/', [motion, adopted]],
    ['/register/', [motion, adopted]],
  ] as const)
    for (const link of shown)
      expect(page(path).replaceAll(/&(?:amp|#x26);/g, '&'), path).toContain(`href="${link?.url}"`);
});

test('the head of the text says that it binds nobody', () => {
  expect(page('/')).toContain('bindt niemand');
});
