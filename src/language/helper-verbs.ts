/** Verbs that help others, with all their forms: no rule gives them, and no list of verbs has them all. */
export const helperVerbs: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'kunnen kan kunt kon konden gekund',
    'zullen zal zult zou zouden',
    'moeten moet moest moesten gemoeten',
    'mogen mag mocht mochten gemogen',
    'willen wil wilt wilde wilden wou gewild',
    'hebben heb hebt heeft had hadden gehad',
    'zijn ben bent is was waren geweest',
    'worden word wordt werd werden geworden',
  ].map((forms) => [forms.replace(/ .*/, ''), forms.split(' ')]),
);
