import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { doubtsOf, factsOf } from '../../src/commands/import/facts.ts';
import { toMarkdown } from '../../src/commands/import/markdown.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { inOrder, textOfWords } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';
import { labelOfLine } from '../../src/resolution/labels.ts';
import { wordsOfContent } from '../../src/commands/words/words-of.ts';
import { read } from '../resolution/read.ts';

const page = (html: string) => {
  const { blocks, doubts } = readBlocks(html);
  return { texts: blocks.map(textOfWords), doubts };
};

test('a label of a page that was put in later may be written together, with a doubt', () => {
  const { texts, doubts } = page('<p>1. verzoekt te vegen;</p><p>1bis. verzoekt te ruimen.</p>');
  expect(texts).toEqual(['1. verzoekt te vegen;', '1 bis. verzoekt te ruimen.']);
  expect(doubts).toEqual(['alinea 2: “1bis.” is als “1 bis.” gelezen.']);
});

/** The parts of a motion with these lines, and the doubts about them, by the first word of each. */
function motion(lines: readonly string[], isPage = false) {
  const all = ['Motie over paden', 'De Raad,', ...lines];
  const source = isPage
    ? readBlocks(all.map((line) => `<p>${line}</p>`).join(''))
    : linesToSource(readTextLines(`${all.slice(0, 2).join('\n\n')}\n\n${lines.join('\n')}`));
  const text = structure(source);
  const markdown = toMarkdown(text, factsOf(text));
  return {
    parts: text.parts.map(({ kind, label, words }) => `${kind} ${label}: ${textOfWords(words)}`),
    doubted: text.doubts.filter((doubt) => /^(?:regel|alinea)/.test(doubt)).map((doubt) => /“(\S+)/.exec(doubt)?.[1]),
    errors: read(markdown).messages.filter((message) => !message.includes('field-missing')),
  };
}

test.each([true, false])('a label may run on into its words, or have a colon; with a doubt (a page: %s)', (isPage) => {
  const lines = [
    '–gezien de lijst,',
    '–gezien de wet,',
    'A.overwegende dat het regent;',
    'B: overwegende dat het waait;',
    'C. overwegende dat paden glad zijn;',
    '1.verzoekt te vegen:',
    'a)te voet;',
    'b)te paard;',
    '2.wijst erop;',
    '3:verzoekt te ruimen.',
  ];
  const { parts, doubted, errors } = motion(lines, isPage);
  expect(parts).toEqual([
    'citation : gezien de lijst,',
    'citation : gezien de wet,',
    'recital A: overwegende dat het regent;',
    'recital B: overwegende dat het waait;',
    'recital C: overwegende dat paden glad zijn;',
    'paragraph 1: verzoekt te vegen:',
    'point a): a) te voet;',
    'point b): b) te paard;',
    'paragraph 2: wijst erop;',
    'paragraph 3: verzoekt te ruimen.',
  ]);
  expect(doubted.map((word) => word?.replace('”', ''))).toEqual(
    lines.filter((line) => !line.startsWith('C')).map((line) => line.split(' ', 1)[0]),
  );
  expect(errors).toEqual([]);
});

test('the number of a recital that runs on into its words loses none of them', () => {
  const { parts, doubted, errors } = motion([
    '(1)De Unie heeft wegen.',
    '(2)“Het college” heeft fietsen.',
    '(2 bis)Zo is het.',
    '(3),de rest.',
    '1. verzoekt te vegen.',
  ]);
  expect(parts).toEqual([
    'recital 1: De Unie heeft wegen.',
    'recital 2: “Het college” heeft fietsen.',
    'recital 2 bis: Zo is het.',
    'recital 3: ,de rest.',
    'paragraph 1: verzoekt te vegen.',
  ]);
  expect(doubted.map((word) => word?.replace('”', ''))).toEqual(['(1)De', '(2)“Het', 'bis)Zo', '(3),de']);
  expect(errors).toEqual([]);
});

test('words that only look like a label that runs on are left as they are', () => {
  const { parts, doubted } = motion([
    '1. verzoekt de',
    'B.V. Wiede, de C.Jansen',
    '(on)bedoeld 2.5',
    '–of anders– te vegen.',
  ]);
  expect(parts).toEqual(['paragraph 1: verzoekt de B.V. Wiede, de C.Jansen (on)bedoeld 2.5 –of anders– te vegen.']);
  expect(doubted).toEqual([]);
});

