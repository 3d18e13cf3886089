/**
 * The content rules: rule id → what it says. Every reason has the form "Unexpected …, expected …".
 * content/README.md lists them; a test keeps the two lists the same.
 */
const quoted = (value: string) => `"${value}"`;
const hardSpaceIn = (words: string) => (/[\u00A0\u202F]/.test(words) ? ' (a space in it does not break)' : '');

/** Where the records of a kind stand. */
const homes = new Map([
  ['person', 'persons.yaml'],
  ['organisation', 'organisations.yaml'],
  ['place', 'places.yaml'],
  ['addressee', 'demands.yaml'],
  ['instrument', 'instruments/'],
]);
const homeOf = (kind: string) => (homes.has(kind) ? `, with a record in ${homes.get(kind) ?? ''}` : '');

export const rules = {
  'file-readable': (why: string) => `Unexpected ${why}, expected a readable file`,
  'file-unread': (expected: string) => `Unexpected file that nothing reads, expected ${expected}`,
  'page-address': (id: string) =>
    `Unexpected page ${quoted(id)} at the address of another page, expected a name that no page of the site has (rename its file, or take its line out)`,
  'utf-8': () => 'Unexpected byte that is not UTF-8, expected text in UTF-8 (save the file as UTF-8)',
  'control-character': (code: string) => `Unexpected control character ${code}, expected printable text`,
  'suspicious-character': (what: string, why: string) =>
    `Unexpected ${what}, expected it only where the official text has it: ${why}`,
  'emphasis-in-word': (words: string) =>
    `Unexpected emphasis on ${quoted(words)} within a word, expected "\\*" or "\\_" where the text prints that sign`,
  'too-many-signs': (what: string) => `Unexpected ${what}, expected the words of a text`,
  'too-deep': (count: string) =>
    `Unexpected ${count} signs of lists, quotations or space before the words of a line, expected points at most three deep`,
  'frontmatter-missing': () =>
    'Unexpected start of the file, expected frontmatter between two lines of ---, the first of them on line 1',
  'frontmatter-end': () => 'Unexpected frontmatter without an end, expected a line of --- below its last field',
  'frontmatter-late': () =>
    'Unexpected frontmatter that does not begin the file, expected its first line, ---, as line 1 (take away what stands before it, empty lines and spaces too)',
  'merge-conflict': () =>
    'Unexpected mark of a merge that was left half done, expected the lines of one side (take away those with <<<<<<<, ======= and >>>>>>>, and what is not to stay)',
  'yaml-syntax': (why: string, expected: string) => `Unexpected YAML (${why}), expected ${expected}`,
  'json-syntax': (why: string) =>
    `Unexpected text that is not JSON (${why}), expected the file as npm run addresses writes it, with straight quotes`,
  'field-unknown': (field: string, expected: string) => `Unexpected field ${field}, expected ${expected}`,
  'field-missing': (field: string) => `Unexpected end of the record, expected the field ${field}`,
  'field-value': (field: string, found: string, expected: string) =>
    `Unexpected value ${found} of ${field}, expected ${expected}`,
  'line-start': (found: string) =>
    `Unexpected ${quoted(found)} at the start of a line within a block, expected an empty line before it, or its words on the line above`,
  'citation-dash': (found: string) =>
    `Unexpected ${quoted(found)} before a block of a citation that starts as the citation does, expected "- ", which starts the next citation`,
  title: (found: string) => `Unexpected ${found}, expected one title, "# …", before everything else`,
  'part-order': (found: string, after: string) =>
    `Unexpected ${found} after a ${after}, expected citations, then recitals, paragraphs and annexes`,
  'recital-order': (found: string, after: string, expected: string) =>
    `Unexpected recital ${quoted(found)} ${after}, expected ${quoted(expected)}`,
  'paragraph-order': (found: string, after: string, expected: string) =>
    `Unexpected paragraph ${quoted(found)} ${after}, expected ${quoted(expected)}`,
  'annex-duplicate': (label: string) =>
    `Unexpected second annex ${quoted(label)}, expected every letter or number once`,
  'annex-early': (title: string) =>
    `Unexpected annex ${quoted(title)} before any paragraph, expected annexes behind the last paragraph: all below such a heading is one annex (take "## " away, or begin the heading with another word)`,
  'point-order': (found: string, expected: string) => `Unexpected point ${quoted(found)}, expected ${expected}`,
  'provision-empty': (name: string) => `Unexpected empty ${name}, expected its text`,
  'provision-end': (name: string, found: string) =>
    `Unexpected end ${quoted(found)} of ${name}, expected one of , ; . but where the official text has another`,
  'text-outside-provision': (found: string) =>
    `Unexpected ${found} outside any provision, expected a citation ("- "), recital ("A. "), paragraph ("1. ") or point ("(a) ")`,
  html: () => 'Unexpected HTML, expected Markdown',
  'unsupported-markup': (found: string) =>
    `Unexpected ${found}, expected plain text, emphasis, a footnote reference or a mention`,
  'prose-markup': (found: string) =>
    `Unexpected ${found} on a page of prose, expected words, headings, lists, tables and links`,
  'heading-marks': (found: string, where: string) =>
    `Unexpected ${found} in ${where}, expected its words alone: marks of notes, mentions and emphasis stand in provisions`,
  'footnote-in-mention': () => 'Unexpected footnote reference in a mention, expected it right after the mention',
  'footnote-undefined': (label: string) =>
    `Unexpected reference to footnote ${quoted(label)}, expected its definition, "[^${label}]: …"`,
  'footnote-unused': (label: string) =>
    `Unexpected footnote ${quoted(label)} that nothing refers to, expected a reference "[^${label}]"`,
  'footnote-duplicate': (label: string) =>
    `Unexpected second definition of footnote ${quoted(label)}, expected one definition`,
  'footnote-label': (label: string) =>
    `Unexpected footnote ${quoted(label)}, expected its number, asterisks or letter as printed: "[^1]", "[^*]", "[^a]"`,
  'footnote-order': (found: string, expected: string) =>
    `Unexpected footnote ${quoted(found)}, expected ${quoted(expected)} here`,
  'footnote-empty': (label: string) => `Unexpected empty footnote ${quoted(label)}, expected its text`,
  'mention-link': (url: string) =>
    `Unexpected link to ${quoted(url)}, expected a mention such as "instrument:<id>" or "related:<id>"`,
  'mention-empty': () => 'Unexpected mention without words, expected the words that it marks',
  'mention-clause': () => 'Unexpected end of a clause inside a mention or emphasis, expected markup within one clause',
  'mention-unknown': (scheme: string, id: string) =>
    `Unexpected mention of ${scheme} ${quoted(id)}, expected the id of a known ${scheme}${homeOf(scheme)}`,
  'mention-words': (words: string) =>
    `Unexpected words ${quoted(words)}${hardSpaceIn(words)}, expected words of the clause`,
  'reference-unknown': (kind: string, id: string) =>
    `Unexpected ${kind} ${quoted(id)}, expected a known ${kind}${homeOf(kind)}`,
  'instrument-unmentioned': (id: string) =>
    `Unexpected instrument ${quoted(id)} without a mention, expected a link to it in the text`,
  'form-absent': (form: string) => `Unexpected spelling ${quoted(form)}, expected one that the text has`,
  'form-word': (form: string) => `Unexpected word of grammar ${quoted(form)}, expected the spelling of a name`,
  'form-duplicate': (form: string, other: string) =>
    `Unexpected spelling ${quoted(form)} that ${other} has too, expected one record for it`,
  'identifier-duplicate': (value: string, other: string) =>
    `Unexpected identifier ${quoted(value)} that ${other} has too, expected one record for it`,
  'link-host': (host: string) =>
    `Unexpected host ${quoted(host)}, expected an official publisher of publishers.yaml (a line with its domain, in a new file where there is none)`,
  'source-host': (host: string) =>
    `Unexpected host ${quoted(host)}, expected a publisher of publishers.yaml (a line with its domain, in a new file where there is none)`,
  'source-missing': (what: string, otherwise: string) => `Unexpected ${what} without a source, expected ${otherwise}`,
  'record-duplicate': (id: string) => `Unexpected second record ${quoted(id)}, expected every id once`,
  'event-order': (id: string, after: string) =>
    `Unexpected event ${quoted(id)} after the later ${quoted(after)}, expected events in the order of time`,
  'entry-order': (found: string, expected: string) => `Unexpected date ${quoted(found)}, expected ${expected}`,
  'fact-order': (adopted: string, date: string, earlier: string) =>
    `Unexpected adoption on ${adopted}, expected ${date}, the day of the ${earlier}, or later`,
  'relation-order': (why: string) => `Unexpected ${why}, expected two provisions, the earlier one first, once`,
  'page-link': (url: string) =>
    `Unexpected link to ${quoted(url)}, expected https:, mailto:, or the path of a page of this site, with a slash before and behind it, and a fragment that it has`,
  'note-file': (clause: string, provision: string) =>
    `Unexpected note on ${quoted(clause)} in the file of ${quoted(provision)}, expected it in the file of its own provision`,
  'title-duplicate': (title: string, owner: string) =>
    `Unexpected short title ${quoted(title)} that ${owner} has too, expected titles that differ`,
  'record-missing': (what: string) => `Unexpected end of the file, expected ${what}`,
  'addresses-missing': () => 'Unexpected absence of the file, expected it as npm run addresses makes it',
  'address-missing': (id: string) =>
    `Unexpected new address ${quoted(id)}, expected it in addresses.json (npm run addresses adds it)`,
  'address-vanished': (id: string) =>
    `Unexpected loss of the published address ${quoted(id)}, expected it in the text or under "redirects"`,
  'address-changed': (id: string) =>
    `Unexpected change of the text at ${quoted(id)}, expected the words frozen in addresses.json (npm run addresses accepts new ones)`,
  'address-redirect': (id: string, to: string) =>
    `Unexpected redirect of ${quoted(id)} to ${quoted(to)}, expected a retired address that leads to a live one`,
  'wording-frozen': (id: string) =>
    `Unexpected last words of ${quoted(id)}, expected those frozen in addresses.json (npm run addresses writes them)`,
  'address-form': (id: string) =>
    `Unexpected address ${quoted(id)}, expected a fragment such as "paragraaf-6" or a path such as "/thema/<id>/"`,
} as const satisfies Record<string, (...values: string[]) => string>;

/** Rules that only warn: what they find may be what the official text has. */
export const warnings: ReadonlySet<string> = new Set<keyof typeof rules>([
  'suspicious-character',
  'emphasis-in-word',
  'provision-end',
]);

export type RuleId = keyof typeof rules;
