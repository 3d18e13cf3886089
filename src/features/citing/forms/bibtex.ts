import { datePartsOf, type CitationRecord } from './citation-record.ts';

/** The names that every BibTeX style defines. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Signs of TeX for which a backslash before them does not do: it makes an accent of two, begins a line with one, and
 * BibTeX counts braces behind it too ("BibTeXing", Oren Patashnik, § 4).
 */
const commands: Record<string, string> = {
  '~': String.raw`\~{}`,
  '^': String.raw`\^{}`,
  '\\': String.raw`{\textbackslash}`,
  '{': String.raw`{\textbraceleft}`,
  '}': String.raw`{\textbraceright}`,
};

/**
 * A `@techreport` in UTF-8. The pinpoint stands among the pages, where Zotero and BibLaTeX look. Title and institution
 * are in braces of their own: capitals stay, and the name stays whole.
 */
export function toBibtex(record: CitationRecord): string {
  const { key, title, institution, kind, number, pinpoint, language, url, abstract } = record;
  const [year, month, day] = datePartsOf(record);
  const text = (value: string) => `{${escapeTex(value)}}`;
  const fields = {
    author: `{${text(institution)}}`,
    title: `{${text(title)}}`,
    institution: `{${text(institution)}}`,
    type: text(kind),
    ...(number && { number: text(number) }),
    ...(year && { year: `{${year}}` }),
    ...(month && { month: months[Number(month) - 1] ?? '' }),
    ...(day && { day: `{${String(Number(day))}}` }),
    ...(pinpoint && { pages: text(pinpoint) }),
    language: text(language),
    // Read as it stands: the style sets it with \url.
    ...(url && { url: `{${url}}` }),
    abstract: text(abstract),
  };
  const lines = Object.entries(fields).map(([name, value]) => `\t${name} = ${value},\n`);
  return `@techreport{${key},\n${lines.join('')}}\n`;
}

/** `"5 % & meer"` → `"5 \% \& meer"`. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