test.each(['tight', 'pages', 'breaks'])('points may be numbered without a last full stop, in order (%s)', (form) => {
  const lines = [
    '1. verzoekt:',
    '1.1 te vegen;',
    '1.2 te ruimen:',
    '1.2.1 paden, voor',
    '1.5 miljoen;',
    '2. verzoekt ook:',
    '(a)paden te vegen;',
    '(b)wegen te ruimen.',
  ];
  const { parts, doubted, errors } = motion(form === 'breaks' ? [lines.join('<br>')] : lines, form !== 'tight');
  expect(parts.filter((part) => !part.startsWith('text'))).toEqual([
    'paragraph 1: verzoekt:',
    'point 1.1: 1.1 te vegen;',
    'point 1.2: 1.2 te ruimen:',
    `point 1.2.1: 1.2.1 paden, voor${form === 'tight' ? ' 1.5 miljoen;' : ''}`,
    'paragraph 2: verzoekt ook:',
    'point (a): (a) paden te vegen;',
    'point (b): (b) wegen te ruimen.',
  ]);
  expect(doubted.map((word) => word?.replace('”', ''))).toEqual(['1.5', '(a)paden', '(b)wegen']);
  expect(errors).toEqual([]);
});

test('a line that starts as the next provision does is doubted where it goes on with the one above', () => {
  const { doubted, errors } = motion([
    '– gezien de lijst,',
    'gezien de wet,',
    'A. overwegende dat het regent;',
    'overwegende dat het waait;',
    'B overwegende dat het sneeuwt;',
    'XVI. overwegende dat het mist;',
    '1. verzoekt te vegen;',
    'verzoekt te ruimen;',
    '2 verzoekt te strooien.',
  ]);
  expect(doubted).toEqual(['gezien', 'overwegende', 'B', 'XVI.', 'verzoekt', '2']);
  expect(errors).toEqual([]);
});

test('a clause that starts as something with a label does stays on the line of the last', () => {
  for (const clause of ['– en b', '2.1. c', 'A bis. d', '2.e', 'b)f'])
    expect(motion([`1. verzoekt te vegen; ${clause}.`]).errors).toEqual([]);
  expect(motion(['– gezien de lijst; gezien de wet,']).errors).toEqual([]);
});

test.each([true, false])(
  'a name or a dash within a sentence is doubted where a line starts with it (a page: %s)',
  (isPage) => {
    const below = (...lines: string[]) => {
      const { parts, doubted } = motion(isPage ? [lines.join('<br>')] : lines, isPage);
      return { parts: parts.map((part) => part.split(':', 1)[0]), doubted };
    };
    expect(below('A. overwegende dat A. Bos,', 'B. Jansen en C. Smit dit zeggen;')).toEqual({
      parts: ['recital A'],
      doubted: ['B.'],
    });
    expect(below('A. overwegende dat het regent,', 'B. overwegende dat het waait,', 'C. paden glad zijn;')).toEqual({
      parts: ['recital A', 'recital B', 'recital C'],
      doubted: ['C.'],
    });
    expect(below('1. verzoekt het college (b en w)', '– voor zover nodig – te vegen,', '– te ruimen;')).toEqual({
      parts: ['paragraph 1', 'point –', 'point –'],
      doubted: ['–'],
    });
    expect(below('– gezien de lijst,', '– gezien de wet,', 'A. overwegende dat het regent,').doubted).toEqual([]);
  },
);

test.each(['•', '▪', '●', '*', '·', '◦', '‣', '■', 'o', '\uF0B7'])(
  '“%s” starts a citation or point in tight text',
  (sign) => {
    const lines = ['gezien de lijst,', 'gezien de wet,', '1. verzoekt:', 'te vegen;', 'te ruimen.'];
    const { parts, doubted, errors } = motion(lines.map((line) => (line.startsWith('1') ? line : `${sign} ${line}`)));
    const printed = sign === '\uF0B7' ? '•' : sign;
    expect(parts).toEqual([
      'citation : gezien de lijst,',
      'citation : gezien de wet,',
      'paragraph 1: verzoekt:',
      `point ${printed}: ${printed} te vegen;`,
      `point ${printed}: ${printed} te ruimen.`,
    ]);
    expect([doubted, errors]).toEqual([[], []]);
  },
);

test('a label before a space that does not break is one', () => {
  const lines = [
    '–\u00A0 gezien de lijst,',
    'A.\u202Foverwegende dat het regent;',
    '1.\u00A0verzoekt te vegen:',
    'a)\u00A0te\u00A0voet.',
  ];
  expect(motion(lines).parts).toEqual([
    'citation : gezien de lijst,',
    'recital A: overwegende dat het regent;',
    'paragraph 1: verzoekt te vegen:',
    'point a): a) te\u00A0voet.',
  ]);
});

