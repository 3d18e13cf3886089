import { z } from 'astro/zod';
import { isParliament } from '../language/printed.ts';
import { addressMark, languageTag } from '../language/tag.ts';
import { epTextPattern } from './ep-text.ts';
import { sourceSchema, webAddress } from './source.ts';
import { statusSchema } from './status.ts';
import { together } from './together.ts';

const isoDate = z.iso.date();
const text = z.string().trim().min(1);

/** Public pages that say so; what is `confirmed` has one. */
const sources = z.array(sourceSchema).default([]);

/** Something said of the text, which rests on pages of its own. */
const sourcedValue = z.strictObject({
  /** It itself, as printed there. */
  value: text,
  /** How sure that is. */
  status: statusSchema,
  /** Public pages that say so. */
  sources,
});

/** A link to an official page. */
const linkSchema = z
  .strictObject({
    /** The address, with https. */
    url: webAddress,
    /** What one finds there: "Ontwerpresolutie, Nederlandse versie"; the words before a comma are its short form. */
    label: text,
    /** Of the address. */
    status: statusSchema,
    /** What stands there: the text shown here, the text as adopted, or something about them. */
    shows: z.enum(['text', 'adopted', 'about']).default('about'),
    /** The other languages in which it is published: codes that take the place of `_NL` in the address. */
    languages: z.array(z.string().regex(/^[a-z]{2}$/, 'a language code of two letters')).default([]),
  })
  .refine(({ url, languages }) => languages.length === 0 || url.includes(addressMark), {
    path: ['languages'],
    message: `no other languages for an address without ${addressMark}`,
  });

/** What the parts of one kind are called, where that is not what Parliament calls them. */
const partNameSchema = z.strictObject({
  /** One of them: "Punt". */
  one: text,
  /** All of them: "Punten". */
  more: text,
  /** Before the number in a citation: "punt"; the word for one unless given. */
  short: text.optional(),
});

/** The numbers of the Parliament have a form of their own, so a slip of the pen is seen. */
const procedurePattern = /^\d{4}\/\d{4}\([A-Z]{3}\)$/;

