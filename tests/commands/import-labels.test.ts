import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { doubtsOf, factsOf } from '../../src/commands/import/facts.ts';
import { toMarkdown } from '../../src/commands/import/markdown.ts';
import { linesToSource } from '../../src/commands/import/lines.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { readTextLines } from '../../src/commands/import/read-text.ts';
import { textOfWords } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';
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

test('“(1)” below a paragraph is a point, though no recital has a letter', () => {
  expect(motion(['1. verzoekt:', '(1) te vegen;', '(2) te ruimen.']).parts).toEqual([
    'paragraph 1: verzoekt:',
    'point (1): (1) te vegen;',
    'point (2): (2) te ruimen.',
  ]);
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
  expect(doubted).toEqual(['–']); // a line above it breaks off
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

test('a dash on a line of its own in the middle of a sentence is doubted', () => {
  const above = ['1. verzoekt het pad', '–', 'dat glad is – te vegen:', '–', 'de bladeren;', '–', 'de takken.'];
  const { parts, doubted } = motion(above);
  expect(parts).toContain('point –: – de bladeren;');
  expect(doubted).toEqual(['–']);
});
