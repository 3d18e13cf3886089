import { describe, expect, it } from 'vitest';
import { splitCompound } from '../../src/language/compounds.ts';
import { stem } from '../../src/language/stem.ts';

describe('splitCompound', () => {
  const list = new Set([
    'straf',
    'hof',
    'gerecht',
    'vrede',
    'handhaving',
    'troep',
    'mens',
    'recht',
    'situatie',
    'minister',
    'mini',
    'ster',
    'boven',
    'gemeente',
    'dam',
    'tel',
    'telling',
    'stad',
    'sta',
    'stadhuis',
    'huis',
    'huiskamer',
    'kamer',
  ]);
  const stems = new Set([...list].map(stem));
  const knowledge = {
    isEntry: (word: string) => list.has(word),
    isWord: (word: string) => stems.has(stem(word)),
    exceptions: new Map([['minister', []]]),
  };

  it.each([
    ['strafhof', ['straf', 'hof']],
    ['gerechtshof', ['gerecht', 'hof']],
    ['vredeshandhavingstroepen', ['vredeshandhaving', 'vred', 'handhaving', 'troep']],
    ['mensenrechtensituatie', ['mensenrecht', 'mens', 'recht', 'situatie']],
    ['minister', []],
    ['gerecht', []],
    ['bovengemeente', []],
    ['gemeentetelling', []],
    ['gemeentedam', []],
    ['hofstraf', ['hof', 'straf']],
    ['hofhof', []],
    ['stadhuiskamer', ['stadhuis', 'stad', 'huis', 'kamer']],
    ['gemeentexhuis', []],
  ])('%s', (word, parts) => {
    expect(splitCompound(word, knowledge)).toEqual(parts);
  });
});
