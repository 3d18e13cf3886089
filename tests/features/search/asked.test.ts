import { describe, expect, it } from 'vitest';
import { askedDate } from '../../../src/features/search/understanding/asked-date.ts';
import { askedDocument } from '../../../src/features/search/understanding/asked-document.ts';
import { askedName } from '../../../src/features/search/understanding/asked-name.ts';
import { askedNumber } from '../../../src/features/search/understanding/asked-number.ts';
import { otherReadings } from '../../../src/features/search/understanding/asked-otherwise.ts';
import { askedPattern, startedWords } from '../../../src/features/search/understanding/asked-start.ts';
import { correction } from '../../../src/features/search/understanding/asked-typo.ts';
import { askedVerb } from '../../../src/features/search/understanding/asked-verb.ts';
import { answersTo } from '../../../src/features/search/understanding/asked-word.ts';
import { Candidates } from '../../../src/features/search/understanding/candidates.ts';
import { withoutTraces } from '../../../src/features/search/understanding/copied.ts';
import { correctableWords } from '../../../src/features/search/understanding/correct.ts';
import { findQuoted } from '../../../src/features/search/understanding/find-quoted.ts';
import { wordsOf } from '../../../src/features/search/understanding/lexicon.ts';
import { matchQuoted } from '../../../src/features/search/understanding/match-quoted.ts';
import { nearWords } from '../../../src/features/search/understanding/near-words.ts';
import { readOperators } from '../../../src/features/search/understanding/operators.ts';
import { readQuery } from '../../../src/features/search/understanding/read-query.ts';
import { spellDates } from '../../../src/features/search/understanding/spelled-dates.ts';
import { startedDates } from '../../../src/features/search/understanding/started-dates.ts';
import { isPossible, type Option } from '../../../src/features/search/understanding/terms.ts';
import { idsOf } from './content.ts';
import { engine, index, lexicon, signs } from './own-search.ts';

// Each kind of understanding has a module, and here a table: what is typed, and the words of the text it asks for.
/** Words that follow one another, "/" between those that may stand at a place, "…" where others may stand between. */
const written = (options: readonly Option[]): string[] => [
  ...new Set(
    options
      .filter(isPossible)
      .filter(({ sequence }) => sequence.length > 0)
      .map(({ sequence, isParted }) =>
        sequence.map((slot) => [...slot.keys()].toSorted().join('/')).join(isParted ? ' … ' : ' '),
      ),
  ),
];

/** The same, with how many words of the query were taken. */
const asked = (found: { options: Option[]; length: number } | undefined): [number, ...string[]] | undefined =>
  found && [found.length, ...written(found.options)];