/** The frontmatter of resolution.md: what the document is. What is left out is not spoken of. */
export const documentSchema = z
  .strictObject({
    /** Kind of document, in Dutch and lower case: "gezamenlijke ontwerpresolutie", "motie". */
    kind: text,
    /** Which text stands here: as tabled, or as adopted. The head says so. */
    state: z.enum(['tabled', 'adopted']).optional(),
    /** Its number, as printed: RC-B9-0393/2023. */
    reference: text.optional(),
    /** The procedure it belongs to; one of the European Parliament is like 2023/2879(RSP). */
    procedure: text.optional(),
    /** Who speaks in it: "Europees Parlement". */
    institution: text,
    /**
     * Whose law it stands in: the code of a country (`be`), or `eu`; that of the European Parliament is `eu` unless
     * given. Without it the file in Akoma Ntoso names none.
     */
    country: z
      .string()
      .regex(/^[a-z]{2}$/, 'the code of a country in two small letters (ISO 3166) such as "be", or "eu"')
      .optional(),
    /** Of the text. */
    language: z.literal(languageTag),
    /** What it is about, as words that can stand after "over"; editorial. */
    subject: text.optional(),
    /** What we call it for short, for titles of pages; editorial. */
    shortTitle: text,
    /** Copyright and source notice. */
    rights: text,
    /** What such a text is and does, in a sentence at its head; of a text of the European Parliament unless given. */
    standing: text.optional(),
    /** Whose site this is not, in a sentence at the foot of each page; of a text of the European Parliament unless given. */
    disclaimer: text.optional(),
    /** What its parts are called; as Parliament calls them unless given. */
    parts: z
      .strictObject({
        /** What a "gezien" line is called: "Aanhaling". */
        citation: partNameSchema.optional(),
        /** What an "overwegende" is called: "Overweging". */
        recital: partNameSchema.optional(),
        /** What a numbered request is called: "Paragraaf". */
        paragraph: partNameSchema.optional(),
        /** What an annex is called: "Bijlage". */
        annex: partNameSchema.optional(),
      })
      .default({}),
    /** Who put it forward, and when. */
    tabled: z
      .strictObject({
        /** The day on which it was tabled. */
        date: isoDate.optional(),
        /** Of the date. */
        status: statusSchema.default('known'),
        /** Political groups. */
        groups: z.array(text).default([]),
        /** Single members beside the groups. */
        members: z.boolean().default(false),
        /** Persons or bodies that are no groups. */
        by: z.array(text).default([]),
        /** Of who did. */
        groupsStatus: statusSchema.default('known'),
        /** Public pages that say so. */
        sources,
      })
      .optional(),
    /** The debate about it. */
    debated: z
      .strictObject({
        /** Its day. */
        date: isoDate,
        /** How sure the day is. */
        status: statusSchema,
        /** What else is to be said of it, as words that can stand after the day. */
        note: text.optional(),
        /** Public pages that say so. */
        sources,
      })
      .optional(),
    /** Its adoption. */
    adopted: z
      .strictObject({
        /** Its day; not before that of the tabling. */
        date: isoDate,
        /** The town where it was: "Straatsburg". */
        place: text.optional(),
        /** Of the text as adopted; one of the European Parliament is like P9_TA(2023)0356. */
        number: text.optional(),
        /** How the text as adopted is known to differ from the one shown here, and how sure that is. */
        difference: text.optional(),
        /** Where this site says more of it: a page of prose and its heading, `/over/#verschilt-de-aangenomen-tekst`. */
        differencePage: z
          .string()
          .regex(/^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/, 'the path of a page of this site, such as /over/#heading')
          .optional(),
        /** Ids of provisions that have other words in the text as adopted, as far as is known: citations say so. */
        reworded: z.array(text).default([]),
        /** Ids of provisions that have another number there. */
        renumbered: z.array(text).default([]),
        /** How, in words that can stand after "aangenomen": "bij handopsteken". */
        manner: text.optional(),
        /** The numbers of a vote. */
        votes: z
          .strictObject({
            /** How many were for. */
            for: z.number().int().nonnegative(),
            /** How many were against. */
            against: z.number().int().nonnegative(),
            /** How many abstained. */
            abstentions: z.number().int().nonnegative().optional(),
          })
          .optional(),
        /** Of all above. */
        status: statusSchema,
        /** Its title as adopted. */
        title: sourcedValue.optional(),
        /** Its number in EUR-Lex: 52023IP0356. */
        celex: sourcedValue.optional(),
        /** Where the minutes have it: PV 05/10/2023 - 8.11. */
        minutes: sourcedValue.optional(),
        /** Public pages that say the date, the place, the number and the votes. */
        sources,
      })
      .optional(),
    /** The motions it replaces. */
    replaces: z
      .array(
        z.strictObject({
          /** Its number, as printed: B9-0393/2023. */
          reference: text,
          /** The Parliament's own number of the document: PE754.287v01-00. */
          pe: text.optional(),
          /** The political group that tabled it. */
          group: text.optional(),
          /** Of that it was replaced, and whose it is. */
          status: statusSchema,
          /** Public pages that say so. */
          sources,
        }),
      )
      .default([]),
    /** Official pages. */
    links: z.array(linkSchema).default([]),
  })
  .refine(({ institution, procedure }) => isParliaments(institution, procedure, procedurePattern), {
    ...together,
    path: ['procedure'],
    message: 'a procedure such as 2023/2879(RSP)',
  })
  .refine(({ institution, adopted }) => isParliaments(institution, adopted?.number, epTextPattern), {
    ...together,
    path: ['adopted', 'number'],
    message: 'a number such as P9_TA(2023)0356',
  });

/** Whether a number has the form that Parliament gives it, in a text of the Parliament. */
function isParliaments(institution: unknown, number: unknown, pattern: RegExp): boolean {
  return !isParliament(institution) || typeof number !== 'string' || pattern.test(number);
}

export type ResolutionDocument = z.infer<typeof documentSchema>;
