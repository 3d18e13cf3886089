import { z } from 'astro/zod';
import { provisionKinds } from '../../addresses/anchors.ts';
import { instrumentKinds } from '../../schemas/instrument.ts';

const id = z.string().min(1);
const url = z.string().regex(/^\//).describe('An address on the site, with its base.');
const number = z.number().int().positive();
const footnoteNumber = z.union([number, z.string().describe('The sign of a footnote without a number: "*".')]);

const mention = z.strictObject({
  clause: id.describe('The clause that holds the words.'),
  quote: z.string().describe('The words as printed.'),
  locator: z.string().optional().describe('The article, point or paragraph meant, in Dutch.'),
  implicit: z.boolean().describe('The words do not name the instrument, but are about it.'),
});

const footnoteMention = mention.omit({ clause: true }).extend({
  footnote: footnoteNumber.describe('The number of the footnote that holds the words.'),
});

const provision = z.strictObject({
  id,
  kind: z.enum(provisionKinds),
  label: z.string().describe('As printed; a citation is numbered in order.'),
  name: z.string().describe('What the text calls it: "Overweging A".'),
  number: number.describe('Counted from 1 within its kind.'),
  url,
  text: z.string().describe('The official words, without the numbers of footnotes.'),
  clauses: z.array(z.strictObject({ id, text: z.string() })).min(1),
  footnotes: z.array(footnoteNumber),
  instruments: z.array(id).describe('The instruments it mentions, in order.'),
  related: z
    .array(z.strictObject({ id, reasons: z.array(z.string()) }))
    .describe('Provisions that belong with it, best first, and why.'),
  separator: z.string().optional(),
  outerHeadings: z.array(z.string()).optional(),
  heading: z.string().optional(),
});

/** What `/resolutie.json` holds: a promise to readers, published as `/resolutie.schema.json`. */
export const resolutionDataSchema = z.strictObject({
  title: z.string(),
  kind: z.string(),
  state: z.string().optional().describe('Which state of the document this is.'),
  reference: z.string().optional(),
  procedure: z.string().optional(),
  institution: z.string(),
  language: z.string(),
  rights: z.string(),
  url,
  adopted: z.strictObject({ date: z.iso.date(), number: z.string().optional() }).optional(),
  procedureLine: z.string().optional(),
  frontLines: z.array(z.string()).optional(),
  opening: z.string(),
  provisions: z.array(provision),
  footnotes: z.array(z.strictObject({ number: footnoteNumber, text: z.string(), provision: id })),
  instruments: z.array(
    z.strictObject({
      id,
      url,
      name: z.string(),
      kind: z.enum(instrumentKinds),
      date: z
        .string()
        .describe('ISO 8601, possibly only a year or month; of what is not concluded yet, when it was begun.'),
      mentions: z.array(mention),
      inFootnotes: z.array(footnoteMention),
    }),
  ),
});

export type ResolutionData = z.infer<typeof resolutionDataSchema>;
