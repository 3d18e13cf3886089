const rights =
  ' (van wie de tekst is en waar hij vandaan komt, zoals “© Europese Unie, 2023 – bron: Europees Parlement”)';
const country = ' (de code van het land in wiens recht de tekst staat, zoals “be” of “nl”; “eu” voor de Unie)';

/** What `npm run import` and `npm run words` say to editors. */
export const importStrings = {
  counts: (citations: number, recitals: number, paragraphs: number, notes: number) =>
    `${String(citations)} aanhalingen, ${String(recitals)} overwegingen, ${String(paragraphs)} paragrafen, ${String(notes)} noten.`,
  doubts: 'Niet zeker',
  before: 'Vóór de titel, niet overgenomen',
  after: 'Na de tekst (ondertekening, toelichting), niet overgenomen',
  takenAsTitle: (words: string) => `“${words}” is bij de titel genomen.`,
  leftOut:
    'Wat om de tekst heen staat (kop, voet, menu), verborgen of doorgehaald is, of niet te lezen, niet overgenomen',
  leftOutAt: (words: string, count: number, places: string) =>
    `${count > 1 ? `${String(count)}× ` : ''}“${words}” (${places})`,
  pages: (numbers: readonly number[]) => `blz. ${numbers.join(', ')}`,
  mend: (file: string, command: string) => `Zet dit recht in ${file}, en dan: ${command}`,
  toFillIn: (field: string) => `in te vullen${({ rights, country } as Record<string, string>)[field] ?? ''}`,
  place: (line: number, page?: number) => `${page === undefined ? '' : `blz. ${String(page)}, `}regel ${String(line)}`,
  /** Finds such a place, and what follows, at the start of a doubt. */
  startsWithPlace: /^(?:Noot \S+ \()?(?:blz\.|regel|alinea) (\d+)(?:, regel (\d+))?/,
  block: (number: number) => (number === 0 ? 'kop of voet' : `alinea ${String(number)}`),
  hyphenUndone: (word: string) => `afbreekstreepje weggehaald in “${word}”.`,
  hyphenKept: (word: string) => `streepje aan het eind van een regel laten staan in “${word}”.`,
  addressJoined: (address: string) => `het adres “${address}” liep door op de volgende regel en is aan elkaar gezet.`,
  inSentence: (words: string) =>
    `“${words}” staat midden in een zin en is overgenomen; is het een regel van de bladzijde, haal het dan weg.`,
  repeatedLabel: (words: string) =>
    `“${words}” staat op meer bladzijden op dezelfde plaats, maar begint als een deel van de tekst; als tekst genomen. Is het een regel van de bladzijde, haal het dan weg.`,
  takenWithNote: (words: string, label: string) =>
    `“${words}” staat onder noot ${label} en is daarbij genomen; hoort het bij de tekst, zet het dan daar.`,
  takenAsNote: (words: string) =>
    `“${words}” is als noot genomen, maar een andere regel heeft hetzelfde nummer; is het een overweging of een punt, zet het dan daar.`,
  noReference: (label: string, place: string, possible = '') =>
    `Noot ${label} (${place}): geen verwijzing naar deze noot gevonden${possible && `; het nummer kan in ${possible} staan`}.`,
  noteOpen: (label: string, place: string, word: string) =>
    `Noot ${label} (${place}) houdt op bij “${word}”; loopt hij door op een andere bladzijde, zet die woorden er dan bij.`,
  looksLikeNote: (words: string) =>
    `“${words}” lijkt een noot, maar geen verwijzing leidt ernaar; het is als tekst genomen.`,
  markGuessed: (word: string, label: string, others: string) =>
    `het nummer in “${word}” is als verwijzing naar noot ${label} genomen${others && `; die kan ook in ${others} staan`}.`,
  marksApart: (words: string) =>
    `“${words}”: nummers tussen haakjes, los achter een woord, zijn als verwijzingen naar de noten genomen, hier en verderop.`,
  wordAt: (word: string, place: string) => `“${word}” (${place})`,
  numberInWord: (word: string) =>
    `“${word}”: het nummer lijkt van een noot, maar er is geen noot bij gevonden; het is als tekst genomen.`,
  loneMark: (word: string) =>
    `“${word}”: het nummer lijkt naar een noot te verwijzen, maar die noot verwijst niet terug; het is als tekst genomen.`,
  raisedText: (word: string) =>
    `“${word}”: het eind staat boven de regel en is als gewone tekst genomen; verwijst het naar een noot, maak er dan een verwijzing van.`,
  lettersGuessed:
    'Het bestand is geen UTF-8 en zegt niet, of niet goed, hoe zijn letters zijn opgeslagen; gelezen als windows-1252. Kijk letters met accenten na.',
  labelCounted: (label: string) => `nummer “${label}” geteld, want het bestand nummert zelf.`,
  labelFormat: (words: string, label: string, format: string) =>
    `“${words}”: Word telt hier in een vorm (“${format}”) die niet bekend is; er is “${label}” van gemaakt.`,
  labelAlone: (label: string) => `een lege alinea met het nummer “${label}” is weggelaten, maar telt wel mee.`,
  labelInField: (words: string, field: string) =>
    `“${words}”: een nummer dat Word in een veld (${field}) telt, is niet te lezen en ontbreekt.`,
  signUnread: (place: string, sign: string) =>
    `${place}: een teken uit een font met eigen tekens (${sign.replace(' in font ', ' van ')}) is niet te lezen en ontbreekt.`,
  wordUnread: (words: string) =>
    `“${words}” staat in een deel van het Word-bestand dat niet wordt gelezen, en ontbreekt; zet het er zelf in als het bij de tekst hoort.`,
  pictureUnread: (words: string) =>
    `een afbeelding, film of ingesloten pagina${words === '' ? '' : ` (“${words}”)`} wordt niet gelezen; staan er woorden van de tekst in, zet die er dan zelf in.`,
  fieldUnread: (words: string) =>
    `“${words}” staat in een veld om in te vullen of uit te kiezen, en is niet overgenomen; hoort het bij de tekst, zet het er dan zelf in.`,
  wordPartUnread: (name: string) =>
    `een onbekend deel van het Word-bestand (${name}) wordt niet gelezen; woorden daarin ontbreken.`,
  wordFileWithin: 'in het Word-bestand zit hier een ander bestand; de woorden daarvan ontbreken.',
  formula: (words: string) => `een formule is als gewone tekst genomen: “${words}”.`,
  unreadable: (file: string, why: string) =>
    `${file}: niet te lezen. ${why}\nVerwacht: de tekst van een resolutie in een bestand dat eindigt op .pdf, .docx, .html of .txt.`,
  noResolution: (file: string, why: string) =>
    `${file}: ${why}\nVerwacht: regels die beginnen als een aanhaling (“– gezien …”), een overweging (“A. …”) of een paragraaf (“1. …”).`,
  absent: 'Er is geen bestand met deze naam.',
  noPermission: 'Het bestand mag niet worden gelezen.',
  damagedPdf: 'Dit is geen PDF, of hij is beschadigd of met een wachtwoord beveiligd; haal hem opnieuw op.',
  damagedWord:
    'Dit is geen Word-bestand, of het is beschadigd of niet volledig; open het in Word of LibreOffice en sla het opnieuw op als .docx.',
  tooDeep: (place?: string) =>
    `${place === undefined ? 'Onderdelen' : `${place}: onderdelen`} van dit bestand zitten duizenden lagen diep in elkaar. Open het in een ander programma, kopieer de tekst en bewaar die als .txt.`,
  noFile: 'Dit is geen bestand, maar een map, een pijp of een apparaat.',
  unknownForm: (ending: string) => `Een bestand op “${ending}” is van een andere soort.`,
  noWords:
    'In deze PDF staan geen woorden, alleen beelden: waarschijnlijk is hij gescand. Zoek een andere uitgave, of laat een programma de tekst herkennen (OCR).',
  inColumns: (last: number) =>
    `van hier tot regel ${String(last)} lijkt de tekst in kolommen te staan; elke regel is over de hele breedte gelezen, dus zinnen kunnen door elkaar staan. Kopieer dan de kolommen een voor een uit de PDF, zet ze onder elkaar in een .txt-bestand, en neem dat over.`,
  unseen: (page: number, words: string) =>
    `blz. ${String(page)}: “${words.length > 60 ? `${words.slice(0, 60)}…` : words}” is niet te zien op de bladzijde, zoals tekst die onder een scan ligt (OCR); als tekst genomen. Vergelijk die met de bladzijde: letters kunnen verkeerd herkend zijn.`,
  noText: 'Geen aanhaling, overweging of paragraaf gevonden: is dit de tekst van een resolutie?',
  noOpening: 'Geen openingsregel (“Het Europees Parlement,”) gevonden.',
  speakerUnsure: (words: string) =>
    `“${words}” is als openingsregel genomen, maar wie er spreekt, is niet zeker; vul dat in bij “institution” bovenaan “resolution.md”.`,
  titleUnsure: (title: string) => `De titel is niet zeker: “${title}”.`,
  noAdoptionDay: (number: string) =>
    `De dag waarop ${number} is aangenomen, staat niet in de titel; vul die in bij “adopted” bovenaan “resolution.md”.`,
  severalNumbers: (field: string, numbers: readonly string[]) =>
    `Welk nummer van deze tekst is, is niet zeker: ${numbers.join(', ')}; vul dat in bij “${field}” bovenaan “resolution.md”.`,
  inCapitals: (name: string) =>
    `“${name}” staat in hoofdletters; schrijf het bij “institution” bovenaan “resolution.md” zoals in een zin.`,
  subjectAbove: (subject: string) =>
    `De titel noemt geen onderwerp; “${subject}” komt van het blad ervoor. Kijk “shortTitle” bovenaan “resolution.md” na.`,
  notDutch: 'Dit lijkt geen Nederlands te zijn; alleen Nederlandse teksten worden goed gelezen en getoond.',
  saysVote: (words: string) =>
    `“${words}” zegt hoe is gestemd; zet dat bij “manner” onder “adopted” bovenaan “resolution.md”, als de tekst is aangenomen.`,
  noParagraphs: 'Geen paragraaf (“1. verzoekt …”) gevonden.',
  plainRequests:
    'Verzoeken zonder nummer zijn als aanhalingen genomen, want een paragraaf heeft een nummer. Daarom heten aanhalingen in deze inhoud “onderdeel” (“parts” bovenaan “resolution.md”); geef zo nodig een naam die beter past.',
  labelWithin: (words: string) =>
    `“${words} …” staat aan het begin van een regel en is als vervolg genomen; is het een nieuwe overweging, een paragraaf of een punt, zet er dan een lege regel voor.`,
  labelSplit: (printed: string, label: string) => `“${printed}” is als “${label}” gelezen.`,
  takenAsPoint: (words: string) =>
    `“${words} …” staat onder woorden zonder dubbelepunt; het is als punt genomen, want het volgende punt staat eronder.`,
  takenAsStart: (words: string) =>
    `“${words} …” staat onder woorden die nog geen zin of zinsdeel afsluiten; het is als nieuw onderdeel genomen.`,
  mayBeName: (words: string) => `“${words} …” kan ook een naam zijn; het is als nieuw onderdeel genomen.`,
  takenWithLabel: (words: string, label: string) => `“${words}” staat los onder “${label}” en is daarbij genomen.`,
  newBlock: (words: string) => `“${words} …” is als nieuwe alinea genomen, zonder witregel ervoor.`,
  takenAsHeading: (words: string) => `“${words}” is als tussenkop genomen.`,
  takenAsAnnex: (words: string) => `“${words}” is als titel van een bijlage genomen.`,
  takenAsCitation: (words: string) => `“${words}” heeft geen streepje; het is als aanhaling genomen.`,
  takenAsParagraph: (words: string) =>
    `“${words}” kan ook het volgende punt zijn; het is als paragraaf genomen. Is het een punt, laat het dan inspringen.`,
  takenAsQuotation: (words: string) =>
    `“${words}” is als citaat genomen, maar begint met het nummer of teken dat hier aan de beurt is; is het een deel van de tekst zelf, haal dan het teken “>” weg, en wat er voor het nummer staat ook.`,
  takenAsLeadIn: (words: string) =>
    `“${words}” heeft geen letter, nummer of streepje; het is als aanhaling genomen, en de lijst eronder als haar punten.`,
  withoutLabel: (words: string) => `“${words}” heeft geen letter, nummer of streepje; het is als vervolg genomen.`,
} as const;

/** What `npm run words` says of each difference, and at the end. */
export const wordsStrings = {
  nothing: 'niets',
  start: 'begin',
  difference: (sourcePlace: string, source: string, contentPlace: string, content: string) =>
    `${sourcePlace}: bron heeft ${source}\n  ${contentPlace}: inhoud heeft ${content}`,
  anotherText: (source: string, content: string) =>
    `${source} en ${content} verschillen in duizenden woorden: dit zijn twee teksten. Geef de bron van deze inhoud op.`,
  lost: (place: string, words: string) =>
    `${place}: “${words}” staat in het bestand, maar niet in wat ervan is gelezen en niet bij wat is weggelaten; zet het er zelf in als het bij de tekst hoort.`,
  noneLost: 'Nageteld: elk woord van het bestand is gelezen, of genoemd als niet overgenomen.',
  notCompared: (place: string, words: string) =>
    `${place}: niet vergeleken (om de tekst heen, verborgen, doorgehaald of niet te lezen): “${words}”`,
  summary: (source: number, content: number, differences: number) =>
    `${String(source)} woorden in de bron, ${String(content)} in de inhoud, ${String(differences)} verschillen.`,
} as const;
