/**
 * The content rules: rule id → what it says. Every reason has the form "Unexpected …, expected …".
 * content/README.md lists them; a test keeps the two lists the same.
 */
const quoted = (value: string) => `"${value}"`;

export const rules = {
  'file-readable': (why: string) => `Unexpected ${why}, expected a readable file`,
  'file-unread': () =>
    'Unexpected file that nothing reads, expected only the names that a content folder has (such as "themes.yaml")',
  'page-address': (id: string) =>
    `Unexpected page ${quoted(id)} at the address of another page, expected a name that no page of the site has`,
  'utf-8': () => 'Unexpected byte that is not UTF-8, expected text in UTF-8',
  'control-character': (code: string) => `Unexpected control character ${code}, expected printable text`,
  'frontmatter-missing': () => 'Unexpected start of the file, expected frontmatter between two lines of ---',
  'yaml-syntax': (why: string) => `Unexpected YAML (${why}), expected valid YAML`,
  'field-unknown': (field: string) => `Unexpected field ${quoted(field)}, expected only fields of the schema`,
  'field-missing': (field: string) => `Unexpected end of the record, expected the field ${quoted(field)}`,
  'field-value': (field: string, found: string, expected: string) =>
    `Unexpected value ${found} of ${quoted(field)}, expected ${expected}`,
  title: (found: string) => `Unexpected ${found}, expected one title, "# …", before everything else`,
  opening: (found: string) =>
    `Unexpected ${found}, expected the opening line (such as "Het Europees Parlement,") after the title`,
  'part-order': (found: string, after: string) =>
    `Unexpected ${found} after a ${after}, expected citations, then recitals, then paragraphs`,
  'recital-order': (found: string, after: string, expected: string) =>
    `Unexpected recital ${quoted(found)} ${after}, expected ${quoted(expected)}`,
  'paragraph-order': (found: string, after: string, expected: string) =>
    `Unexpected paragraph ${quoted(found)} ${after}, expected ${quoted(expected)}`,
  'point-order': (found: string, expected: string) => `Unexpected point ${quoted(found)}, expected ${expected}`,
  'provision-empty': (name: string) => `Unexpected empty ${name}, expected its text`,
  'provision-end': (name: string, found: string) => `Unexpected end ${quoted(found)} of ${name}, expected one of , ; .`,
  'text-outside-provision': (found: string) =>
    `Unexpected ${found} outside any provision, expected a citation ("- "), recital ("A. "), paragraph ("1. ") or point ("(a) ")`,
  html: () => 'Unexpected HTML, expected Markdown',
  'unsupported-markup': (found: string) =>
    `Unexpected ${found}, expected plain text, emphasis, a footnote reference or a mention`,
  'footnote-undefined': (label: string) =>
    `Unexpected reference to footnote ${quoted(label)}, expected its definition, "[^${label}]: …"`,
  'footnote-unused': (label: string) =>
    `Unexpected footnote ${quoted(label)} that nothing refers to, expected a reference "[^${label}]"`,
  'footnote-duplicate': (label: string) =>
    `Unexpected second definition of footnote ${quoted(label)}, expected one definition`,
  'footnote-order': (found: string, expected: string) =>
    `Unexpected footnote ${quoted(found)}, expected ${quoted(expected)} here`,
  'footnote-empty': (label: string) => `Unexpected empty footnote ${quoted(label)}, expected its text`,
  'mention-link': (url: string) =>
    `Unexpected link to ${quoted(url)}, expected a mention such as "instrument:<id>" or "related:<id>"`,
  'mention-clause': () => 'Unexpected end of a clause inside a mention or emphasis, expected markup within one clause',
  'mention-unknown': (scheme: string, id: string) =>
    `Unexpected mention of ${scheme} ${quoted(id)}, expected the id of a known ${scheme}`,
  'mention-words': (words: string) => `Unexpected words ${quoted(words)}, expected words of the clause`,
  'reference-unknown': (kind: string, id: string) => `Unexpected ${kind} ${quoted(id)}, expected a known ${kind}`,
  'instrument-unmentioned': (id: string) =>
    `Unexpected instrument ${quoted(id)} without a mention, expected a link to it in the text`,
  'identifier-duplicate': (value: string, other: string) =>
    `Unexpected identifier ${quoted(value)} that ${other} has too, expected one record for it`,
  'link-host': (host: string) => `Unexpected host ${quoted(host)}, expected an official publisher of publishers.yaml`,
  'record-duplicate': (id: string) => `Unexpected second record ${quoted(id)}, expected every id once`,
  'note-file': (clause: string, provision: string) =>
    `Unexpected note on ${quoted(clause)} in the file of ${quoted(provision)}, expected it in the file of its own provision`,
  'title-duplicate': (title: string, owner: string) =>
    `Unexpected short title ${quoted(title)} that ${owner} has too, expected titles that differ`,
  'record-missing': (what: string) => `Unexpected end of the file, expected ${what}`,
  'address-missing': (id: string) =>
    `Unexpected new address ${quoted(id)}, expected it in addresses.json (npm run addresses adds it)`,
  'address-vanished': (id: string) =>
    `Unexpected loss of the published address ${quoted(id)}, expected it in the text or under "redirects"`,
  'address-changed': (id: string) =>
    `Unexpected change of the text at ${quoted(id)}, expected the words frozen in addresses.json (npm run addresses accepts new ones)`,
  'address-redirect': (id: string, to: string) =>
    `Unexpected redirect of ${quoted(id)} to ${quoted(to)}, expected a retired address that leads to a live one`,
} as const satisfies Record<string, (...values: string[]) => string>;

export type RuleId = keyof typeof rules;