test.each(['\n', '\n\n'])('a motion without labels has a provision a line below its opening line', (between) => {
  const lines = [
    'Motie over banken',
    'De Kamer,',
    'gehoord de beraadslaging,',
    'constaterende dat er langs veel paden geen bank staat en',
    'dat een bank weinig kost;',
    'verzoekt de regering om banken te plaatsen,',
    'en gaat over tot de orde van de dag.',
  ];
  const { title, opening, parts } = structure(linesToSource(readTextLines(lines.join('\n').replace('\n', between))));
  expect([title, opening].map(textOfWords)).toEqual(lines.slice(0, 2));
  expect(parts.map(({ kind, words }) => `${kind}: ${textOfWords(words)}`)).toEqual([
    'citation: gehoord de beraadslaging,',
    'citation: constaterende dat er langs veel paden geen bank staat en dat een bank weinig kost;',
    'citation: verzoekt de regering om banken te plaatsen,',
    'text: en gaat over tot de orde van de dag.',
  ]);
});

test.each([
  ['Resolutie van 14 maart 2024 over de aanval van 19 september 2023', '2024-03-14'],
  ['Resolutie over de aanval van 19 september 2023', undefined],
  ['Resolutie inzake 19 september 2023', undefined],
])('the day of “%s” is one of adoption only before what it is about', (title, date) => {
  const text = structure(
    readBlocks(`<p>P9_TA(2023)0356</p><p>${title}</p><p>De Raad,</p><p>1. verzoekt te vegen.</p>`),
  );
  const facts = factsOf(text);
  expect(facts.adopted?.date).toBe(date);
  expect(doubtsOf(text, facts)).toEqual(
    date === undefined ? [expect.stringContaining('De dag waarop P9_TA(2023)0356')] : [],
  );
});

test('a label stands apart from its words, whatever space is between them; signs before it stay', () => {
  const { texts } = page('<p>2.1.&nbsp;&nbsp;te vegen;</p><p>ii)&nbsp;te ruimen;</p><p>_1. x</p><p>&gt; 1. y</p>');
  expect(texts).toEqual(['2.1. te vegen;', 'ii) te ruimen;', '_1. x', '> 1. y']);
});

test('the label of an empty item goes to no words below it', () => {
  const { texts, doubts } = page(
    '<ol><li></li><li>te vegen;</li><li> </li></ol><p>Slot</p><ul><li></li></ul><p>Einde</p>',
  );
  expect(texts).toEqual(['2. te vegen;', 'Slot', 'Einde']);
  const said = (label: string) => expect.stringContaining(`een lege alinea met het nummer “${label}”`) as string;
  expect(doubts).toEqual(expect.arrayContaining([said('1.'), said('3.'), said('–')]));
});

test('an item that begins with a list keeps its label', () => {
  const { texts } = page('<ol><li><ol type="a"><li>te vegen;</li></ol></li></ol>');
  expect(texts).toEqual(['1.', 'a) te vegen;']);
});

test('a title keeps a sign at its end that ends a heading of Markdown', () => {
  const text = structure(readBlocks('<p>Motie over C #</p><p>De Raad,</p><p>1. verzoekt te vegen.</p>'));
  expect(read(toMarkdown(text, factsOf(text))).title).toBe('Motie over C #');
});

test('in an annex a line that ends a sentence ends its paragraph where it is short, and else goes on', () => {
  const long = 'Het pad langs de Wiede wordt elk jaar in de lente geveegd.';
  const blocksOf = (last: string) => {
    const lines = ['Motie', '', 'De Raad,', '', '1. verzoekt te vegen.', '', 'BIJLAGE I', long, last, long];
    return linesToSource(readTextLines(lines.join('\n')))
      .blocks.slice(-2)
      .map(textOfWords);
  };
  const share = (part: number) => `${'x'.repeat(Math.ceil(long.length * part) - 1)}.`;
  expect(blocksOf(share(0.75))).toEqual([`${long} ${share(0.75)}`, long]);
  expect(blocksOf(share(0.85))).toEqual(['BIJLAGE I', `${long} ${share(0.85)} ${long}`]);
});

test('names are taken from below the text only where it ends in a full stop', () => {
  const after = (last: string) =>
    structure(readBlocks(`<p>Motie</p><p>De Raad,</p><p>1. alle paden te vegen${last}</p><p>Jan Jansen</p>`)).after;
  expect(after('.').map(textOfWords)).toEqual(['Jan Jansen']);
  expect(after(';')).toEqual([]);
});

