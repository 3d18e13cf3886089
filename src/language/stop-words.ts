/** Words of grammar: left out of a query that has other words, of suggestions and of the register. Folded. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'aan aangezien achter al alle alles als alsmede alsook andere anderen bij daar daardoor daarnaast daarom daaruit dan dat de der deze ' +
    'dergelijk dergelijke dergelijken diezelfde die dit door dusver echter een eigen en er eraan erin erop ervan ervoor ' +
    'ertegen geen gehad geweest geworden had hadden heb hebben heeft het hetgeen hieraan hij hoe hoewel hun ' +
    'iedereen ieder in indien is je kan kon konden kunnen langsheen mag maar mee meer meerdere meest men met mocht moet moest moeten moesten na naar nadat noch nog ' +
    'niet niets nooit of om omdat onder ons ook op over rond reeds sinds te tegen ten ter terwijl tijdens toe tot totdat tussen uit van vanaf ' +
    'via voor vooral vooraf waar waarbij waardoor waarin waaronder wanneer want waren was wat we wegens wel werd werden wie wij wil worden wordt wordt ze ' +
    'zal zeer zelf zich zij zijn zo zoals zodat zou zouden zowel zullen'
  ).split(/\s+/),
);

/** What questions are made of, beside words of grammar: no conditions in a query that has other words. Folded. */
export const questionWords: ReadonlySet<string> = new Set(
  (
    'wat wie waar wanneer hoe ligt liggen speelt noemt genoemd lang duurt duurde sprake begon begint begonnen vraagt vraag vragen wil willen zit zitten hoeveel welke welk waarom waarover waarvoor waartoe waarvan wiens vindt vind vinden zegt zeggen staat zeg eens graag ' +
    'iets informatie gaat doen doet deed gedaan gebeurt gebeurde gebeurd ben bent heet heten betekent precies eigenlijk mogen krijgt krijgen the of and in what is'
  ).split(' '),
);
