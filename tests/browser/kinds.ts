/** One page of each kind, and of those with something of their own. */
export const kinds = [
  '',
  'aanhaling/1/',
  'overweging/g/',
  'instrumenten/',
  'instrument/statuut-van-rome/',
  'zoeken/?q=Lachin',
  'register/',
  'themas/',
  'thema/cultureel-erfgoed/',
  'overzicht/',
  'oproepen/',
  'tijdlijn/',
  'kaart/',
  'over/',
  'toegankelijkheid/',
  '404.html',
];