test.each([true, false])('a label may stand above the white space before its words (a page: %s)', (isPage) => {
  const lines = ['A.', '', 'overwegende dat het regent;', '', '1.', '', 'Verzoekt te vegen:', '', 'a)', '', 'te voet.'];
  const { parts, doubted, errors } = motion(isPage ? lines.filter((line) => line !== '') : lines, isPage);
  expect(parts).toEqual([
    'recital A: overwegende dat het regent;',
    'paragraph 1: Verzoekt te vegen:',
    'point a): a) te voet.',
  ]);
  expect(doubted).toEqual(isPage ? [] : ['Verzoekt']);
  expect(errors).toEqual([]);
});

test.each([true, false])('what is next in order and may be a name is doubted (a page: %s)', (isPage) => {
  const lines = ['A. overwegende dat dit is gezegd;', 'B. Jansen het zei;', 'C. overwegende dat dit zo is;'];
  const { parts, doubted } = motion(isPage ? [lines.join('<br>')] : lines, isPage);
  expect(parts.map((part) => part.split(':', 1)[0])).toEqual(['recital A', 'recital B', 'recital C']);
  expect(doubted).toEqual(['B.']);
});

test('doubts come in the order of the places in the source, those of none last', () => {
  expect(
    inOrder([
      'De titel is niet zeker.',
      'Noot 1 (blz. 2, regel 9): geen verwijzing.',
      'blz. 10, regel 1: d',
      'blz. 2, regel 10: c',
      'blz. 2: a',
      'blz. 2, regel 10: b',
    ]),
  ).toEqual([
    'blz. 2: a',
    'Noot 1 (blz. 2, regel 9): geen verwijzing.',
    'blz. 2, regel 10: c',
    'blz. 2, regel 10: b',
    'blz. 10, regel 1: d',
    'De titel is niet zeker.',
  ]);
  expect(inOrder(['alinea 2: b', 'regel 1: a', 'kop of voet: c'])).toEqual([
    'regel 1: a',
    'alinea 2: b',
    'kop of voet: c',
  ]);
});

test('a quotation within another has marks of its own', () => {
  expect(page('<p>a <q>b <q>c <q>d</q></q></q> <q>e</q></p>').texts).toEqual(['a “b ‘c “d”’” “e”']);
});

test('names between the title and the opening line are no part of the text', () => {
  const lines = [
    'Motie over paden',
    '(2030/2001(RSP))',
    'Jan Bos',
    'namens de fractie.',
    'De Raad,',
    '1. verzoekt te vegen.',
  ];
  const text = structure(readBlocks(lines.map((line) => `<p>${line}</p>`).join('')));
  expect(text.front.map(textOfWords)).toEqual(['(2030/2001(RSP))']);
  expect(text.leftOut.map(textOfWords)).toEqual(['Jan Bos', 'namens de fractie.']);
  expect(read(toMarkdown(text, factsOf(text))).messages.join('\n')).not.toContain('text-outside-provision');
});

test('the words of a reason are no opening line, and none is left out for them', () => {
  const lines = ['Motie over paden', 'De Raad,', 'gelet op de wet,', '', '1. verzoekt te vegen.'];
  const text = structure(linesToSource(readTextLines(lines.join('\n'))));
  expect(textOfWords(text.opening)).not.toContain('gelet');
  expect([...text.front, text.opening, ...text.parts.map(({ words }) => words)].map(textOfWords).join(' ')).toContain(
    'De Raad, gelet op de wet,',
  );
});

test('“(1)” below a paragraph is a point, though no recital has a letter', () => {
  expect(motion(['1. verzoekt:', '(1) te vegen;', '(2) te ruimen.']).parts).toEqual([
    'paragraph 1: verzoekt:',
    'point (1): (1) te vegen;',
    'point (2): (2) te ruimen.',
  ]);
});

test('a label may stand in a quotation', () => {
  expect(['> A. een', '  > (a) een', '1. een'].map(labelOfLine)).toEqual(['A.', '(a)', '1.']);
});

test('words stand where they are though the file names their letters', () => {
  const value = '# Motie\n\nDe Raad,\n\n1. verzoekt caf&eacute;s &amp; &#8364;uro&rsquo;s en een café te vegen.\n';
  const words = wordsOfContent(new VFile({ path: 'resolution.md', value }));
  const places = words.slice(-8).map(({ text, place }) => `${text} ${place.split(':').at(-1) ?? ''}`);
  expect(places).toEqual(['cafés 13', '& 26', '€uro’s 32', 'en 51', 'een 54', 'café 58', 'te 63', 'vegen. 66']);
});

