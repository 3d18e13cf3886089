import { expect, test } from 'vitest';
import { clauseIdPattern } from '../../src/addresses/anchors.ts';
import { clausePath } from '../../src/addresses/clause-path.ts';
import {
  choiceId,
  demandFields,
  demandValues,
  groupId,
  isRegisterId,
  pageIds,
  readChoiceId,
  wordsId,
  wordsParameter,
} from '../../src/addresses/page-ids.ts';

test('places beside the text have the ids that the contract promises', () => {
  expect(pageIds).toEqual({
    main: 'tekst',
    menu: 'menu',
    contents: 'inhoud',
    persons: 'personen',
    organisations: 'organisaties',
    places: 'plaatsen',
    words: 'woorden',
    publisher: 'uitgever',
    files: 'meenemen',
    offline: 'offline-lezen',
  });
  expect(demandFields).toEqual({ addressee: 'wie', kind: 'soort' });
  expect(demandValues).toEqual({ asking: 'vraagt', nobody: 'niemand' });
  expect(wordsParameter).toBe('w');
});

test.each([
  [wordsId('A'), 'woorden-a'],
  [choiceId('addressee', 'turkije'), 'wie-turkije'],
  [choiceId('kind', 'vraagt'), 'soort-vraagt'],
  [groupId('turkije'), 'aan-turkije'],
  [clausePath('overweging-a-2'), '/overweging/a/#overweging-a-2'],
  [clausePath('overweging-a-bis-2'), '/overweging/a-bis/#overweging-a-bis-2'],
  [clausePath('aanhaling-15-1'), '/aanhaling/15/#aanhaling-15-1'],
])('%s', (address, expected) => {
  expect(address).toBe(expected);
});

test.each([
  ['tekst', true],
  ['menu', true],
  ['personen', true],
  ['organisaties', true],
  ['plaatsen', true],
  ['woorden', true],
  ['woorden-a', true],
  ['woordenboek', false],
  ['oude-woorden-', false],
  ['inhoud', false],
  ['rusland', false],
])('the register itself uses the id %j: %s', (id, isUsed) => {
  expect(isRegisterId(id)).toBe(isUsed);
});

test.each([
  ['wie-turkije', { wie: 'turkije' }],
  ['soort-dringt-aan', { soort: 'dringt-aan' }],
  ['wie', undefined],
  ['wier-turkije', undefined],
  ['turkije-wie-', undefined],
  ['aan-turkije', undefined],
  ['', undefined],
])('the fragment %j is the choice %j', (id, choice) => {
  expect(readChoiceId(id)).toEqual(choice);
});

test.each([
  ['overweging-a-2', true],
  ['overweging-a-bis-2', true],
  ['paragraaf-14-1', true],
  ['aanhaling-15-1', true],
  ['bijlage-ii-3', true],
  ['paragraaf-14', false],
  ['voetnoot-1-1', false],
  ['overweging-A-2', false],
  ['paragraaf--1', false],
  ['', false],
])('%j looks like the id of a clause: %s', (id, isClause) => {
  expect(new RegExp(`^${clauseIdPattern}$`).test(id)).toBe(isClause);
});
