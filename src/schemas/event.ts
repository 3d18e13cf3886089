import { z } from 'astro/zod';
import { isPartialDate } from './date.ts';
import { slug } from './slug.ts';
import { sourceSchema } from './source.ts';
import { statusSchema } from './status.ts';
import { together } from './together.ts';

const text = z.string().trim().min(1);

/** `2023-09-19`, `2023-09`, `2009`, or a period of two such dates, `2022-12-12/2023-09`. */
const dateSchema = z.string().refine(isDateOrPeriod, 'a day, month or year, or a period such as 2022-12-12/2023-09');

function isDateOrPeriod(value: string): boolean {
  const [start = '', end, ...rest] = value.split('/');
  return rest.length === 0 && isPartialDate(start) && (end === undefined || (isPartialDate(end) && start < end));
}

/** What an event is: something that happened, or a text; the timeline draws each its own way. */
export const eventKinds = ['event', 'document', 'ruling', 'resolution'] as const;
export type EventKind = (typeof eventKinds)[number];

/** Something that the text dates, or whose date is known. */
export const eventSchema = z
  .strictObject({
    /** Also its place on the timeline, `/tijdlijn/#<id>`. */
    id: slug,
    /** In Dutch; loaded words are left to the text. */
    label: text,
    /** What it is: something that happened, or a text of some kind; each is drawn its own way. */
    kind: z.enum(eventKinds),
    /** The label beside a mark, where the whole is too long. */
    short: text.max(32).optional(),
    /** The label within a sentence, with its article ("de afsluiting van …"). */
    phrase: text.optional(),
    /** As far as the text gives it; absent when the text gives no date at all. */
    date: dateSchema.optional(),
    /** A closer date than the text gives, and how certain that one is. */
    exact: z
      .strictObject({
        /** A day, month or year, or a period: `2022-12-12/2023-09`. */
        date: dateSchema,
        /** How sure that date is. */
        status: statusSchema,
      })
      .optional(),
    /** Of the event and the date in the text. */
    status: statusSchema,
    /** Clauses that name it, with the words that date it (or name it, where the text gives no date). */
    mentions: z
      .array(
        z.strictObject({
          /** Id of the clause: "overweging-b-1". */
          clause: text,
          /** The words, as printed. */
          quote: text,
        }),
      )
      .min(1),
    /** Ids of the instruments that it brought about, or that it is. */
    instruments: z.array(text).default([]),
    /** What a reader needs to know to understand it: one or two neutral sentences, in Dutch. */
    note: text.optional(),
    /** The note says no more than the text does: then it needs no sources. */
    textOnly: z.boolean().default(false),
    /** Pages that the exact date and the note rest on. */
    sources: z.array(sourceSchema).default([]),
  })
  .refine((event) => event.date ?? event.exact, { path: ['date'], message: 'a date, or an exact one', ...together });

/** events.yaml, in the order of time. */
export const eventsSchema = z.array(eventSchema);

export type Event = z.infer<typeof eventSchema>;