describe('letters and what copying leaves', () => {
  it('a turn that the text has itself stays', () => {
    const printed = new Map([...lexicon.printed, ['tekst', 'tekst'], ['nr', 'nr']]);
    for (const typed of ['tekst over gas', 'in de tekst', 'nr. 780'])
      expect(withoutTraces(typed, { ...lexicon, printed })).toBe(typed);
  });

  it.each([
    ['14. veroordeelt de Turkse president', 'veroordeelt de Turkse president'],
    ['A. overwegende dat de strijdkrachten', 'overwegende dat de strijdkrachten'],
    ['– gezien zijn eerdere resoluties', 'gezien zijn eerdere resoluties'],
    ['E.V.R.M.', 'EVRM'],
    ['I.C.C', 'ICC'],
    ['blokkade[1]', 'blokkade'],
    ['Karabach²', 'Karabach'],
    ['Nagorno-Karabach(1), van', 'Nagorno-Karabach, van'],
    ['19 januari 2023 (4) heeft', '19 januari 2023 heeft'],
    ['Verordening (EU) 2023/2879 en G(2)', 'Verordening (EU) 2023/2879 en G(2)'],
    ['resolutie 2517 (2023)', 'resolutie 2517 (2023)'],
    ['Paragraaf 13: veroordeelt de Turkse president', 'veroordeelt de Turkse president'],
    ['par. 9: eist de onmiddellijke vrijlating', 'eist de onmiddellijke vrijlating'],
    ['Overweging H: overwegende dat de strijdkrachten', 'overwegende dat de strijdkrachten'],
    ['“betreurt de Turkse steun” (par. 13)', '“betreurt de Turkse steun”'],
    ['betreurt de Turkse steun (paragraaf 13)', 'betreurt de Turkse steun'],
    ['"21. betreurt de Turkse steun"', '"betreurt de Turkse steun"'],
    ['§ 14 lid 2', '§ 14 lid 2'],
    ['€ 5 miljoen', '5 miljoen'],
    ['100,000 mensen', '100.000 mensen'],
    ['5miljoen', '5 miljoen'],
    ['passage over ziekenhuizen', 'ziekenhuizen'],
    ['Wat zegt de tekst over Iran?', 'Wat zegt de Iran?'],
    ['waar staat iets over gas in deze tekst?', 'waar staat iets over gas ?'],
    ['gas in de tekst', 'gas'],
    ['nr. 780', '780'],
    ['resolutie nummer 780', 'resolutie 780'],
    ['tekst van de overeenkomst', 'tekst van de overeenkomst'],
    ['nummer van de resolutie', 'nummer van de resolutie'],
    ['ont\u00adheem\u200bden', 'ontheemden'],
    ['19e september', '19e september'],
    ['14. maart', '14. maart'],
  ])('%j is read as %j', (typed, read) => {
    expect(withoutTraces(typed, lexicon).trim()).toBe(read);
  });
});

describe('operators and phrases', () => {
  it.each<[string, string[]]>([
    ['blokkade corridor', ['words blokkade corridor']],
    ['"etnische zuivering"', ['phrase etnische zuivering']],
    ['„etnische zuivering“ corridor', ['phrase etnische zuivering', 'words corridor']],
    ['"etnische zui', ['open phrase etnische zui']],
    ['"sanct*"', ['pattern sanct*']],
    ['"sanct*', ['pattern sanct*']],
    ['-sanct*', ['not pattern sanct*']],
    ['-"sanct*"', ['not pattern sanct*']],
    ['blokkade -ziekenhuizen', ['words blokkade', 'not words ziekenhuizen']],
    ['blokkade -"etnische zuivering"', ['words blokkade', 'not phrase etnische zuivering']],
    ['gas NOT Rusland', ['words gas', 'not words Rusland']],
    ['gas NIET Rusland', ['words gas', 'not words Rusland']],
    ['gas OR olie', ['words gas', 'or words olie']],
    ['gas OR olie Rusland', ['words gas', 'or words olie', 'words Rusland']],
    ['blokkade corridor OF brug', ['words blokkade', 'words corridor', 'or words brug']],
    ['gas | olie', ['words gas', 'or words olie']],
    ['gas AND olie', ['words gas olie']],
    ['sancti*', ['pattern sancti*']],
    ['GAS OR OLIE', ['words GAS OR OLIE']],
    ['staakt-het-vuren', ['words staakt-het-vuren']],
    ['NOT', ['words NOT']],
  ])('%j is %j', (query, pieces) => {
    expect(
      readOperators(query).map(({ kind, text, isExcluded, isAlternative }) =>
        [isExcluded ? 'not ' : '', isAlternative ? 'or ' : '', kind, ' ', text].join(''),
      ),
    ).toEqual(pieces);
  });
});

