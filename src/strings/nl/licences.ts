/** What the site is made of, and under which licences. */
export const licenceStrings = {
  title: 'Licenties',
  description: 'Waar deze site van is gemaakt, van wie dat is en onder welke licentie het wordt doorgegeven.',
  text: 'De officiële tekst',
  code: 'De code van deze site valt onder de MIT-licentie.',
  others: 'Werk van anderen',
  intro:
    'Deze site geeft ook werk van anderen door. Achter elke naam staat de licentie; de link leidt naar de volledige tekst daarvan, met de namen van de makers.',
  /** What is taken from a work, by the id of the work. */
  uses: {
    opentaal: 'Nederlandse woorden, waaraan de zoekfunctie ziet of een woord verkeerd getypt is.',
    scowl: 'Namen uit een Engelse woordenlijst, waaraan de zoekfunctie hetzelfde ziet.',
    'natural-earth':
      'Kusten en grenzen op de kaart. De gegevens van Natural Earth zijn vrij van rechten; de licentie geldt voor de vorm waarin ze zijn gebruikt.',
    'source-serif': 'De letter van de tekst, beperkt tot de tekens die nodig zijn.',
    lucide: 'De getekende pictogrammen bij knoppen en links.',
    'source-sans': 'De letter van de toelichting, beperkt tot de tekens die nodig zijn.',
    pagefind: 'Het programma dat in uw browser zoekt, en de index daarvoor.',
    jsdiff: 'Het programma dat twee teksten naast elkaar legt, waarmee een citaat wordt gecontroleerd.',
    workbox: 'Regels waarmee een bewaarde kopie van deze site zonder verbinding werkt.',
    idb: 'Het programma waarmee uw aantekeningen in uw browser worden bewaard.',
    vite: 'Enkele regels waarmee een pagina haar eigen scripts laadt.',
  },
} as const;
