/** How institutions print a text in this language: what reading one of their files has to know. */

/** What they print around the text, beside numbers. */
export const furniture: readonly RegExp[] = [
  /^(?:Verenigd in verscheidenheid)\s*(?:NL|EN)?$/,
  /^(?:Pagina|Blz\.|Page)\s\d+(?:\s(?:van|of|\/)\s\d+)?$/i,
  /^(?:Laatst bijgewerkt op|Juridische mededeling|Privacybeleid)\b.*$/,
];

/** How the title of a text starts. */
export const titleStart =
  /^(?:Nr\. \d+ )?(?:Gezamenlijke |Wetgevings|(?:Nader )?gewijzigde? )?(?:ontwerp|(?:ontwerp|voorstel) van )?(?:resolutie|motie|aanbeveling|amendement|besluit)\b/i;

/** `"Nr. 45 MOTIE VAN HET LID JANSEN"` → `"motie"`: what kind of text a title names. */
export const kindOf = (title: string): string | undefined =>
  titleStart
    .exec(title)?.[0]
    .replace(/^Nr\. \d+ /i, '')
    .toLowerCase();

/** Whether a title says that the text is not adopted yet. */
export const isDraft = (title: string) => /ontwerp|voorstel|motie|amendement/i.test(titleStart.exec(title)?.[0] ?? '');

/** How a title runs on, when what the text is about stands below what it is. */
export const titleRest = /^(?:over|inzake|betreffende)\b/;

/** Who put a text forward, or when, on a line below its title. */
export const tabledBy = /^(?:ingediend door|voorgesteld (?:door|\d{1,2} \p{Ll}+ \d{4})|indieners?)\b/iu;

/** A fact of a meeting or a motion that stands on a line below its title, and is none of it: "Agendapunt 7", "Fractie: Water". */
export const besideTitle =
  /^(?:(?:(?:Raadsv|Statenv|Commissiev|V)ergadering(?: van)?|Agendapunt|Datum)(?: (?:\p{L}+dag )?\d|:)|(?:Fracties?|Portefeuillehouder|Nummer|(?:Motie|Zaak)nummer):|(?:Nummer|(?:Motie|Zaak)nummer) \S*\d\S*$)/u;

/** The end of a line that lacks its noun, which stands on the next: "van de Algemene". */
export const endsBeforeNoun = /(?:^|\s)(?:de|een|het) \p{Lu}\p{Ll}+(?:aire|ale|ele|ene|ese|ige|ische|lijke|one)$/u;

/** What says on a sheet or page that a text was put forward. */
export const saysTabled =
  /\b(?:ingediend (?:door|overeenkomstig|naar aanleiding|op)|voorgesteld (?:door|\d))|^(?:ingediend|indieners?)\b/i;

/** What stands above texts that were adopted. */
export const adoptedTexts = /^Aangenomen teksten$/i;

/** A day on a line of its own, with the town: "Donderdag 5 oktober 2023 - Straatsburg". */
export const dateOfLine =
  /^(?:(?:\p{L}+dag|voorgesteld|ingediend op|datum:?) )*\d{1,2}(?:\.\d{1,2}\.| \p{Ll}+ )\d{4}(?: [-–](?: \p{Lu}\p{L}+)?)?$/iu;

/** What names the subject of a text in a list of facts. */
export const namesSubject = /^(?:onderwerp|titel|betreft):?$/i;

/** The same with the subject behind it. */
export const withSubject = /^(?:onderwerp|titel|betreft):/i;

/** `"ontwerpresolutie"` → `"resolutie"`: the kind that a text is when it is adopted. */
export const adoptedKind = (kind: string): string => kind.replace(/^(?:ontwerp|voorstel)(?: van )?/, '');

