import { describe, expect, it, test } from 'vitest';
import cases from '../../fixtures/search/cases.json' with { type: 'json' };
import verbs from '../../fixtures/search/verbs.json' with { type: 'json' };
import ranking from '../../fixtures/search/ranking.json' with { type: 'json' };
import { wordsOf } from '../../../src/features/search/understanding/lexicon.ts';
import { search } from '../../../src/features/search/understanding/find.ts';
import type { Engine } from '../../../src/features/search/understanding/candidates.ts';
import { idsOf } from './content.ts';
import { ask, engine, found, lexicon } from './own-search.ts';
import { vanishedResults } from './trials.ts';

describe('every reviewed case finds its provisions and nothing else', () => {
  it.each(cases as { query: string; category: string; relevant: string[]; optional?: string[] }[])(
    '$category: $query',
    async ({ query, relevant, optional = [] }) => {
      const ids = (await found(query)).filter((id) => !optional.includes(id));
      expect(ids.toSorted()).toEqual(relevant.toSorted());
    },
  );
});

describe('every form of a verb of the text finds all places that have one', () => {
  it.each(Object.entries(verbs))('%s', async (infinitive, { typed, text }) => {
    const wanted = lexicon.sections
      .flat()
      .filter((section) => text.some((words) => ` ${wordsOf(section.text).join(' ')} `.includes(` ${words} `)));
    const ids = idsOf(wanted, lexicon);
    expect(ids).not.toEqual([]);
    for (const form of [infinitive, ...typed]) expect(await found(form), form).toEqual(expect.arrayContaining(ids));
  });
});

test.each([
  ['opgeheven', 'opheffing'],
  ['hief op', 'opheffen'],
  ['begon', 'beginnen'],
  ['begonnen', 'beginnen'],
  ['konden', 'kunnen'],
  ['kon', 'kan'],
  ['steunde', 'steunen'],
  ['riep op', 'oproepen'],
  ['aangevallen', 'aanvallen'],
])('%s finds what %s finds', async (form, other) => {
  const ids = await found(other);
  expect(ids).not.toEqual([]);
  expect((await found(form)).toSorted()).toEqual(ids.toSorted());
});

test.each([
  ['open', ['paragraaf-6']],
  ['uiten', ['paragraaf-8']],
  ['nam', ['overweging-i', 'overweging-m']],
  // "toe te zien", "bij te dragen"
  ['zag', ['overweging-j', 'overweging-c']],
  ['droeg', ['paragraaf-5']],
])('%s is no form of what looks like it', async (word, ids) => {
  expect(await found(word)).toEqual(ids);
});

test('“gezien”, with which reasons begin, is no form of “zien”', async () => {
  expect((await found('zag')).filter((id) => id.startsWith('aanhaling'))).toEqual([]);
});

describe('the first result is the one that is most about the query', () => {
  it.each(ranking)('$query', async ({ query, first }) => {
    expect(first).toContain((await found(query))[0]);
  });
});

test.each([
  ['leger van Azerbeidzjan', 'overweging-o', 'Azerbeidzjaanse'],
  ['invallen Azerbeidzjan', 'paragraaf-10', 'Azerbeidzjaanse'],
  ['inwoners van Armenië', 'overweging-d', 'Armeense'],
  ['president van Turkije', 'paragraaf-14', 'Turks'],
])('a country stands for its adjective beside another word: %s', async (query, id, adjective) => {
  const { hits } = await ask(query);
  const hit = hits[idsOf(hits, lexicon).indexOf(id)];
  expect(hit?.marks.map(({ section, start, end }) => section.text.slice(start, end)).join(' ')).toContain(adjective);
});

test.each(['Armenië', '"Armenië"', 'corridor -Armenië'])('alone it does not: %s', async (query) => {
  const { hits } = await ask(query);
  const marked = hits.flatMap(({ marks }) => marks.map(({ section, start, end }) => section.text.slice(start, end)));
  expect(marked.filter((words) => words.includes('Armeense'))).toEqual([]);
});

