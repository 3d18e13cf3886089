import { z } from 'astro/zod';
import { writtenIdentifiers } from '../language/identifiers.ts';
import { isPartialDate } from './date.ts';
import { epTextPattern } from './ep-text.ts';
import { sourceSchema, webAddress } from './source.ts';
import { statusSchema } from './status.ts';

const text = z.string().trim().min(1);
const date = z.string().refine(isPartialDate, 'a day, month or year such as 2023-09-19, 2023-09 or 2023');

/** What an instrument is: these group the overview and give each record its neighbours. */
export const instrumentKinds = [
  'treaty',
  'agreement',
  'regulation',
  'directive',
  'act',
  'declaration',
  'resolution',
  'judgment',
  'court-order',
  'decision',
  'decree',
  'communication',
  'report',
  'statement',
  'rules-of-procedure',
] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

/** Each kind of identifier: what a value looks like, and an example of it. */
const identifierPatterns = {
  /** CELEX number of EUR-Lex. */
  celex: [/^[1-9CE]\d{4}[A-Z]{1,2}\d{3,4}(?:\(\d{2}\))?$/, 'a CELEX number such as 32021D0509'],
  /** European Legislation Identifier: a name, not an address to visit. */
  eli: [/^http:\/\/data\.europa\.eu\/eli\/[a-z0-9_/]+$/, 'an ELI such as http://data.europa.eu/eli/dec/2021/509/oj'],
  /** Publicatieblad of the European Union. */
  oj: writtenIdentifiers.oj,
  /** Text adopted by the European Parliament. */
  epText: [epTextPattern, 'an adopted text such as P9_TA(2022)0080'],
  /** Procedure of the European Parliament. */
  procedure: [/^\d{4}\/\d{4}\([A-Z]{3}\)$/, 'a procedure such as 2022/2582(RSP)'],
  /** Joint motion for a resolution of the European Parliament. */
  jointMotion: [/^RC-B\d+-\d{4}\/\d{4}$/, 'a joint motion such as RC-B9-0146/2022'],
  /** Council decision by which the Union concluded it. */
  councilDecision: [/^\d{4}\/\d+\/(?:EU|EG|GBVB)$/, 'a Council decision such as 2014/242/EU'],
  /** Regulation, directive or decision of the Union, by its number. */
  actNumber: [
    /^(?:\((?:EU|EG|EEG|Euratom)\) (?:nr\. )?\d+\/\d+|\d{2,4}\/\d+\/(?:EU|EG|EEG|GBVB))$/,
    'a number such as (EU) 2016/679 or 2014/24/EU',
  ],
  /** Document of the European Commission, alone or with the High Representative. */
  commission: [/^(?:COM|JOIN|SWD|C)\(\d{4}\) ?\d+$/, 'a document of the Commission such as COM(2021)0206'],
  /** European Case Law Identifier. */
  ecli: [/^ECLI:[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}$/, 'an ECLI such as ECLI:EU:C:2020:559'],
  /** Case of a court, which several judgments may share. */
  caseNumber: [/^[CTF]-\d+\/\d{2}(?: P)?$|^\d+\/\d{2}$/, 'a case such as C-311/18'],
  /** Document of the United Nations. */
  unSymbol: writtenIdentifiers.unSymbol,
  /** United Nations Treaty Series. */
  unts: writtenIdentifiers.unts,
  /** General List of the International Court of Justice: the case, which several orders share. */
  icjList: [/^\d{1,3}$/, 'a number of the General List such as 180'],
  /** Document of the International Court of Justice. */
  icjDocument: [/^\d+-\d{8}-[A-Z]{3}-\d{2}-\d{2}-(?:EN|FR)$/, 'an ICJ document such as 180-20230222-ORD-01-00-EN'],
  /** Reports of the International Court of Justice. */
  icjReports: [/^I\.C\.J\. Reports \d{4}, p\. \d+$/, 'a place such as I.C.J. Reports 2021, p. 361'],
  /** Treaty series of the Council of Europe. */
  ets: [/^C?ETS \d{3}$/, 'a number such as ETS 005'],
  /** Document of the Council of Europe's Commissioner for Human Rights. */
  coe: [/^CommDH\(\d{4}\)\d+$/, 'a number such as CommDH(2021)29'],
  /** Resolution of UNESCO's General Conference. */
  unesco: writtenIdentifiers.unesco,
  /** Basiswettenbestand of the Netherlands. */
  bwb: [/^BWB[RVW]\d{7}$/, 'a number such as BWBV0001000'],
  /** Tractatenblad of the Netherlands. */
  trb: [/^Trb\. \d{4}, \d+(?: en Trb\. \d{4}, \d+)*$/, 'a place such as Trb. 2000, 120'],
  /** Verdragenbank of the Netherlands. */
  treatyDatabase: [/^\d{6}$/, 'six digits such as 009168'],
} as const satisfies Record<string, readonly [RegExp, string]>;