/** The line with which a text opens: who speaks. Of a few it is known without a comma, as where the day of a meeting ends it. */
export const openingLine =
  /^(?:(?:Het|De|Provinciale Staten) .+|\p{Lu}.+ bijeen\b.*)[,;]$|^(?:Het|De|Provinciale Staten) .+ bijeen\b.* \d{4}:?$|^(?:Het Europees Parlement|De (?:gemeente)?raad(?: van de gemeente \p{Lu}\S+)?)$/u;

/** What in the name of an institution says that it is one. */
const institution = /(?:parlement|raad|staten|kamer|commissie|bestuur|vergadering|comité|congres|college|regio)\b/i;

/** `"De raad van de gemeente Wiede,"` → `"Raad van de gemeente Wiede"`: who speaks, by the opening line, when that is sure. */
export function speakerOf(opening: string): string | undefined {
  const [, speaker = ''] =
    /^(?:(?:Het|De) )?(.+?)(?:,? (?:(?:in (?:openbare )?vergadering )?bijeen|in vergadering)\b.*)?[,;]?$/i.exec(
      opening,
    ) ?? [];
  const isName = institution.test(speaker) && !/[,;:\d]/.test(speaker) && !/^\p{L}+end\b/iu.test(speaker);
  return isName ? speaker.charAt(0).toUpperCase() + speaker.slice(1) : undefined;
}

/** Which house of the Dutch parliament speaks as “De Kamer”, by the words above the title. */
export function houseOf(speaker: string | undefined, above: string): string | undefined {
  const which = /\b(eerste|tweede) kamer der staten-generaal\b/i.exec(above)?.[1];
  if (speaker?.toLowerCase() !== 'kamer' || which === undefined) return speaker;
  return `${which.charAt(0).toUpperCase()}${which.slice(1).toLowerCase()} Kamer der Staten-Generaal`;
}

