import type { z } from 'astro/zod';
import { addressesSchema } from '../../src/schemas/addresses.ts';
import { aliasesSchema, compoundsSchema } from '../../src/schemas/alias.ts';
import { demandsSchema } from '../../src/schemas/demand.ts';
import { documentSchema } from '../../src/schemas/document.ts';
import { eventsSchema } from '../../src/schemas/event.ts';
import { instrumentSchema } from '../../src/schemas/instrument.ts';
import { organisationSchema, personSchema, placeSchema } from '../../src/schemas/name.ts';
import { notesSchema } from '../../src/schemas/note.ts';
import { prosePageSchema } from '../../src/schemas/prose.ts';
import { footnoteSchema, namePlaceSchema, provisionSchema } from '../../src/schemas/provision.ts';
import { publishersSchema } from '../../src/schemas/publisher.ts';
import { aftermathSchema, correctionsSchema, editionSchema } from '../../src/schemas/aftermath.ts';
import { relationsSchema } from '../../src/schemas/relation.ts';
import { themesSchema } from '../../src/schemas/theme.ts';
import { titlesSchema } from '../../src/schemas/title.ts';
import { wordingsSchema } from '../../src/schemas/wordings.ts';

/** What a schema takes. */
interface Case {
  schema: z.ZodType;
  /** With every field. */
  whole: unknown;
  /** With no field more than it needs, and what is made of that; where some can be left out. */
  least?: [given: unknown, made: unknown];
  /** Paths of objects whose keys are the content's own. */
  free?: string[];
  /** It is made by our own code, or of keys: a text in it may be empty. */
  isLoose?: true;
}

export const source = { url: 'https://raad.example/', label: 'bericht', lang: 'nl' };
export const sources = [source];
const link = { ...source, status: 'confirmed' };
export const mention = { clause: 'overweging-a-1', quote: 'het regent' };

const name = {
  id: 'wiede',
  name: 'Wiede',
  phrase: 'de Wiede',
  forms: ['Wiede'],
  adjectives: ['Wiedese'],
  broadForms: ['oever van de Wiede'],
  aliases: ['Weed'],
  note: 'Een rivier.',
  sources,
  textOnly: true,
  links: [link],
  doubts: 'De bron is niet zeker.',
  exclude: [{ ...mention, reason: 'een ander woord' }],
  explained: true,
};
const leastName = { id: 'wiede', name: 'Wiede', note: 'Een rivier.' };
const madeName = {
  ...leastName,
  forms: [],
  adjectives: [],
  broadForms: [],
  aliases: [],
  sources: [],
  textOnly: false,
  links: [],
  exclude: [],
  explained: false,
};
const place = { type: 'town', what: 'dorp', coordinates: [5, 52] };

const event = { id: 'regen', label: 'Regen', kind: 'event', date: '2030', status: 'known', mentions: [mention] };
export const note = { ...mention, kind: 'context', text: 'Het regende.', basis: 'het weer', status: 'known' };
export const position = { side: 'Oost', text: 'Het waaide.', sources };
const entry = { date: '2030-01-02', title: 'Regen', text: 'Het regende.', clauses: ['paragraaf-1-1'], sources };
export const act = { addressees: ['raad'], verb: 'verzoekt', force: 'calls-on', about: ['wiede'], what: 'vegen' };
const leastAct = { verb: 'verzoekt', force: 'calls-on', what: 'vegen' };
const document = {
  kind: 'motie',
  institution: 'Raad der Gemeenten',
  language: 'nl',
  shortTitle: 'Fietspaden',
  rights: 'Vrij van rechten',
};
const fact = { value: 'Fietspaden', status: 'known', sources };
const part = { one: 'Punt', more: 'Punten', short: 'pt.' };
const officialLink = { url: 'https://raad.example/R-8_NL.html', label: 'tekst', status: 'known' };
const instrument = {
  name: 'Verdrag',
  short: 'Verdrag',
  kind: 'treaty',
  issuer: 'Staten',
  date: '1949-08-12',
  note: 'Een verdrag.',
};
const found = {
  scheme: 'instrument',
  target: 'verdrag',
  quote: 'verdrag',
  offset: 4,
  locator: 'artikel 1',
  implicit: false,
};