test('words that the text has, but never together, are named as absent where nothing else is said', async () => {
  expect((await ask('Verenigde Staten')).missing).toEqual([{ text: 'Verenigde Staten', near: [] }]);
});

test.each([
  ['studiebeurzen', ['beurzen', 'studie']],
  ['studiebeurs', ['studie']],
])('of %s, which is made of words that the text has apart, these are offered', async (query, near) => {
  const [missing] = (await ask(query)).missing;
  expect(missing?.near).toEqual(near);
});

test('without an answer of the engine there are no results', async () => {
  const silent: Engine = { ...engine, records: [], find: () => Promise.resolve([]) };
  for (const query of ['corridor', '§ 14', '"de de"', 'vredesakk', 'blokkade -gas', '9 november 2020', 'in de regio']) {
    const { hits, partial, pages } = await search(query, lexicon, silent);
    expect([hits, partial, pages.filter(({ group }) => group !== 'page')], query).toEqual([[], [], []]);
  }
});

test('nor are there any when it has every record and finds none', async () => {
  const silent: Engine = { ...engine, find: () => Promise.resolve([]) };
  for (const query of [
    'corridor',
    'vredesakk',
    'blokkade -gas',
    '9 november 2020',
    'gas OR olie',
    '"etnische zuivering"',
  ])
    expect((await search(query, lexicon, silent)).hits, query).toEqual([]);
});

test.each([
  ['blokkade', 'gas', 'corridor'],
  ['gas', 'olie', 'Rusland'],
  ['Armenië', 'Azerbeidzjan', 'grenzen'],
])('“%s OR %s” binds its two words alone, wherever the third stands: %s', async (one, other, word) => {
  const before = await found(`${word} ${one} OR ${other}`);
  expect(before.length).toBeGreaterThan(0);
  expect((await found(`${one} OR ${other} ${word}`)).toSorted()).toEqual(before.toSorted());
});

test('an engine that answers for a part of the text alone limits what is found', async () => {
  const first: Engine = { ...engine, find: async (term) => (await engine.find(term)).slice(0, 1) };
  expect((await search('corridor', lexicon, first)).hits).toHaveLength(1);
});