test.each(['\r', '\r\n'])('lines of copied text may end in %j', (end) => {
  const text = 'Motie over paden\n\nDe Raad,\n\n1. verzoekt te\nvegen.';
  const blocksOf = (source: string) => linesToSource(readTextLines(source)).blocks;
  expect(blocksOf(text.replaceAll('\n', end))).toEqual(blocksOf(text));
});

const rest = ['A. overwegende dat het regent;', '1. verzoekt te vegen.'];
test.each([
  ['De Raad,', 'Gezien het verdrag,', 'gezien de wet van de stad,', '– gezien het plan,'],
  ['De Raad', 'Gezien het verdrag,', 'Rekening houdend met de wet van de stad,', '– gezien het plan,'],
  ['De Raad,', 'Gezien het verdrag,', 'De lijst van de stad,', '– gezien het plan,'],
  ['(2023/2012(INI))', 'Gelet op het verdrag,', 'Gelet op de wet van de stad;', 'gezien het plan,'],
])('citations without a dash are citations, below “%s” too', (opening, ...citations) => {
  for (const between of ['\n', '\n\n']) {
    const lines = ['Motie over vegen', '', opening, '', citations.join(between), '', ...rest];
    const { parts, leftOut, doubts } = structure(linesToSource(readTextLines(lines.join('\n'))));
    const found = parts.filter(({ kind }) => kind === 'citation').map(({ words }) => textOfWords(words));
    if (between === '\n' && !citations.every((words) => /gezien|gelet/i.test(words))) continue; // one sentence, as far as can be seen
    expect(found).toEqual(citations.map((citation) => citation.replace('– ', '')));
    expect(leftOut).toEqual([]);
    expect(doubts.filter((doubt) => doubt.includes('geen streepje'))).toHaveLength(
      citations.filter((citation) => !citation.startsWith('–')).length,
    );
  }
});

test('what is said above the opening line in the words of a citation is none', () => {
  const above = ['Motie over vegen', 'Gelet op artikel 35 van het Reglement,', 'De Raad,', '– gezien het plan,'];
  const { parts, leftOut } = structure(readBlocks([...above, ...rest].map((text) => `<p>${text}</p>`).join('')));
  expect(parts.map(({ kind }) => kind)).toEqual(['citation', 'recital', 'paragraph']);
  expect(leftOut.map(textOfWords)).toEqual(['Gelet op artikel 35 van het Reglement,']);
});

test.each([
  ['De gemeenteraad van Wiede in vergadering bijeen d.d. 3 mei 2031,', 'Gemeenteraad van Wiede'],
  ['De raad van Wiede, in openbare vergadering bijeen op 3 mei,', 'Raad van Wiede'],
  ['Provinciale Staten van Wiede,', 'Provinciale Staten van Wiede'],
  ['Handelend volgens de procedure van de Raad,', undefined],
  ['De indieners van deze motie,', undefined],
  ['De raad, gehoord de commissie van 3 mei,', undefined],
])('who speaks in “%s” is said when it is sure, and else doubted', (opening, institution) => {
  const text = structure(readBlocks(['Motie over vegen', opening, ...rest].map((words) => `<p>${words}</p>`).join('')));
  expect(textOfWords(text.opening)).toBe(opening);
  expect(factsOf(text).institution).toBe(institution);
  expect(text.doubts.filter((doubt) => doubt.includes('“institution”'))).toHaveLength(
    institution === undefined ? 1 : 0,
  );
});

test('a dash on a line of its own starts what stands below it, white space or not', () => {
  const lines = [
    '–',
    'gezien de wet van',
    '3 mei,',
    '–',
    'gezien het plan, en met name artikel 1',
    '–',
    'gezien de lijst,',
  ];
  const { parts, doubted } = motion([
    ...lines,
    'A.',
    'overwegende dat het regent;',
    '1.',
    'verzoekt te vegen:',
    '–',
    'paden;',
    '–',
    'straten.',
  ]);
  expect(parts).toEqual([
    'citation : gezien de wet van 3 mei,',
    'citation : gezien het plan, en met name artikel 1',
    'citation : gezien de lijst,',
    'recital A: overwegende dat het regent;',
    'paragraph 1: verzoekt te vegen:',
    'point –: – paden;',
    'point –: – straten.',
  ]);
  expect(doubted).toEqual([]);
});

test('a quotation that ends a sentence is no heading', () => {
  const lines = ['1. verzoekt te zeggen:', 'De haven blijft “open.”', 'De haven', '2. verzoekt te vegen.'];
  expect(motion(lines, true).parts).toEqual([
    'paragraph 1: verzoekt te zeggen:',
    'text : De haven blijft “open.”',
    'heading : De haven',
    'paragraph 2: verzoekt te vegen.',
  ]);
});
