import { z } from 'astro/zod';
import { isRegisterId } from '../addresses/page-ids.ts';
import { instrumentLinkSchema } from './instrument.ts';
import { slug } from './slug.ts';
import { sourceSchema } from './source.ts';
import { statusSchema } from './status.ts';

const text = z.string().trim().min(1);
const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

/** A place where an automatic mark would be wrong; any match inside the quote is left out. */
const exclusionSchema = z.strictObject({
  /** The clause it holds for; without it, every clause. */
  clause: text.optional(),
  /** Words of the text around the wrong match. */
  quote: text,
  /** Why, in Dutch, for editors. */
  reason: text,
});

const shared = {
  /** Also its place in the register, `/register/#<id>`. */
  id: slug.refine((id) => !isRegisterId(id), 'an id that the register does not use itself'),
  /** Main form, in Dutch; heads the entry. */
  name: text,
  /** The name within a sentence, with its article ("de Laçın-corridor"), where the name alone will not do. */
  phrase: text.optional(),
  /** Spellings in the text: marked as whole words, longest first. Compounds stand here themselves. */
  forms: z.array(text).default([]),
  /** Adjectives of the name in the text ("Azerbeidzjaanse"): matched like forms. */
  adjectives: z.array(text).default([]),
  /** Spellings that hold other names ("voorzitter van de Europese Raad"): the register has both; none is marked in the text. */
  broadForms: z.array(text).default([]),
  /** Other names, to search by only; never shown as if they stood in the text. */
  aliases: z.array(text).default([]),
  /** One or two sentences of our own, neutral, in Dutch. */
  note: text,
  /** Pages that the note rests on. */
  sources: z.array(sourceSchema).default([]),
  /** The note says no more than the text does, or keeps names apart: then it needs no sources. */
  textOnly: z.boolean().default(false),
  /** Pages of official publishers. */
  links: z.array(instrumentLinkSchema).default([]),
  /** What is not certain about this record, for readers. */
  doubts: text.optional(),
  /** Places where a spelling means something else, so that it is not marked there. */
  exclude: z.array(exclusionSchema).default([]),
  /** A reader may need it explained: its first place in each provision is a link. Other names are words like others. */
  explained: z.boolean().default(false),
};

/** A person whom the text names. */
export const personSchema = z.strictObject({
  ...shared,
  /** The office held on the date of the text. */
  office: text,
  /** Since when or from when to when, in words. */
  officeDates: z
    .strictObject({
      /** "sinds 1 december 2019". */
      text,
      /** How sure that is. */
      status: statusSchema,
    })
    .optional(),
  /** Of the office on the date of the text. */
  status: statusSchema,
});

/** A body, office, authority or armed force that the text names. */
export const organisationSchema = z.strictObject({
  ...shared,
  /** As used in Dutch: "EU". */
  abbreviation: text.optional(),
  /** What it is, as a phrase without a full stop. */
  what: text,
  /** Id of the place it governs or comes from. */
  place: slug.optional(),
});

/** A state, region, road or town that the text names. */
export const placeSchema = z.strictObject({
  ...shared,
  /** What kind of place: states and regions are drawn as areas, the others as points. */
  type: z.enum(['state', 'region', 'corridor', 'town']),
  /** What it is, as a phrase without a full stop. */
  what: text,
  /** [longitude, latitude] in degrees: a point in it, never a border. */
  coordinates: z.tuple([longitude, latitude]),
  /** The point stands for something without undisputed limits. */
  approximate: z.boolean().default(false),
  /** Why the map does not draw it, in a sentence below it: a name of a claim is not where something is. */
  notDrawn: text.optional(),
  /** The text has it only within the name of a document: not for a map of what happened. */
  documentNameOnly: z.boolean().default(false),
});

/** persons.yaml, organisations.yaml and places.yaml: a list each. */
export const personsSchema = z.array(personSchema);
export const organisationsSchema = z.array(organisationSchema);
export const placesSchema = z.array(placeSchema);

export type Person = z.infer<typeof personSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Name = Person | Organisation | Place;

/** The kinds of name, as they stand in a mention's scheme. */
export type NameKind = 'person' | 'organisation' | 'place';
