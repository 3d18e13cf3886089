/** Participles that have become other words: "overwegende dat", "de volgende". */
export const formerParticiples = ['aangaande', 'betreffende', 'gedurende', 'hangende', 'overwegende', 'volgende'];

/** What parts from a verb in a main clause. */
export const particles =
  'aan achter af bij binnen bloot boven buiten deel dicht door heen in klaar langs los mede mee mis na neer om onder op open opzij over plaats samen stand stil tegemoet tegen tekort terecht terug teweeg thuis toe tussen uit vast verder vol voor voort vooruit vrij waar weer weg'.split(
    ' ',
  );
