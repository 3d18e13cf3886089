import { expect, test } from 'vitest';
import { factsOf } from '../../src/commands/import/facts.ts';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { toMarkdown } from '../../src/commands/import/markdown.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { textOfWords } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';

const factsIn = (page: string) =>
  factsOf(structure(readBlocks(`${page}<p>De Raad van de Wiede,</p><p>1. verzoekt te vegen.</p>`)));

test.each([
  ['4.10.2023', 'GEZAMENLIJKE ONTWERPRESOLUTIE ingediend overeenkomstig artikel 132 van het Reglement', '2023-10-04'],
  ['4 oktober 2023', 'ONTWERPRESOLUTIE ingediend naar aanleiding van een verklaring', '2023-10-04'],
  ['B9-0393/2023', 'Motie over vegen, ingediend door het lid Jansen', undefined],
])('a draft that says so is tabled, on the day that stands on a line of its own: %s', (above, title, date) => {
  const { state, tabled, adopted } = factsIn(`<p>${above}</p><p>${title}</p>`);
  expect({ state, date: tabled?.date, adopted }).toEqual({ state: 'tabled', date, adopted: undefined });
});

test('who tabled a motion and when stands below its title', () => {
  const text = [
    'Nr. 3 MOTIE VAN HET LID JANSEN',
    'Voorgesteld 12 maart 2030',
    '',
    'De Kamer,',
    '',
    '1. verzoekt te vegen.',
  ];
  const { state, tabled } = factsOf(structure(linesToSource(readTextLines(text.join('\n')))));
  expect({ state, tabled }).toEqual({ state: 'tabled', tabled: { date: '2030-03-12' } });
});

test('two dates that stand alone say nothing of the day', () => {
  expect(factsIn('<p>3.10.2023</p><p>4.10.2023</p><p>Motie, ingediend door Jansen</p>').tabled).toBeUndefined();
});

test('texts that are called adopted are, with the day that stands above them when the title has none', () => {
  const above = '<p>Aangenomen teksten</p><p>Donderdag 5 oktober 2023 - Straatsburg</p>';
  expect(factsIn(`${above}<p>Resolutie over vegen</p>`)).toMatchObject({
    state: 'adopted',
    adopted: { date: '2023-10-05', status: 'known' },
  });
  expect(factsIn(`${above}<p>P9_TA(2023)0356</p><p>Resolutie over vegen</p>`).adopted).toEqual({
    date: '2023-10-05',
    number: 'P9_TA(2023)0356',
    status: 'known',
  });
  expect(factsIn('<p>Resolutie over vegen</p>').state).toBeUndefined();
});

test('what a list of facts below a title has is none of the title, but for the subject', () => {
  const facts =
    '<dl><dt>Nummer</dt><dd>M23-17</dd><dt>Datum</dt><dd>4 oktober 2023</dd><dt>Ingediend door</dt><dd>J. Jansen</dd>';
  const body = '<p>De raad van de gemeente Wiede,</p><p>1. verzoekt te vegen.</p>';
  const whole = structure(readBlocks(`<h1>Motie over paden</h1>${facts}</dl>${body}`));
  expect(textOfWords(whole.title)).toBe('Motie over paden');
  expect(whole.leftOut.map(textOfWords).sort()).toEqual(
    ['Nummer', 'M23-17', 'Datum', '4 oktober 2023', 'Ingediend door', 'J. Jansen'].sort(),
  );
  expect(factsOf(whole)).toMatchObject({ state: 'tabled', tabled: { date: '2023-10-04' } });
  const bare = structure(readBlocks(`<h1>Motie</h1>${facts}<dt>Onderwerp:</dt><dd>Paden</dd></dl>${body}`));
  expect(textOfWords(bare.title)).toBe('Motie Onderwerp: Paden');
});

test.each([
  ['Voorstel van motie betreffende de pont', 'voorstel van motie', 'De pont'],
  ['VOORSTEL VAN RESOLUTIE inzake paden', 'voorstel van resolutie', 'Paden'],
  ['Nota over paden', undefined, undefined],
])('“%s” is a %s about %s', (title, kind, shortTitle) => {
  const page = `<p>${title}</p><p>De raad,</p><p>1. verzoekt te vegen.</p>`;
  const facts = factsOf(structure(readBlocks(page)));
  expect([facts.kind, facts.shortTitle]).toEqual([kind, shortTitle]);
});

test.each([
  ['De raad van Wiede,', true],
  ['Het Europees Parlement,', false],
])('a text that opens “%s” has its country among what is to be filled in: %s', (opening, isMissing) => {
  const text = structure(readBlocks(`<p>Motie over paden</p><p>${opening}</p><p>1. verzoekt te vegen.</p>`));
  expect(toMarkdown(text, factsOf(text)).includes('\n# country: ')).toBe(isMissing);
});

test.each(['RC-B9-0393/2023', 'P9_TA(2023)0356', 'P9_TA-PROV(2023)0356'])(
  'the notice of Parliament has the year of %s',
  (reference) => {
    const noticeIn = (opening: string) =>
      factsOf(structure(readBlocks(`<p>${reference}</p><p>Resolutie</p><p>${opening}</p><p>1. verzoekt te vegen.</p>`)))
        .rights;
    expect(noticeIn('Het Europees Parlement,')).toBe('© Europese Unie, 2023 – bron: Europees Parlement');
    expect(noticeIn('De Raad van de Wiedegemeenten,')).toBeUndefined();
  },
);
