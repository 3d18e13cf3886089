import { describe, expect, test } from 'vitest';
import { otherWords, stateNames, statesOfTheWorld } from '../../src/language/other-words.ts';
import { questionWords, stopWords } from '../../src/language/stop-words.ts';
import { readDutchWords } from '../../src/language/word-list.ts';

describe('a list in the form of hunspell', () => {
  const aff = `
SET UTF-8
PFX Po Y 2
PFX Po 0 ont .
PFX Po k ont/Sn k
SFX Me Y 2
SFX Me 0 en [^aeiou]
SFX Me aal alen aal
SFX Sn N 1
SFX Sn 0 s .
SFX Zz Y 1
SFX Zz 0 0 n
`;
  const dic = `10
bindend/MeViPo
kanaal/Me
Sluis/CaMe
zand\tpo:noun
dam/Ca
weg/Ya
sluis/Zb
tol/aCbZ
fout/FwMe
ab/Me
E.U./Me
boon/Zz
 café/Sn
`;
  const encode = (text: string) => new TextEncoder().encode(text);
  const read = () => readDutchWords({ aff: encode(aff), dic: encode(dic) });

  test('gives every form that its rules make', () => {
    expect([...read().forms].toSorted()).toEqual(
      [
        ['bindend', 'bindenden', 'ontbindend', 'ontbindenden'],
        ['kanaal', 'kanalen', 'kanaalen'],
        ['sluis', 'sluisen'],
        ['zand', 'dam', 'weg', 'tol'],
        ['boon'],
        ['cafe', 'cafes'],
      ]
        .flat()
        .toSorted(),
    );
  });

  test('tells verbs, also those with a prefix, and nouns', () => {
    const words = read();
    expect([...words.verbs].toSorted()).toEqual(['bindend', 'ontbindend']);
    expect(['dam', 'weg', 'sluis', 'tol', 'zand', 'kanaal'].filter(words.isNoun)).toEqual(['dam', 'weg', 'sluis']);
  });

  test('has as words what is no name and no abbreviation', () => {
    const words = read();
    const all = ['zand', 'kanaal', 'kanalen', 'cafe', 'fout', 'ab', 'eu', 'zee'];
    expect(all.filter(words.isEntry)).toEqual(['zand', 'kanaal', 'cafe']);
    expect(all.filter(words.isWord)).toEqual(['zand', 'kanaal', 'kanalen', 'cafe']);
  });
});

describe('other words', () => {
  test('are those of names in other lists and short English ones, folded, taken apart, and of four letters or more', () => {
    const words = otherWords();
    const known = ['frankrijk', 'germany', 'frankreich', 'allemagne', 'portugees', 'dollar', 'paris', 'william'];
    const parts = ['verenigde', 'staten', 'reunion', 'yerevan', 'iran', 'women'];
    expect([...known, ...parts, 'sanction', 'the', 'oman'].filter((word) => words.has(word))).toEqual([
      ...known,
      ...parts,
      'oman',
    ]);
    expect([...words].filter((word) => !/^\p{L}{4,}$/u.test(word))).toEqual([]);
  });

  test('a state has its names in other languages', () => {
    expect(stateNames('Armenië')).toEqual(expect.arrayContaining(['Armenia', 'Arménie', 'Հայաստան', 'Армения']));
    expect(stateNames('Sluisdam')).toEqual([]);
    expect(statesOfTheWorld()).toEqual(expect.arrayContaining(['Armenië', 'Armenia', 'Duitsland', 'Germany']));
    expect(statesOfTheWorld()).not.toContain('Deutschland');
  });
});

test('words of grammar and of questions are told from the others', () => {
  const grammar = ['aan', 'dergelijk', 'ertegen', 'iedereen', 'niet', 'via', 'zal', 'zullen'];
  const question = ['hoeveel', 'graag', 'iets', 'what', 'is'];
  const others = ['sluis', '', 'a', 'hoeveelwelke'];
  expect([...grammar, ...others].filter((word) => stopWords.has(word))).toEqual(grammar);
  expect([...question, ...others].filter((word) => questionWords.has(word))).toEqual(question);
});