describe('dates', () => {
  it.each([
    ['19-9', '19 september'],
    ['9/2023', 'september 2023'],
    ['2023-09', 'september 2023'],
    ['19-13', '19-13'],
    ['2023/09/19', '19-09-2023'],
    ['2023.9.19', '19-9-2023'],
    ['2023-9-19', '19-9-2023'],
    ["oktober '23", 'oktober 2023'],
    ['’23 en 19’23', '2023 en 19’23'],
    ['2023/2879', '2023/2879'],
    ['9.9.2022', '9.9.2022'],
    ['20230919', '19-09-2023'],
    ['19-9-', '19 september'],
    ['19/09/', '19 september'],
    ['19-9-202', '19 september 202'],
    ['2023-0', '2023'],
    ['9-11 november', '9-11 november'],
  ])('%j in figures is %j', (typed, read) => {
    expect(spellDates(typed, lexicon)).toBe(read);
  });

  it.each<[string, [number, ...string[]] | undefined]>([
    ['19 september 2023', [3, '19 september 2023']],
    ['19e september', [2, '19 september']],
    ['dinsdag 19 september', [3, '19 september']],
    ['September 19, 2023', [3, '19 september 2023']],
    ['19th of September 2023', [4, '19 september 2023']],
    ["19 september '23", [3, '19 september 2023']],
    ['19-9-23', [3, '19 september 2023']],
    ['nov 2020', [2, 'november 2020']],
    ['de maand september', undefined],
    ['maand september', [2, 'september']],
    ['het jaar 2020', undefined],
    ['jaar 2020', [2, '2020']],
    ['2020', undefined],
    ['mei', undefined],
    ['40 september', undefined],
    ['19-21 september 2023', [4, '19/20/21 september 2023']],
    ['19 t/m 21 september', [5, '19/20/21 september']],
    ['19 en 21 september', [4, '19/21 september']],
    ['21-19 september', undefined],
  ])('%j asks for %j', (typed, found) => {
    expect(asked(askedDate(wordsOf(typed), lexicon))).toEqual(found);
  });

  it.each([
    ['2023-0', ['april/augustus/februari/januari/juli/juni/maart/mei/september 2023']],
    ['19-1', ['19 december/januari/november/oktober']],
    ['19-9-2023', []],
    ['gas', []],
  ])('%j may become %j', (typed, dates) => {
    expect(written(startedDates(typed, lexicon))).toEqual(dates);
  });

  it.each<[string, [number, ...string[]]]>([
    ['9 november 202', [3, '9 november 2020/2021/2022/2023/2024']],
    ['9 november 3', [2, '9 november']],
    ['september 202', [2, 'september 2020/2021/2022/2023/2024']],
  ])('%j, as far as it is typed, asks for %j', (typed, found) => {
    expect(asked(askedDate(wordsOf(typed), lexicon, true))).toEqual(found);
  });
});

describe('numbers', () => {
  it.each<[string, [number, ...string[]] | undefined]>([
    ['5 mln euro', [3, '5 miljoen eur']],
    ['vijf miljoen', [2, '5 miljoen']],
    ['honderdduizend', [1, '100000']],
    ['100.000', [1, '100000']],
    ['9 maanden', [2, '9/negen maanden']],
    ['negen', [1, '9/negen']],
    ['vierenveertig dagen', [2, '44 daagse/dagen']],
    ['3e verdrag', [1, 'derde']],
    ['12 miljard', [2]],
    ['corridor', undefined],
  ])('%j asks for %j', (typed, found) => {
    expect(asked(askedNumber(wordsOf(typed), lexicon))).toEqual(found);
  });

  it.each(['100 0', '100 00', '100.0'])('%j, as far as it is typed, asks for 100 000', (typed) => {
    expect(asked(askedNumber(wordsOf(typed), lexicon, true))).toEqual([2, '100000']);
  });
});

