/** Participles that have become other words: "overwegende dat", "de volgende". */
export const formerParticiples = [
  'aangaande',
  'betreffende',
  'gedurende',
  'gezien',
  'hangende',
  'overwegende',
  'volgende',
];

/** What parts from a verb in a main clause. */
export const particles =
  'aan achter af bij binnen bloot boven buiten deel dicht door heen in klaar langs los mede mee mis na neer om onder op open opzij over plaats samen stand stil tegemoet tegen tekort terecht terug teweeg thuis toe tussen uit vast verder vol voor vooraf voort vooruit vrij waar weer weg'.split(
    ' ',
  );

/** Before an infinitive, or a plural that looks like one: "te plaatsen", "zal waarborgen", "zij besluiten". */
export const beforeInfinitive = new Set(
  'wij ze zij te kan kon konden kunnen mag mogen mocht mochten moet moeten moest moesten wil willen zal zou zouden zullen'.split(
    ' ',
  ),
);

/** Before a participle: "heeft gezet". */
export const beforeParticiple = new Set('had hadden heb hebben heeft werd werden word worden wordt'.split(' '));

/** Verbs that help others, in all their forms: no rule gives them, and no list of verbs has them all. */
const helpers = [
  'kunnen kan kunt kon konden gekund',
  'zullen zal zult zou zouden',
  'moeten moet moest moesten gemoeten',
  'mogen mag mocht mochten gemogen',
  'willen wil wilt wilde wilden wou gewild',
  'hebben heb hebt heeft had hadden gehad',
  'zijn ben bent is was waren geweest',
  'worden word wordt werd werden geworden',
].map((forms) => forms.split(' '));

/** The forms of the verb that helps others of which a word is one. */
export function helperForms(word: string): readonly string[] {
  return helpers.find((forms) => forms.includes(word)) ?? [];
}
