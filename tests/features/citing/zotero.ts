/**
 * What Zotero makes of a citation, as far as a report goes: rules taken from its translators (RIS.js, BibTeX.js,
 * CSL JSON.js with utilities_item.js, Embedded Metadata.js with RDF.js, github.com/zotero/translators).
 */
export interface ZoteroItem {
  itemType: string;
  /** First names and last name of each author; a name in one piece is the last one alone. */
  creators: string[][];
  title: string;
  institution: string;
  reportType: string;
  reportNumber: string;
  pages: string;
  /** ISO. */
  date: string;
  language: string;
  url: string;
  abstractNote: string;
  /** What some forms could say and others not, so that none does: an item beside it, a line at its end, its rights. */
  notes: string;
  extra: string;
  rights: string;
}

const types: Record<string, string> = { RPRT: 'report', techreport: 'report', report: 'report' };

/** RIS.js: a tag is two characters, two spaces, a hyphen and a space; names are cut at their comma. */
export function fromRis(ris: string): Partial<ZoteroItem> {
  const lines = ris.split('\r\n').flatMap((line) => [/^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line)?.slice(1) ?? []]);
  const field = (tag: string) => lines.find(([name]) => name === tag)?.[1] ?? '';
  return filled({
    itemType: types[field('TY')] ?? '',
    creators: lines.filter(([tag]) => tag === 'AU').map(([, name = '']) => name.split(/\s*,\s*/).reverse()),
    title: field('TI'),
    institution: field('PB'),
    reportType: field('M3'),
    reportNumber: field('SN'),
    pages: field('SP'),
    date: (field('DA') || field('PY')).replaceAll('/', '-'),
    language: field('LA'),
    url: field('UR'),
    abstractNote: field('AB'),
    notes: field('N1'),
    extra: field('M1') + field('M2'),
    rights: field('CR'),
  });
}

/** BibTeX.js: authors are cut at ` and `, names at their last space, both outside braces only. */
export function fromBibtex(bibtex: string): Partial<ZoteroItem> {
  const fields = new Map(
    [...bibtex.matchAll(/^\t(\w+) = (?:\{(.*)\}|(\w+)),$/gm)].map(([, name, braced, bare]) => [
      name,
      braced ?? bare ?? '',
    ]),
  );
  const plain = (name: string) => (fields.get(name) ?? '').replace(/[{}]/g, '').replace(/\\([#$%&_])/g, '$1');
  const outside = (sign: string) => new RegExp(String.raw`${sign}(?![^{]*\})`);
  const author = fields.get('author') ?? '';
  const month = new Date(`${plain('month')} 1, 2000 UTC`).getUTCMonth() + 1;
  const date = [plain('year'), ...(plain('month') ? [month, plain('day')] : [])];
  return filled({
    itemType: types[/^@(\w+)\{[A-Za-z0-9-]+,$/m.exec(bibtex)?.[1] ?? ''] ?? '',
    creators: author
      .split(outside(' and '))
      .map((name) => name.split(outside(' +')).map((part) => part.replace(/[{}]/g, ''))),
    title: plain('title'),
    institution: plain('institution'),
    reportType: plain('type'),
    reportNumber: plain('number'),
    pages: plain('pages'),
    date: date
      .map((part) => String(part))
      .filter(Boolean)
      .map((part) => part.padStart(2, '0'))
      .join('-'),
    language: plain('language'),
    url: fields.get('url') ?? '',
    abstractNote: plain('abstract'),
    notes: plain('note') + plain('annote'),
    rights: plain('copyright'),
  });
}

interface CslItem {
  author: { literal?: string; given?: string; family?: string }[];
  issued?: { 'date-parts': number[][] };
  [variable: string]: unknown;
}

/** utilities_item.js, `itemFromCSLJSON`: a literal name stays whole. */
export function fromCsl(csl: string): Partial<ZoteroItem> {
  const [item] = JSON.parse(csl) as CslItem[];
  if (!item) throw new Error('No item');
  const text = (variable: string) => (typeof item[variable] === 'string' ? item[variable] : '');
  return filled({
    itemType: types[text('type')] ?? '',
    creators: item.author.map(({ literal, given, family }) => (literal ? [literal] : [given ?? '', family ?? ''])),
    title: text('title'),
    institution: text('publisher'),
    reportType: text('genre'),
    reportNumber: text('number'),
    pages: text('page'),
    date: (item.issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-'),
    language: text('language'),
    url: text('URL'),
    abstractNote: text('abstract'),
    extra: text('note'),
  });
}

/** Embedded Metadata.js: `citation_author` goes before all others, `bib:authors` before `DC.creator`; see `cleanAuthor`. */
export function fromMeta(meta: readonly { name: string; content: string }[], url: string): Partial<ZoteroItem> {
  const field = (...names: string[]) =>
    names.flatMap((each) => meta.find(({ name }) => name === each)?.content ?? []).at(0) ?? '';
  const author = field('citation_author', 'bib:authors', 'DC.creator');
  return filled({
    itemType: types[field('z:itemType')] ?? '',
    creators: author ? [cleanAuthor(author, author.includes(','))] : [],
    title: field('citation_title', 'dcterms.title'),
    institution: field('DC.publisher'),
    reportType: field('DC.type'),
    reportNumber: field('z:reportNumber'),
    pages: field('z:pages'),
    date: field('DC.date'),
    language: field('DC.language'),
    url,
    abstractNote: field('citation_abstract'),
    extra: field('z:extra'),
    rights: field('DC.rights', 'dcterms.rights'),
  });
}

/** utilities.js: signs at the ends go first; then a comma parts last and first name, or else the last space does. */
function cleanAuthor(author: string, useComma: boolean): string[] {
  const name = author.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (useComma) return name.split(/, ?/).reverse();
  const space = name.lastIndexOf(' ');
  return space < 0 ? [name] : [name.slice(0, space), name.slice(space + 1)];
}

function filled(item: Partial<ZoteroItem>): Partial<ZoteroItem> {
  const fields = Object.entries<string | string[][]>(item);
  return Object.fromEntries(fields.filter(([, value]) => value.length > 0));
}
