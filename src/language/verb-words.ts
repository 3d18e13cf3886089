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
