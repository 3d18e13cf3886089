import { z } from 'astro/zod';
import { provisionKinds } from '../addresses/anchors.ts';

/** A place in a text, in UTF-16 code units. */
const offset = z.number().int().nonnegative();

/** The number of a footnote as printed, or its sign: `1`, `"*"`, `"a"`. */
const footnoteNumber = z.union([z.number().int().positive(), z.string().min(1)]);

/** A mention: the exact words of a clause or footnote that cite an instrument or name a person, body or place. */
const mentionSchema = z.strictObject({
  /** What kind of record it points to: the scheme of the link in the markdown. */
  scheme: z.enum(['instrument', 'person', 'organisation', 'place']),
  /** Id of that record. */
  target: z.string(),
  /** The words as printed. */
  quote: z.string(),
  /** Where they start in the text of the clause or footnote. */
  offset,
  /** The article, point or paragraph meant, in Dutch ("artikel 21"), from the link's title. */
  locator: z.string().optional(),
  /** The words do not name the record, but are about it: `related:` in the markdown. */
  implicit: z.boolean(),
});

/** A mention in a clause. */
export const clauseMentionSchema = mentionSchema.extend({
  /** Id of the clause. */
  clause: z.string(),
});

/** A place where a name of the register stands. */
export const namePlaceSchema = z.strictObject({
  /** Id of the record. */
  target: z.string(),
  /** The clause that holds the words, or refers to the footnote that does. */
  clause: z.string(),
  /** The number of that footnote. */
  footnote: footnoteNumber.optional(),
  /** The words as printed. */
  quote: z.string(),
});

/** A clause: the part of a provision up to a semicolon or its end. */
const clauseSchema = z.strictObject({
  id: z.string(),
  /** Counted from 1 within its provision. */
  number: z.number().int().positive(),
  /** Plain text as printed, without the numbers of footnotes. */
  text: z.string(),
  /** The footnotes it refers to, in order, each at its place in the text. */
  footnotes: z.array(z.strictObject({ number: footnoteNumber, offset })),
  /** The blocks that begin in it, each at its place in the text: running text (level 0) or a point, three deep. */
  blocks: z.array(
    z.strictObject({
      offset,
      level: z.number().int().min(0).max(3),
      form: z.enum(['quotation', 'heading']).optional(),
    }),
  ),
  /** The line of its provision on which it starts, counted from 1, when every clause and every point has one. */
  line: z.number().int().positive(),
});

/** A citation, recital or paragraph. */
export const provisionSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(provisionKinds),
  /** As printed ("A", "14"); a citation is numbered in order, since the source prints a dash. */
  label: z.string(),
  /** Counted from 1 within its kind. */
  number: z.number().int().positive(),
  /** Counted from 1 through the whole resolution. */
  order: z.number().int().positive(),
  /** Plain text as printed: clause texts joined by a space. */
  text: z.string(),
  /** The official text as HTML: one element that carries `data-source-text`. */
  html: z.string(),
  clauses: z.array(clauseSchema).min(1),
  /** Numbers or signs of the footnotes it refers to, in order. */
  footnotes: z.array(footnoteNumber),
  mentions: z.array(clauseMentionSchema),
  /** The editors' short title; citations have none. */
  title: z.string().optional(),
  /** "o o o", as printed before it. */
  separator: z.string().optional(),
  /** Headings above that one, the outermost first. */
  outerHeadings: z.array(z.string()).optional(),
  /** The sub-heading that stands directly before it, if any. */
  heading: z.string().optional(),
});

/** A footnote, numbered as printed. */
export const footnoteSchema = z.strictObject({
  number: footnoteNumber,
  order: z.number().int().positive(),
  text: z.string(),
  /** Inline HTML of the words, links included. */
  html: z.string(),
  /** The provision that refers to it. */
  provision: z.string(),
  mentions: z.array(mentionSchema),
});

export type Mention = z.infer<typeof mentionSchema>;
export type ClauseMention = z.infer<typeof clauseMentionSchema>;
export type NamePlace = z.infer<typeof namePlaceSchema>;
export type Clause = z.infer<typeof clauseSchema>;
export type Provision = z.infer<typeof provisionSchema>;
export type Footnote = z.infer<typeof footnoteSchema>;