describe('names and other words', () => {
  it.each<[string, string[] | undefined, string[]?]>([
    ['VN', ['vn', 'verenigde naties']],
    ['Pashinyan', ['pasjinian', 'pasjinjan']],
    ['Russland', ['rusland'], ['russisch/russische']],
    ['aardgas', ['gas/gasuitvoer']],
    ['eerste minister', ['minister president', 'premier']],
    ['ceasefire', ['staakt/staken het vuren/vurenverklaring']],
    ['corridor', undefined],
  ])('%j asks for %j, and for %j beside', (typed, words, related = []) => {
    const named = askedName(wordsOf(typed), lexicon);
    expect(named && written(named.options)).toEqual(words);
    expect(written(named?.related ?? [])).toEqual(related);
  });

  it('EVRM asks for the places where it is cited', () => {
    expect(askedName(['evrm'], lexicon)?.options.flatMap(({ places = [] }) => places)).not.toEqual([]);
  });
});

describe('documents', () => {
  it.each<[string, [number, ...string[]] | undefined]>([
    ['P9_TA(2023)0012', [1, '/instrument/resolutie-europees-parlement-19-januari-2023/']],
    ['S/RES/780 (1992)', [2, '/instrument/resolutie-780-veiligheidsraad/']],
    ['S/RES/780', [1, '/instrument/resolutie-780-veiligheidsraad/']],
    ['ICJ 180', undefined],
    ['RC-B9-0393/2023', [1, '/over/']],
    ['P9_TA(2023)0356', [1, '/over/']],
    ['TA(2023)0356', [1, '/over/']],
    ['P9_TA-PROV(2023)0356', [1, '/over/']],
    ['TA-9-2023-0356', [1, '/over/']],
    ['T9-0356/2023', [1, '/over/']],
    ['P9_TA(2023)9999', [1]],
    ['P9_TA(2023)', [1, '/instrument/resolutie-europees-parlement-19-januari-2023/', '/over/']],
    ['S/2020/9999', [1]],
    ['en/of', undefined],
    ['2023', undefined],
  ])('%j asks for %j', (typed, found) => {
    const document = askedDocument(typed.split(' '), lexicon, index.about);
    expect(document && [document.length, ...document.documents.map(({ path }) => path)]).toEqual(found);
  });
});

describe('words', () => {
  it.each([
    ['sanctie', ['sancties']],
    ['hof', ['gerechtshof', 'strafhof']],
    ['heroverwegen', ['heroverweegt', 'heroverwegen']],
    ['veroordeelde', ['veroordeeld', 'veroordeelt']],
    ['gewonden', ['gewond', 'gewonden']],
    ['staat', ['lidstaten', 'staat', 'staten']],
    ['zeppelin', []],
  ])('%j asks for %j', (typed, words) => {
    expect([...answersTo(typed, lexicon).keys()].toSorted()).toEqual(words);
  });
});

describe('verbs that stand apart', () => {
  const suspend = ['op te schorten', 'schorten … op'];
  it.each<[string, [number, ...string[]] | undefined]>([
    ['opschorten', [1, ...suspend]],
    ['opgeschort', [1, ...suspend]],
    ['schort op', [2, ...suspend]],
    ['op te schorten', [3, ...suspend]],
    ['aandringen', [1, 'dringt … aan']],
    ['vrijgelaten', [1, 'vrij te laten', 'laten … vrij']],
    ['blokkeren', undefined],
    ['staat op', undefined],
  ])('%j asks for %j', (typed, found) => {
    expect(asked(askedVerb(wordsOf(typed), lexicon))).toEqual(found);
  });
});

describe('beginnings and patterns', () => {
  it.each([
    ['vredesakk', ['vredesakkoord']],
    ['Laçın-corri', ['lacin corridor/corridot/landcorridor', 'lacin corridor', 'corridor van lachin']],
    ['opschor', ['opschorting', ...['op te schorten', 'schorten … op']]],
    ['raa', ['gemeenteraadsverkiezingen/raad/rassendiscriminatie/veiligheidsraad']],
    ['zq', []],
  ])('%j begins %j', (typed, words) => {
    expect(written(startedWords(wordsOf(typed), lexicon))).toEqual(words);
  });

  it.each([
    ['sancti*', ['sancties']],
    ['*akkoord', ['vredesakkoord']],
    ['vr*akk*', ['vredesakkoord']],
    ['laçın*', ['lacin']],
    ['Erdoğan*', ['erdogan']],
    [`v${'*'.repeat(40)}q`, []],
    ['*', []],
  ])('%j is a pattern of %j', (typed, words) => {
    expect(written(askedPattern(typed, lexicon))).toEqual(words);
  });
});

