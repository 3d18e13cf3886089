import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from '../../../src/features/citing/forms/text-fragment.ts';

const page = 'https://example.org/overweging/f/';

/** The directive for the words between `[` and `]` of a block, in a page that is that block unless given. */
function directive(marked: string, pageText?: string): string | undefined {
  const [before = '', rest = ''] = marked.split('[');
  const [words = '', after = ''] = rest.split(']');
  const context = { before, after, ...(pageText !== undefined && { page: pageText }) };
  const [url, text] = textFragmentUrl(`${page}?q=x#overweging-f-2`, 'overweging-f-1', words, context).split(':~:text=');
  expect(url).toBe(`${page}?q=x#overweging-f-1`);
  return text;
}

const long =
  'overwegende dat Azerbeidzjan de vrije doorgang door de Laçın-corridor al meer dan negen maanden blokkeert, waardoor de bevolking van Nagorno-Karabach verstoken blijft van levensmiddelen, geneesmiddelen en brandstof';

describe('textFragmentUrl', () => {
  it.each([
    ['encodes the hyphen and letters beyond ASCII', 'door de [Laçın-corridor] al', 'La%C3%A7%C4%B1n%2Dcorridor'],
    ['encodes commas and ampersands', 'van [S&D, Renew] en', 'S%26D%2C%20Renew'],
    ['leaves out white space at the edges', 'door[ de corridor ]al', 'de%20corridor'],
    ['takes a line break as one space', 'door [de\n   corridor] al', 'de%20corridor'],
    ['grows to whole words', 'de hu[manitaire hu]lp is', 'humanitaire%20hulp'],
    ['keeps an apostrophe inside its word', 'de EU[’s rol] is', 'EU%E2%80%99s%20rol'],
    ['takes the word before along where words repeat', 'de vrede en het [recht] op recht', 'recht'],
    ['needs a prefix for the second time', 'het recht op [recht] is', 'op-,recht'],
    ['needs a suffix where nothing stands before', '[recht] op recht', 'recht'],
    ['sees repetitions whatever their marks and capitals', 'Lacin en [Laçin] is', 'en-,La%C3%A7in'],
    ['gives no words for nothing', 'het [ ]recht', undefined],
  ])('%s', (_, marked, expected) => {
    expect(directive(marked)).toBe(expected);
  });

  it('looks at the whole page, since a browser does', () => {
    const block = 'verzoekt de Commissie het [recht] te beschermen';
    const pageText = `het recht op onderwijs ${block.replace(/[[\]]/g, '')}`;
    expect(directive(block, pageText)).toBe('recht,-te');
  });

  it('gives the link to the clause when no words around tell the places apart', () => {
    const repeated = 'recht '.repeat(20);
    expect(directive(`${repeated}[recht] ${repeated}`)).toBeUndefined();
  });

  it('gives the first and last words of a long selection', () => {
    expect(directive(`A. [${long}];`)).toBe(
      'overwegende%20dat%20Azerbeidzjan%20de,levensmiddelen%2C%20geneesmiddelen%20en%20brandstof',
    );
  });

  it('takes more words where the last ones come up before', () => {
    const end = 'verstoken blijft van brood, van levensmiddelen, geneesmiddelen en brandstof';
    expect(directive(`A. [${end}; ${long}];`)).toBe(
      'verstoken%20blijft%20van%20brood%2C%20van%20levensmiddelen%2C,blijft%20van%20levensmiddelen%2C%20geneesmiddelen%20en%20brandstof',
    );
  });

  it('names words that the block has, for any selection', () => {
    const bounds = fc.tuple(fc.nat(long.length), fc.nat(long.length));
    fc.assert(
      fc.property(bounds, ([a, b]) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const url = textFragmentUrl(page, 'overweging-f-1', long.slice(from, to), {
          before: long.slice(0, from),
          after: long.slice(to),
        });
        const parts = (url.split(':~:text=')[1] ?? '').split(',').map((part) => part.replace(/^-|-$/g, ''));
        expect(parts.every((part) => long.includes(decodeURIComponent(part)))).toBe(true);
      }),
    );
  });
});