/** What a text is about, by its title: `"Resolutie over fietspaden (2030/2017(INI))"` → `"fietspaden"`. */
export const subjectOf = (title: string) =>
  /\b(?:over|inzake|betreffende|onderwerp:) (.+?)(?: \((?:\d{4}\/|ingediend ).*| voorgesteld \d{1,2} \p{Ll}+ \d{4})?$/iu.exec(
    title,
  )?.[1];

/** The words of a title before what the text is about: "Resolutie van 14 maart 2024". */
export const aboveSubject = (title: string) =>
  title.split(/\b(?:over|inzake|betreffende|onderwerp:)(?=\s)/i, 1)[0] ?? '';

/** Whether a kind of text is one of several texts together, which has a number of its own. */
export const isJoint = (kind: string) => kind.startsWith('gezamenlijk');

/** Whether an institution, by its name, is the European Parliament. */
export const isParliament = (institution: unknown): boolean => institution === 'Europees Parlement';

/** The notice of rights of an institution whose own is known, in a year. */
export const rightsOf = (institution: string, year: string): string | undefined =>
  isParliament(institution) ? `© Europese Unie, ${year} – bron: Europees Parlement` : undefined;

/** Whether words are a recital by how they start. */
export const startsRecital = (words: string) => /^overwegende\b/i.test(words);

/** How words above a list start that say why: "constaterende dat:", "gelet op:". */
const reason =
  /^(?:constaterende|overwegende|erkennende|gehoord|gelet|gelezen|gezien|herinnerend|indachtig|kennis\b|onder verwijzing|rekening houdend|stel(?:t|len) vast|(?:(?:is|zijn) )?van (?:mening|oordeel))/i;

/** How words above a list start that ask for something: "verzoekt het college:". */
const request =
  /^(?:besluit(?:en)?|draagt|dragen|dring(?:t|en)|nodig(?:t|en)|roep(?:t|en)|spoort|sporen|spreekt|spreken|verklaart|verklaren|verzoek(?:t|en)|vraagt|vragen)\b/i;

/** Whether words stand above a list: those of a request or reason, with a colon or as a heading has them. */
export const isOpenLeadIn = (words: string) =>
  startsLeadIn(words) && !/[.;,]$/.test(words) && (/^besluit:?$/i.test(words) || !titleStart.test(words));

/** Whether words above a list say why. */
export const isReason = (words: string) => reason.test(words) && /(?::|\bdat)$/.test(words);

/** Whether words can start such as stand above a list. */
export const startsLeadIn = (words: string) => reason.test(words) || request.test(words);

/** What a hyphen at the end of a word leaves open: "land- en tuinbouw". */
export const joinsHalfWord = /^(?:en|of|en\/of|tot|noch|als)$/;

/** Whether words ask for something: "verzoekt het college te vegen". */
export const isRequest = (words: string) => request.test(words);

/** The words with which a council closes a motion, below its last request. */
export const closesText = (words: string) => /^en ga(?:at|an) over tot de orde van de dag\b/i.test(words);

/** How a heading below a text starts, under which stands what is none of it. */
export const belowText =
  /^(?:toelichting|minderheidsstandpunt|informatie over de goedkeuring|(?:hoofdelijke|uitslag van de) (?:eind)?stemming|procedure (?:in|van) de \p{Ll}+ commissie|advies van de commissie)\b/iu;

/** A line with the place and day on which a text was signed, or what was decided on it: "Brussel, 10 oktober 2024.", "Aldus vastgesteld te Wiede". */
export const signsOff =
  /^(?:(?:Aldus|Gedaan)(?: \p{Ll}+)? (?:bij|door|in|op|te)\b.{0,150}|\p{Lu}[\p{L}'’ -]+, (?:de )?\d{1,2} \p{Ll}+ \d{4}[.,]?)$/u;

/** A line with no more than the day: "10 oktober 2024". */
export const dayAlone = /^\d{1,2} \p{Ll}+ \d{4}[.,]?$/u;

/** The end of a sentence below which such a day signs: none of "in de brief d.d.". */
export const endsAboveDay = /(?<!\bd\.d)\.[”"»)]*$/;

/** A name as those who sign have it, with the last one in capitals: "Jan PEETERS", "An DE WIT". */
export const signature = /^\p{Lu}[\p{L}.-]+ (?:\p{L}+ )*\p{Lu}[\p{Lu}'’ -]+$/u;

/** What stands above the articles of a decision. */
export const opensArticles = /^besluit(?:en)?:?$/i;

/**
 * The start of an article, with its number: "Artikel 1", "Art. 2. De raad"; in a sentence small letters follow it. The only one
 * has none: "Enig artikel".
 */
export const articleNumber =
  /^(?:(?:Artikel|ARTIKEL|Art\.) (\d{1,2})|Enig artikel|ENIG ARTIKEL)(?:[.:]|\.? ?[-–])?(?= [\p{Lu}“„"]|$)/u;

/** What stands there for its number, or before it. */
export const articleWord = /^(?:Artikel|ARTIKEL|Art\.|Enig artikel|ENIG ARTIKEL)$/;

/** Whether a line tells how a text was voted on: "Stemming: bij handopsteken, met eenparigheid van stemmen". */
export const saysVote = /\b(?:handopsteken|eenparig(?:heid)?|met algemene stemmen|\d+ stemmen (?:voor|tegen))\b/i;

/** Words after which a list goes on. */
export const endsBeforePoint = /\b(?:en|of|en\/of)$/;

/** Words after which a heading goes on on the next line. */
export const endsNoHeading =
  /(?:^|\s)(?:aan|bij|binnen|buiten|de|den|der|des|door|een|en|het|in|met|na|naar|of|om|onder|op|over|per|rond|te|tegen|ten|ter|tijdens|tot|tussen|uit|van|via|voor|vóór|zonder)$/i;

/** What is printed above the line at the end of a number or name, and is no mark of a note: "1e", "XXste". */
export const raisedEnd = /^(?:e|de|ste|er|ère|ème|st|nd|rd|th|°|™|®|©)$/i;

/** The marks around words that a page says are quoted, and around those quoted within them. */
export const quotationMarks = ['“”', '‘’'] as const;
