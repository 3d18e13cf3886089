const series = String.raw`deel \d+, (?:nr\. (?:A-)?\d+|nrs\. \d+(?:, \d+)* en \d+|blz\. [IVXLC]+)(?:, blz\. \d+)?`;

/** Identifiers that are written with words: what a value looks like, and an example of it. */
export const writtenIdentifiers = {
  oj: [
    /^PB [CL](?: \d+ van \d{1,2}\.\d{1,2}\.\d{4}, blz\. \d+|, (?:C\/)?\d{4}\/\d+, \d{1,2}\.\d{1,2}\.\d{4})$/,
    'a place in the Publicatieblad such as PB C 347 van 9.9.2022, blz. 198',
  ],
  unSymbol: [
    /^[AS]\/(?:[A-Z0-9-]+\/)*\d+(?: [A-Z])?(?: \([IVXLC\d]+\))?(?:-S\/\d+)?(?:, bijlage(?: [IVXLC]+)?)?$/,
    'a UN symbol such as S/1994/674',
  ],
  unts: [new RegExp(`^${series}(?:; ${series})*$`), 'a place in the UN treaty series such as deel 660, nr. 9464'],
  unesco: [/^\d+ C\/Resolutie \d+$/, 'a number such as 32 C/Resolutie 33'],
} as const satisfies Record<string, readonly [RegExp, string]>;
