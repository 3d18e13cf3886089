/**
 * `npm run addresses`: freezes the addresses of the text and of its pages as they now are in addresses.json, and says what changed.
 * An address that is gone from the text stays, unless it has a redirect: losing one is never done by this command.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contextOf, readContext } from '../resolution/context.ts';
import { extractAddresses, extractPages } from '../resolution/extract/addresses.ts';
import { hasFile, readTextFile } from '../resolution/files.ts';
import { readInstruments } from '../resolution/instruments.ts';
import { readProsePages } from '../resolution/prose.ts';
import { formatReport, hasErrors } from '../resolution/report.ts';
import { readText } from '../resolution/text.ts';
import { readYaml } from '../resolution/yaml.ts';
import { addressesSchema, type Addresses } from '../schemas/addresses.ts';

const dir = process.env.CONTENT_DIR ?? 'content';
const text = await readTextFile(dir, 'resolution.md');
const { provisions, footnotes } = readText(text, () => '');
const live = extractAddresses(
  provisions.map(({ record }) => record),
  footnotes.map(({ record }) => record),
);
const { ids } = await readInstruments(dir);
const { themes } = contextOf(await readContext(dir));
const prose = await readProsePages(dir, (path) => path);
const livePages = extractPages(ids, themes, prose.pages);
const file = (await hasFile(dir, 'addresses.json')) ? await readTextFile(dir, 'addresses.json') : undefined;
const frozen: Addresses = (file && readYaml(file, addressesSchema)?.data) ?? {
  addresses: {},
  pages: [],
  redirects: {},
};
const files = file ? [text, file] : [text];
if (files.some(hasErrors)) {
  console.error(formatReport(files).join('\n'));
  process.exit(1);
}

/** How an address that is gone is called. */
const goneAs = (id: string) =>
  id in frozen.redirects ? `retired  ${id} → ${frozen.redirects[id] ?? ''}` : `missing  ${id} (declare a redirect)`;

const addresses: Record<string, string> = {};
const changes: string[] = [];
for (const [id, hash] of live) {
  addresses[id] = hash;
  if (!(id in frozen.addresses)) changes.push(`new      ${id}`);
  else if (frozen.addresses[id] !== hash) changes.push(`changed  ${id}`);
}
for (const [id, hash] of Object.entries(frozen.addresses)) {
  if (live.has(id)) continue;
  addresses[id] = hash;
  changes.push(goneAs(id));
}
const gonePages = frozen.pages.filter((path) => !livePages.has(path));
for (const path of livePages) if (!frozen.pages.includes(path)) changes.push(`new      ${path}`);
changes.push(...gonePages.map(goneAs));
const pages = [...livePages, ...gonePages];
await writeFile(
  join(dir, 'addresses.json'),
  `${JSON.stringify({ addresses, pages, redirects: frozen.redirects }, null, 2)}\n`,
);
console.log(changes.length > 0 ? changes.join('\n') : 'No address changed.');
console.log(`${String(Object.keys(addresses).length)} addresses in ${join(dir, 'addresses.json')}.`);