export type IdentifierKey = keyof typeof identifierPatterns;

/** The kinds of identifier, in the order in which a page lists them. */
export const identifierKeys = Object.keys(identifierPatterns) as IdentifierKey[];

/** Identifiers that records may have in common, since they name a case and not a document. */
export const sharedIdentifiers: readonly IdentifierKey[] = ['icjList', 'caseNumber'];

const identifiersSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(identifierPatterns).map(([key, [pattern, expected]]) => [
      key,
      z.string().regex(pattern, expected).optional(),
    ]),
  ) as Record<IdentifierKey, z.ZodOptional<z.ZodString>>,
);

/** A link to an official page; who publishes it follows from its host (content/publishers.yaml). */
export const instrumentLinkSchema = z.strictObject({
  /** Its address, with https. */
  url: webAddress,
  /** What one finds there, in Dutch, without the publisher and the language. */
  label: text,
  /** Language of that page as a BCP 47 code; absent where the page offers several. */
  lang: z
    .string()
    .regex(/^[a-z]{2}$/, 'a language code such as nl')
    .optional(),
  /** `confirmed` when somebody saw that the page has it. */
  status: statusSchema,
});

/** Fields that say more than the text does: they have a source, or are marked as not confirmed. */
export const sourcedFields = [
  'original',
  'issuer',
  'date',
  'dateNote',
  'inForce',
  'note',
  ...identifierKeys.map((key) => `identifiers.${key}` as const),
] as const;

/** Fields that can be marked as not confirmed; a link has a status of its own. */
const doubtableFields = ['name', ...sourcedFields] as const;

/** One file of content/instruments; the name of the file is the record's id. */
export const instrumentSchema = z
  .strictObject({
    /** In Dutch: the official title where there is one. */
    name: text,
    /** The original or English name and its language, where there is one beside the Dutch. */
    original: z
      .strictObject({
        /** The name in that language. */
        name: text,
        /** Language of that name as a BCP 47 code. */
        lang: z.string().regex(/^[a-z]{2}$/, 'a language code such as en'),
      })
      .optional(),
    /** Short label in Dutch, no two the same. */
    short: text.max(50),
    /** The short label within a sentence, with its article ("het Statuut van Rome"). */
    phrase: text.optional(),
    /** What it is: the overview groups by it, and neighbours share it. */
    kind: z.enum(instrumentKinds),
    /** Who made it, in Dutch: "Algemene Vergadering van de Verenigde Naties"; of a treaty, who concluded it or where. */
    issuer: text,
    /** Of the document; of what is not concluded yet, the day on which it was begun, and of what changes, of the version meant. */
    date,
    /** What readers see instead of the date, where that is not of the document itself: "in onderhandeling". */
    undated: text.optional(),
    /** What the date is the date of, where that needs saying. */
    dateNote: text.optional(),
    /** Since when it is in force. */
    inForce: date.optional(),
    /** Its numbers and codes, each by the name of its kind. */
    identifiers: identifiersSchema.default({}),
    /** Pages of official publishers that have it, in the order in which readers see them. */
    links: z.array(instrumentLinkSchema).default([]),
    /** One to three neutral sentences: what it is. */
    note: text,
    /** Pages that the note rests on, where no official link has it. */
    sources: z.array(sourceSchema).default([]),
    /** What is not certain about this record, for readers. */
    doubts: text.optional(),
    /** Fields shown as not confirmed. */
    unconfirmed: z.array(z.enum(doubtableFields)).default([]),
  })
  .superRefine((record, context) => {
    record.unconfirmed.forEach((field, index) => {
      if (hasField(record, field)) return;
      context.addIssue({ code: 'custom', path: ['unconfirmed', index], message: 'the name of a field of this record' });
    });
  });

/** Whether a record has a field, named by its path: "identifiers.celex". */
export function hasField(record: object, field: string): boolean {
  return (
    field.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record) !==
    undefined
  );
}

/** A treaty, resolution, order, statement, report … that the text cites. */
export type Instrument = z.infer<typeof instrumentSchema> & { id: string };
export type InstrumentLink = z.infer<typeof instrumentLinkSchema>;