describe('genitives, and two words in one', () => {
  it.each([
    ['armenies', ['armenie']],
    ['erdogans', ['erdogan']],
    ['etnischezuivering', ['etnisch/etnische zuivering']],
    ['blokkadecorridor', ['blokkade corridor/landcorridor']],
    // Shorter halves, words of grammar, and words that the text does not have.
    ['oliegas', []],
    ['overdehele', []],
    ['hofs', []],
    ['zeppelins', []],
  ])('%j is also %j', (typed, words) => {
    expect(written(otherReadings(typed, lexicon))).toEqual(words);
  });
});

describe('words that were copied', () => {
  const sections = ['de brug over de rivier is dicht', 'de sluis is open'].map((text, index) => ({
    provision: 0,
    index,
    clause: index + 1,
    text,
  }));
  it.each<[string, number, string[]]>([
    ['de brug over de rivier', 1, ['de brug over de rivier']],
    ['de brug over een rivier is dicht', 6 / 7, ['de brug over', 'rivier is dicht']],
    ['rivier is dicht de sluis is open', 1, ['rivier is dicht', 'de sluis is open']],
    // Runs of fewer than three words count only when no more were copied.
    ['de brug is dicht', 0, []],
    ['is open', 1, ['is open']],
    ['het regent', 0, []],
  ])('of %j %d is here: %j', (typed, share, runs) => {
    const found = matchQuoted(wordsOf(typed), sections);
    expect(found.share).toBeCloseTo(share);
    expect(found.marks.map(({ section, start, end }) => section.text.slice(start, end))).toEqual(runs);
  });

  it.each<[string, string[]]>([
    ['onmiddellijke opheffing van de blokkade', ['paragraaf-6']],
    ['dringt aan op de opschorting van alle invoer van olie en gas uit Azerbeidzjan', ['paragraaf-12']],
    ['dringt aan op opschorting van invoer van olie en gas uit Azerbeidzjan', ['paragraaf-12']],
    // One word off is none of a short row, and too many off none of a long one.
    ['onmiddellijke opheffing van een blokkade', []],
    ['onmiddellijke opheffing van de blokkade daar', []],
    ['dringt aan op de teelt van alle soorten groente en fruit uit Nederland', []],
    // Fewer than four words are asked one by one.
    ['opheffing van blokkade', []],
  ])('%j is from %j', async (typed, ids) => {
    const read = readQuery(typed, { lexicon, signs });
    expect(idsOf(await findQuoted(read, new Candidates(lexicon, engine)), lexicon)).toEqual(ids);
  });
});

describe('typing mistakes', () => {
  it.each([
    ['septmber', 'september'],
    ['corridro', 'corridor'],
    ['blokade', 'blokkade'],
    ['azerbaizjan', 'azerbaijan'],
    ['vluchtling', 'vluchteling'],
    ['xyzzy', undefined],
    ['scholz', undefined],
    ['2023x', undefined],
  ])('%j is taken for %j', (typed, word) => {
    expect(correction(typed, correctableWords(lexicon))?.word).toBe(word);
  });

  it.each([
    ['vredesverdragen', ['dragen', 'Verdragen', 'vrede']],
    ['corridorbrug', ['corridor']],
    ['veiligheidsrechtenverdragen', ['dragen', 'Veiligheid', 'Verdragen']],
    ['olie', []],
    ['utrecht', []],
  ])('for %j, which the text lacks, there is %j to try', (typed, words) => {
    expect(nearWords(typed, lexicon)).toEqual(words);
  });
});
