import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAddresses } from '../../resolution/addresses.ts';
import { readContext, themeIds } from '../../resolution/context.ts';
import { extractAddresses, extractPages } from '../../resolution/extract/addresses.ts';
import { hasFile, readTextFile } from '../../resolution/files.ts';
import { readInstruments } from '../../resolution/instruments.ts';
import { readProsePages } from '../../resolution/prose.ts';
import { formatReport, hasErrors } from '../../resolution/report.ts';
import { readText } from '../../resolution/text.ts';
import { readWordings } from '../../resolution/wordings.ts';
import type { Addresses } from '../../schemas/addresses.ts';
import type { Provision } from '../../schemas/provision.ts';
import type { Wordings } from '../../schemas/wordings.ts';

/**
 * Freezes the addresses of a text and of its pages as they now are in addresses.json. An address that is gone stays, unless
 * it has a redirect: losing one is never done here. The words of each provision and clause go behind its earlier ones in
 * wordings.json, so that a link that was made for those can show what changed.
 *
 * @returns warnings and what changed, or the errors of a content of which nothing was frozen
 */
export async function freezeAddresses(dir: string): Promise<{ lines: string[]; isFrozen: boolean }> {
  const text = await readTextFile(dir, 'resolution.md');
  const { provisions, footnotes } = readText(text, () => '');
  const live = extractAddresses(
    provisions.map(({ record }) => record),
    footnotes.map(({ record }) => record),
  );
  const instruments = await readInstruments(dir);
  const context = await readContext(dir);
  const prose = await readProsePages(dir, (path) => path);
  const livePages = extractPages(instruments.ids, themeIds(context) ?? [], prose.ids);
  const read = (await hasFile(dir, 'addresses.json')) ? await readAddresses(dir) : undefined;
  const frozen: Addresses = read?.frozen?.data ?? {
    addresses: {},
    pages: [],
    redirects: {},
  };
  const { wordings, files: wordingFiles } = await readWordings(dir);
  const files = [
    text,
    ...(read ? [read.file] : []),
    ...wordingFiles,
    ...instruments.files,
    ...context.files,
    ...prose.files,
  ];
  if (files.some(hasErrors)) return { lines: formatReport(files), isFrozen: false };

  const isNew = (id: string) => !Object.hasOwn(frozen.addresses, id);
  const gone = Object.entries(frozen.addresses).filter(([id]) => !live.has(id));
  const gonePages = frozen.pages.filter((path) => !livePages.has(path));
  const goneAs = (id: string) =>
    Object.hasOwn(frozen.redirects, id)
      ? `retired  ${id} → ${frozen.redirects[id] ?? ''}`
      : `missing  ${id} (declare a redirect)`;
  const changes = [
    ...[...live].flatMap(([id, hash]) =>
      isNew(id) ? [`new      ${id}`] : frozen.addresses[id] === hash ? [] : [`changed  ${id}`],
    ),
    ...gone.map(([id]) => goneAs(id)),
    ...[...livePages].filter((path) => !frozen.pages.includes(path)).map((path) => `new      ${path}`),
    ...gonePages.map(goneAs),
  ];
  const addresses = Object.fromEntries([...live, ...gone]);
  const pages = [...livePages, ...gonePages];
  const name = join(dir, 'addresses.json');
  await writeFile(name, `${JSON.stringify({ addresses, pages, redirects: frozen.redirects }, null, 2)}\n`);
  const words = withWords(
    wordings?.data ?? {},
    provisions.map(({ record }) => record),
  );
  await writeFile(join(dir, 'wordings.json'), `${JSON.stringify(words, null, 2)}\n`);
  const count = `${String(Object.keys(addresses).length)} addresses in ${name}.`;
  const lines = [...formatReport(files), ...(changes.length > 0 ? changes : ['No address changed.']), count];
  return { lines, isFrozen: true };
}

/** All words that ever stood at a fragment, in the order of the text and then what is gone; the present words are the last. */
function withWords(known: Wordings, provisions: readonly Provision[]): Wordings {
  const live = provisions
    .flatMap((provision) => [provision, ...provision.clauses])
    .map(({ id, text }): [string, string[]] => {
      const before = Object.hasOwn(known, id) ? (known[id] ?? []) : [];
      return [id, [...before.filter((words) => words !== text), text]];
    });
  const ids = new Set(live.map(([id]) => id));
  return Object.fromEntries([...live, ...Object.entries(known).filter(([id]) => !ids.has(id))]);
}