/** A case for each schema; a test changes one value of it. */
export const cases: Record<string, Case> = {
  addresses: {
    schema: addressesSchema,
    whole: { addresses: { 'overweging-a': '3e7f500e' }, pages: ['/over/'], redirects: { '/oud/': '/over/' } },
    least: [
      { addresses: {}, redirects: {} },
      { addresses: {}, pages: [], redirects: {} },
    ],
    free: ['addresses', 'redirects'],
    isLoose: true,
  },
  aliases: {
    schema: aliasesSchema,
    whole: [{ kind: 'synonym', terms: ['nat'], finds: ['regen'], instruments: ['verdrag'], see: ['water'] }],
    least: [
      [{ kind: 'absent', terms: ['sneeuw'] }],
      [{ kind: 'absent', terms: ['sneeuw'], finds: [], instruments: [], see: [] }],
    ],
  },
  compounds: { schema: compoundsSchema, whole: { fietspad: ['fiets', 'pad'] }, free: [''] },
  demands: {
    schema: demandsSchema,
    whole: {
      addressees: [{ id: 'raad', name: 'Raad', group: 'Gemeenten', refers: { kind: 'organisation', id: 'raad' } }],
      demands: [{ clause: 'paragraaf-1-1', acts: [act, act] }],
    },
    least: [
      { addressees: [{ id: 'raad', name: 'Raad' }], demands: [{ clause: 'paragraaf-1-1', acts: [leastAct] }] },
      {
        addressees: [{ id: 'raad', name: 'Raad' }],
        demands: [{ clause: 'paragraaf-1-1', acts: [{ ...leastAct, addressees: [], about: [] }] }],
      },
    ],
  },
  document: {
    schema: documentSchema,
    whole: {
      ...document,
      state: 'tabled',
      reference: 'B0-0001/2030',
      procedure: '2030/0001(RSP)',
      subject: 'fietspaden',
      standing: 'Een motie vraagt iets.',
      disclaimer: 'Dit is niet de site van de Raad.',
      parts: { citation: part, recital: part, paragraph: part, annex: part },
      tabled: {
        date: '2030-01-01',
        status: 'confirmed',
        groups: ['Oost'],
        members: true,
        by: ['Anna'],
        groupsStatus: 'confirmed',
        sources,
      },
      debated: { date: '2030-01-02', status: 'known', note: 'in de avond', sources },
      adopted: {
        date: '2030-01-03',
        place: 'Oosterwoud',
        number: 'R-8',
        difference: 'Eén woord is anders.',
        differencePage: '/over/#verschil',
        reworded: ['paragraaf-1'],
        renumbered: ['paragraaf-2'],
        manner: 'bij handopsteken',
        votes: { for: 20, against: 0, abstentions: 0 },
        status: 'confirmed',
        title: fact,
        celex: fact,
        minutes: fact,
        sources,
      },
      replaces: [{ reference: 'B0-0002/2030', pe: 'PE1', group: 'West', status: 'known', sources }],
      links: [{ ...officialLink, shows: 'adopted', languages: ['de', 'fr'] }],
    },
    least: [
      {
        ...document,
        tabled: {},
        adopted: { date: '2030-01-03', status: 'known', celex: { value: '5', status: 'known' } },
        replaces: [{ reference: 'B0-0002/2030', status: 'known' }],
        links: [officialLink],
      },
      {
        ...document,
        parts: {},
        tabled: { status: 'known', groups: [], members: false, by: [], groupsStatus: 'known', sources: [] },
        adopted: {
          date: '2030-01-03',
          reworded: [],
          renumbered: [],
          status: 'known',
          celex: { value: '5', status: 'known', sources: [] },
          sources: [],
        },
        replaces: [{ reference: 'B0-0002/2030', status: 'known', sources: [] }],
        links: [{ ...officialLink, shows: 'about', languages: [] }],
      },
    ],
  },
  events: {
    schema: eventsSchema,
    whole: [
      {
        ...event,
        mentions: [mention, mention],
        short: 'Regen',
        phrase: 'de regen',
        exact: { date: '2030-01', status: 'confirmed' },
        instruments: ['verdrag'],
        note: 'Het regende.',
        textOnly: true,
        sources,
      },
    ],
    least: [[event], [{ ...event, instruments: [], textOnly: false, sources: [] }]],
  },
  instrument: {
    schema: instrumentSchema,
    whole: {
      ...instrument,
      original: { name: 'Treaty', lang: 'en' },
      phrase: 'het Verdrag',
      undated: 'in onderhandeling',
      dateNote: 'ondertekening',
      inForce: '1950',
      identifiers: { celex: '32021D0509', bwb: 'BWBV0001000' },
      links: [link],
      sources,
      doubts: 'De dag is niet zeker.',
      unconfirmed: ['date', 'identifiers.celex'],
    },
    least: [instrument, { ...instrument, identifiers: {}, links: [], sources: [], unconfirmed: [] }],
  },
  person: {
    schema: personSchema,
    whole: { ...name, office: 'veger', officeDates: { text: 'sinds 2029', status: 'known' }, status: 'known' },
    least: [
      { ...leastName, office: 'veger', status: 'known' },
      { ...madeName, office: 'veger', status: 'known' },
    ],
  },
  organisation: {
    schema: organisationSchema,
    whole: { ...name, abbreviation: 'RvG', what: 'bestuur', place: 'wiede' },
    least: [
      { ...leastName, what: 'bestuur' },
      { ...madeName, what: 'bestuur' },
    ],
  },
  place: {
    schema: placeSchema,
    whole: { ...name, ...place, approximate: true, notDrawn: 'Er is geen plek voor.', documentNameOnly: true },
    least: [
      { ...leastName, ...place },
      { ...madeName, ...place, approximate: false, documentNameOnly: false },
    ],
  },
  notes: {
    schema: notesSchema,
    whole: [
      {
        ...note,
        kind: 'positions',
        instrument: 'verdrag',
        compared: ['paragraaf-1'],
        sources,
        positions: [position, { ...position, side: 'West' }],
      },
      { ...note, compared: [], sources: [], positions: [] },
    ],
    least: [[note], [{ ...note, compared: [], sources: [], positions: [] }]],
  },
  prose: {
    schema: prosePageSchema.omit({ id: true, html: true, text: true }),
    whole: { title: 'Over', description: 'Over deze site.' },
  },
  provision: {
    schema: provisionSchema,
    whole: {
      id: 'overweging-a',
      kind: 'recital',
      label: 'A',
      number: 1,
      order: 1,
      text: 'dat',
      html: '<p>dat</p>',
      clauses: [1, 2].map((number) => ({
        id: `overweging-a-${String(number)}`,
        number,
        text: 'dat',
        footnotes: [{ number: '*', offset: 0 }],
        blocks: [0, 2].map((level) => ({ offset: 0, level, form: 'quotation' })),
        line: 1,
      })),
      footnotes: [1, '*'],
      mentions: [{ ...found, clause: 'overweging-a-1' }],
      title: 'Regen',
      separator: 'o o o',
      outerHeadings: ['Weer'],
      heading: 'Nat',
    },
    isLoose: true,
  },
  footnote: {
    schema: footnoteSchema,
    whole: { number: 1, order: 1, text: 'dat', html: 'dat', provision: 'overweging-a', mentions: [found] },
    isLoose: true,
  },
  namePlace: {
    schema: namePlaceSchema,
    whole: { target: 'dijkwacht', clause: 'overweging-a-1', footnote: 1, quote: 'Dijkwacht' },
    isLoose: true,
  },
  publishers: {
    schema: publishersSchema,
    whole: [
      { domain: 'raad.example', name: 'Raad' },
      { domain: 'krant.example', name: 'Krant', press: true },
    ],
  },
  aftermath: {
    schema: aftermathSchema,
    whole: { asOf: '2030-01-02', searched: '2030-01-03', entries: [{ ...entry, sources: [source, source] }] },
    least: [
      {
        asOf: '2030-01-02',
        searched: '2030-01-03',
        entries: [{ date: '2030', title: 'Regen', text: 'Nat.', sources }],
      },
      {
        asOf: '2030-01-02',
        searched: '2030-01-03',
        entries: [{ date: '2030', title: 'Regen', text: 'Nat.', clauses: [], sources }],
      },
    ],
  },
  corrections: {
    schema: correctionsSchema,
    whole: [{ date: '2030-01-02', text: 'Er stond iets anders.', clauses: ['paragraaf-1-1'], sources }],
    least: [
      [{ date: '2030-01-02', text: 'Er stond iets anders.' }],
      [{ date: '2030-01-02', text: 'Er stond iets anders.', clauses: [], sources: [] }],
    ],
  },
  edition: {
    schema: editionSchema,
    whole: { publisher: 'Vereniging', contact: 'wie@wiede.example', reviewed: '2030-01-02' },
    least: [{ reviewed: '2030-01-02' }, { reviewed: '2030-01-02' }],
  },
  relations: {
    schema: relationsSchema,
    whole: [{ between: ['overweging-a', 'paragraaf-1'], reason: 'gaan over regen' }],
  },
  themes: {
    schema: themesSchema,
    whole: [
      { id: 'weer', title: 'Weer', description: 'Regen en wind.', clauses: ['overweging-a-1', 'overweging-a-2'] },
    ],
  },
  titles: { schema: titlesSchema, whole: { 'overweging-a': 'De regen' }, free: [''] },
  wordings: { schema: wordingsSchema, whole: { 'overweging-a': ['dat', 'dat het'] }, free: [''], isLoose: true },
};
