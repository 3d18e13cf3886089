import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readText } from '../../src/resolution/text.ts';
import { htmlText } from './html-text.ts';
import { frontmatter } from './read.ts';

const markdown = `${frontmatter}
# Fietspaden

De Raad,

A. overwegende dat het regent; overwegende dat het waait;

1. verzoekt te vegen[^1].

[^1]: Blz. 104.
`;
const redirects = {
  'overweging-b-1': 'overweging-a-2',
  'voetnoot-2': 'voetnoot-1',
  'voetnoot-3': 'voetnoot-1',
  'overweging-b': 'overweging-a',
};
const file = new VFile({ path: 'resolution.md', value: markdown });
const { provisions, footnotes } = readText(file, () => '', { redirects });

test('a retired clause stands in the clause that took its place', () => {
  expect(provisions[0]?.record.html).toContain(
    '<span id="overweging-a-2"><a id="overweging-b-1"></a>overwegende dat het waait;</span>',
  );
});

test('retired footnotes stand in the note that took their place', () => {
  expect(footnotes[0]?.record.html).toBe('<a id="voetnoot-2"></a><a id="voetnoot-3"></a>Blz. 104.');
});

test('the words are what they were, and a retired provision is left to its page', () => {
  for (const { record } of [...provisions, ...footnotes]) {
    expect(htmlText(record.html)).toBe(record.text);
    expect(record.html).not.toContain('"overweging-b"');
  }
});