describe('what is typed', () => {
  const phrases = [
    ...lexiconSamples(),
    'Laçın-corridor',
    'Nagorno-Karabach',
    'Verenigde Naties',
    'Organisatie voor Veiligheid',
    '19 september 2023',
    '100 000',
    'negen',
    'meer dan 100 000 mensen',
    '"etnische zuivering',
  ];

  test(
    'shows all that the whole word finds, in full or as longer words, at every letter',
    { timeout: 120_000 },
    async () => {
      const losses: string[] = [];
      for (const phrase of phrases) {
        const all = await found(phrase);
        for (let length = 2; length < phrase.length; length++) {
          const start = phrase.slice(0, length).trim();
          if (/["\s-]$/.test(start)) continue;
          const { hits, partial, isAddress } = await ask(start);
          const shown = idsOf([...hits, ...partial], lexicon);
          if (!isAddress && all.some((id) => !shown.includes(id))) losses.push(`${start} (${phrase})`);
        }
      }
      expect(losses).toEqual([]);
    },
  );
});

test.each(['tot Nagorno-Karabach en', 'dat de EU', 'gas OR olie'])(
  'no result of %s vanishes between two keystrokes',
  async (phrase) => {
    expect(await vanishedResults(phrase, lexicon, engine)).toEqual([]);
  },
);

/** Words of all kinds and lengths that the text has. */
function lexiconSamples(): string[] {
  return 'vredesakkoord Turkije blokkade corridor vluchtelingen krijgsgevangenen veiligheid mensenrechten gerechtshof sancties erfgoed bevolking geneesmiddelen partnerschap soevereiniteit democratie onderwijs kinderen ziekenhuizen Erdoğan Rusland staakt-het-vuren overeenkomst opschorten heroverwegen vrijlaten bombarderen'.split(
    ' ',
  );
}

test.each([
  ['oorlogsmisdaden', ['overweging-e', 'paragraaf-4']],
  ['misdaden tegen de menselijkheid', ['paragraaf-2']],
  ['misdaad tegen menselijkheid', ['paragraaf-2']],
])('a crime is found by the everyday word too: %s', async (query, ids) => {
  expect((await found(query)).toSorted()).toEqual(ids);
});

test.each([
  ['Wat vindt het Europees Parlement van etnische zuivering?', 'etnische zuivering'],
  ['wat vindt het Europese Parlement van sancties', 'sancties'],
  ['resolutie van het Europees Parlement over Turkije', 'Turkije'],
])('who is asked is no condition: %s', async (query, words) => {
  expect((await found(query)).toSorted()).toEqual((await found(words)).toSorted());
});

test.each(['Azerbaijan', 'inval', 'AA'])('beside what %s finds come words that begin so', async (query) => {
  const { hits, partial } = await ask(query);
  expect(hits.length).toBeGreaterThan(0);
  const shown = partial.map(({ marks }) => marks.map(({ section, start, end }) => section.text.slice(start, end)));
  const begins = new RegExp(`(?<!\\p{L})${query}`, 'iu');
  expect(shown.filter((texts) => !texts.some((text) => begins.test(text)))).toEqual([]);
});

test.each([
  ['vrijlaten', ['paragraaf-9'], 'paragraaf-17'],
  ['vrijlating', ['paragraaf-17'], 'paragraaf-9'],
  ['vrijgelaten ', ['paragraaf-9'], 'paragraaf-17'],
  ['opschorting', ['paragraaf-12'], 'paragraaf-11'],
  ['vernietigen', ['paragraaf-8'], 'aanhaling-1'],
])('beside what %s finds stand the noun of its verb, or the verb of its noun', async (query, ids, beside) => {
  const { hits, partial } = await ask(query);
  expect(idsOf(hits, lexicon)).toEqual(ids);
  expect(idsOf(partial, lexicon)).toContain(beside);
});

describe('partial results', () => {
  test('come when not all words meet, and say what they lack', async () => {
    const { hits, partial } = await ask('sancties Turkije');
    expect(hits).toEqual([]);
    expect(partial.length).toBeGreaterThan(0);
    for (const { lacks } of partial) expect(lacks).toHaveLength(1);
  });

  test('come for words that only a hyphen ties', async () => {
    const { hits, partial, missing } = await ask('Kaukasus-regio');
    expect([hits, missing]).toEqual([[], []]);
    expect(partial.map(({ lacks }) => lacks)).toContainEqual(['regio']);
  });

  test.each(['2-4 april 2023', '2 en 4 april 2023'])('of days of a month have the month: %s', async (query) => {
    const { hits, partial } = await ask(query);
    expect([hits, idsOf(partial, lexicon)]).toEqual([[], ['overweging-f']]);
  });

  test('lack what a provision has in parts alone', async () => {
    expect((await ask('gas-invoer')).partial.map(({ lacks }) => lacks)).toEqual([['gas-invoer']]);
  });

  test.each([
    ['olie -gas', { asked: 'olie', excluded: ['gas'], query: 'olie' }],
    ['Granada NOT leiders', { asked: 'Granada', excluded: ['leiders'], query: 'Granada' }],
    [
      '"gas uit Azerbeidzjan" -olie',
      { asked: 'gas uit Azerbeidzjan', excluded: ['olie'], query: '"gas uit Azerbeidzjan"' },
    ],
  ])('do not come when an exclusion leaves nothing, which is said: %s', async (query, without) => {
    const { hits, partial, missing, ...answer } = await ask(query);
    expect([hits, partial, missing, answer.without]).toEqual([[], [], [], without]);
  });

  test('do not come when every word is absent', async () => {
    const { hits, partial, missing } = await ask('zeppelin paspoort');
    expect([hits, partial]).toEqual([[], []]);
    expect(missing.map(({ text }) => text)).toEqual(['zeppelin', 'paspoort']);
  });

  test('name the absent word', async () => {
    const { missing, partial } = await ask('corridor zeppelin');
    expect(missing.map(({ text }) => text)).toEqual(['zeppelin']);
    expect(partial[0]?.lacks).toEqual(['zeppelin']);
  });
});

test.each(['OR', 'NOT', 'AND', 'OR NOT'])('%j alone is answered, or said to be missing', async (query) => {
  const { hits, partial, missing } = await ask(query);
  expect(hits.length + partial.length + missing.length).toBeGreaterThan(0);
});

test.each(['hoev', 'hoeveel', 'wat zeg', 'wat zegt'])('%j asks, and is not said to be missing', async (query) => {
  expect((await ask(query)).missing).toEqual([]);
});

test('a number that the text does not have is no part that it lacks', async () => {
  const { hits, isAddress, missing } = await ask('2019');
  expect([hits, isAddress, missing.map(({ text }) => text)]).toEqual([[], false, ['2019']]);
});

test('a number that one of the text begins like is not said to be missing', async () => {
  const { partial, missing } = await ask('resolutie 78');
  expect([idsOf(partial, lexicon), partial[0]?.isStart, missing]).toEqual([['aanhaling-13'], true, []]);
});

test('words that only a page has lead to it, and are said not to be in the text', async () => {
  const { hits, pages, missing } = await ask('licentie');
  expect([hits, pages.map(({ path }) => path), missing.map(({ text }) => text)]).toEqual([
    [],
    ['/over/'],
    ['licentie'],
  ]);
});

test.each([
  ['P9_TA(2023)0012', '/instrument/resolutie-europees-parlement-19-januari-2023/'],
  ['2023/2504', '/instrument/resolutie-europees-parlement-19-januari-2023/'],
  ['A/RES/217', '/instrument/universele-verklaring-van-de-rechten-van-de-mens/'],
  ['RC-B9-0393/2023', '/over/'],
  ['B9-0393', '/over/'],
  ['PE754.291', '/over/'],
])('the number of a document, %s, leads to its page', async (number, path) => {
  expect((await ask(number)).pages[0]?.path).toBe(path);
});

test('what the text has itself is no beginning of a number: PB C 347', async () => {
  const { pages, hits } = await ask('PB C 347');
  expect(pages).toEqual([]);
  expect(hits[0]?.marks.map(({ section, start, end }) => section.text.slice(start, end))).toContain('PB C 347');
});

test.each(['artikel 14', 'art. 14', 'lid 14'])(
  'instead of %s, which the text lacks, there is a paragraph',
  async (query) => {
    expect((await ask(query)).missing).toEqual([{ text: query, near: ['Paragraaf 14'] }]);
  },
);

test.each([
  ['gas OR', 'gas'],
  ['gas O', 'gas'],
  ['gas NOT', 'gas'],
  ['wat zegt de resolutie over gas', 'gas'],
  ['wat staat er over gas', 'gas'],
])('%s has no longer words beside %s', async (query, word) => {
  const { hits, partial } = await ask(query);
  expect([idsOf(hits, lexicon), partial]).toEqual([await found(word), []]);
});

test.each(['OR', 'AND', 'OR NOT'])('%s alone is said to be missing', async (query) => {
  const { hits, partial, missing } = await ask(query);
  expect([hits, partial]).toEqual([[], []]);
  expect(missing).not.toEqual([]);
});

test.each(['Scholz', 'women', 'trade', 'Utrecht'])('%s is no mistyped word of the text', async (query) => {
  const { hits, partial, corrected, missing } = await ask(query);
  expect([hits, partial, corrected, missing]).toEqual([[], [], [], [{ text: query, near: [] }]]);
});

test.each(['snel a', 'snel aan', 'snel aang'])('an adverb is no verb that stands apart: %s', async (query) => {
  const { hits, partial } = await ask(query);
  expect(idsOf([...hits, ...partial], lexicon)).toEqual(expect.arrayContaining(await found('snel')));
});
