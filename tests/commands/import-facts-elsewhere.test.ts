import { expect, test } from 'vitest';
import { doubtsOf, factsOf } from '../../src/commands/import/facts.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { structure } from '../../src/commands/import/structure.ts';

/** The facts of a page, and what is not sure of them. */
function read(above: string, below = '<p>1. verzoekt te vegen.</p>', opening = 'Het Europees Parlement,') {
  const text = structure(readBlocks(`${above}<p>${opening}</p>${below}`));
  const facts = factsOf(text);
  return { ...facts, doubts: doubtsOf(text, facts) };
}

const title = '<h1>Resolutie van het Europees Parlement van 13 maart 2024 over bussen (2023/2111(INI))</h1>';

test('the procedure is that of the title, whatever else a page has links to', () => {
  const { procedure, doubts } = read(`<nav><a>2019/0001(COD)</a></nav>${title}`);
  expect({ procedure, doubts }).toEqual({ procedure: '2023/2111(INI)', doubts: [] });
});

test('of two numbers around a text none is taken, and both are named', () => {
  const page = `<nav><a>P9_TA(2023)0001</a></nav><p>P9_TA(2024)0112</p>${title}`;
  const { reference, rights, adopted, state, doubts } = read(page);
  expect({ reference, rights, adopted, state }).toEqual({});
  expect(doubts).toEqual([expect.stringContaining('P9_TA(2023)0001, P9_TA(2024)0112')]);
});

test('the number above the title is taken rather than one of the page around it', () => {
  const page = `<nav><a>P9_TA(2023)0001</a></nav><p>Tekst P9_TA(2024)0112</p>${title}`;
  const { reference, adopted, doubts } = read(page);
  expect([reference, adopted?.number, doubts]).toEqual(['P9_TA(2024)0112', 'P9_TA(2024)0112', []]);
});

test('neither a day nor “aangenomen teksten” around a page says anything of its text', () => {
  const around = '<nav>Aangenomen teksten</nav><footer>4 oktober 2023</footer>';
  const { state, adopted } = read(`${around}<h1>Resolutie over bussen</h1>`);
  expect({ state, adopted }).toEqual({});
  const draft = read(`<h1>Motie over bussen</h1><p>Ingediend door J. Jansen</p><header>4 oktober 2023</header>`);
  expect([draft.state, draft.tabled]).toEqual(['tabled', undefined]);
});

test('a draft has no day where another stands below its text', () => {
  const above = '<p>12 juli 2023</p><h1>Voorstel van resolutie over bussen</h1><p>Ingediend door J. Jansen</p>';
  const ask = '<p>1. verzoekt te vegen.</p>';
  expect(read(above, `${ask}<p>12 juli 2023</p>`).tabled).toEqual({ date: '2023-07-12' });
  expect(read(above, `${ask}<p>5 juli 2023</p>`)).toMatchObject({ state: 'tabled' });
  expect(read(above, `${ask}<p>5 juli 2023</p>`).tabled).toBeUndefined();
});

test('a name in capitals is given without its article, and doubted', () => {
  const { institution, doubts } = read(
    '<h1>Voorstel van resolutie over bussen</h1>',
    undefined,
    'DE KAMER VAN AFGEVAARDIGDEN,',
  );
  expect(institution).toBe('KAMER VAN AFGEVAARDIGDEN');
  expect(doubts).toEqual([expect.stringContaining('“KAMER VAN AFGEVAARDIGDEN” staat in hoofdletters')]);
});

test.each(['Tweede Kamer der Staten-Generaal', 'TWEEDE KAMER DER STATEN-GENERAAL'])(
  'the chamber that speaks as “De Kamer” is the one named above the title: %s',
  (above) => {
    const page = `<p>${above}</p><h1>Motie van het lid Jansen</h1>`;
    expect(read(page, undefined, 'De Kamer,').institution).toBe('Tweede Kamer der Staten-Generaal');
    expect(read(`<h1>Motie van het lid Jansen</h1>`, undefined, 'De Kamer,').institution).toBe('Kamer');
    expect(read(page, undefined, 'De raad,').institution).toBe('Raad');
  },
);

test('a chamber that is not named above the title is none', () => {
  const page = '<p>Kamer der Staten-Generaal</p><h1>Motie van het lid Jansen</h1>';
  expect(read(page, undefined, 'De Kamer,').institution).toBe('Kamer');
});

test('the Eerste Kamer is no Tweede Kamer', () => {
  const page = '<p>EERSTE KAMER DER STATEN-GENERAAL</p><h1>Motie van het lid Jansen</h1>';
  expect(read(page, undefined, 'De Kamer,').institution).toBe('Eerste Kamer der Staten-Generaal');
});

test.each(['13.2.2023 -', '13.2.2023', '13.2.2023 –'])('the day “%s” above a draft is that of its tabling', (day) => {
  const page = `<p>${day}</p><h1>Ontwerpresolutie over bussen</h1><p>Ingediend door J. Jansen</p>`;
  expect(read(page).tabled).toEqual({ date: '2023-02-13' });
});

test('a text that is not in Dutch is doubted', () => {
  const english =
    '<p>A. whereas cycling is good for the health of the people and for the climate of the Union;</p><p>1. calls on the Commission to act on this as soon as it can.</p>';
  expect(read('<h1>Resolution on cycling</h1>', english, 'The European Parliament,').doubts).toEqual([
    expect.stringContaining('geen Nederlands'),
  ]);
  const dutch =
    '<p>A. overwegende dat fietsen goed is voor de gezondheid van de mensen en voor het klimaat in de Unie;</p><p>1. verzoekt de Commissie te handelen.</p>';
  expect(read('<h1>Resolutie over fietsen</h1>', dutch).doubts).toEqual([]);
});

test.each([
  '<p>VOORSTEL VAN RESOLUTIE</p><p>van Jan Peeters</p><p>betreffende de haltes van bussen</p>',
  '<p>VOORSTEL VAN RESOLUTIE betreffende de haltes van bussen (ingediend door de heer Jan Peeters)</p>',
])('a title without a subject has that of the sheet in front of it, with a doubt: %s', (sheet) => {
  const page = `${sheet}<p>TOELICHTING</p><p>Haltes zijn hoog.</p><p>VOORSTEL VAN RESOLUTIE</p>`;
  const { shortTitle, doubts } = read(page, undefined, 'Het Vlaams Parlement,');
  expect(shortTitle).toBe('De haltes van bussen');
  expect(doubts).toEqual([expect.stringContaining('“de haltes van bussen”')]);
});
