import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/commands/import/facts.ts';
import { toMarkdown } from '../../src/commands/import/markdown.ts';
import { readBlocks } from '../../src/commands/import/read-html.ts';
import { textOfWords } from '../../src/commands/import/source.ts';
import { structure } from '../../src/commands/import/structure.ts';
import { compareWords } from '../../src/commands/words/compare-words.ts';
import { wordsOfContent, wordsOfSource } from '../../src/commands/words/words-of.ts';
import { read } from '../resolution/read.ts';

function imported(body: string) {
  const text = structure(readBlocks(`<h1>Motie over de haven</h1><p>De raad van Wiede,</p>${body}`));
  const markdown = toMarkdown(text, factsOf(text));
  const content = wordsOfContent(new VFile({ path: 'resolution.md', value: markdown }));
  expect(compareWords(wordsOfSource(text), content)).toEqual([]);
  const { provisions, messages } = read(markdown);
  return {
    parts: text.parts.map(({ kind, words }) => `${kind} ${textOfWords(words)}`),
    quoted: provisions.flatMap(({ html }) =>
      [...html.matchAll(/<p class="quotation">(.*?)<\/p>/gs)].map(([, own]) => own),
    ),
    doubts: text.doubts,
    errors: messages.filter((message) => !message.includes('field-missing')),
  };
}

test('what a page quotes is a quotation, its labels too', () => {
  const { parts, doubts, errors, quoted } = imported(
    '<p>A. overwegende dat de wethouder zei:</p><blockquote><p>De haven blijft open.</p><p>1. Voor altijd.</p></blockquote>' +
      '<p>en dat hij dit herhaalde;</p><p>1. verzoekt te antwoorden.</p>',
  );
  expect(parts).toEqual([
    'recital overwegende dat de wethouder zei:',
    'quotation De haven blijft open.',
    'quotation 1. Voor altijd.',
    'text en dat hij dit herhaalde;',
    'paragraph verzoekt te antwoorden.',
  ]);
  expect(quoted).toHaveLength(2);
  expect(errors).toEqual([]);
  expect(doubts).toEqual([
    expect.stringMatching(/^alinea 5: “1\. Voor altijd\.”.*citaat/),
    expect.stringContaining('“en dat hij dit herhaalde;”'),
  ]);
});

test('a quotation stands below a point and in an annex', () => {
  const { parts, errors } = imported(
    '<p>1. verzoekt te zeggen:</p><p>(a) dit:</p><blockquote>“Wij blijven.”</blockquote><p>(b) dat.</p>' +
      '<h2>Bijlage</h2><p>De brief luidt:</p><blockquote>Geachte raad.</blockquote>',
  );
  expect(parts.filter((part) => part.startsWith('quotation'))).toEqual([
    'quotation “Wij blijven.”',
    'quotation Geachte raad.',
  ]);
  expect(errors).toEqual([]);
});

test('a page that only indents with quotations has its parts all the same', () => {
  const { parts, errors } = imported(
    '<blockquote><p>A. overwegende dat het regent;</p><blockquote><p>1. verzoekt te vegen:</p><p>(a) de paden;</p><p>(b) de straten.</p></blockquote></blockquote>',
  );
  expect(parts).toEqual([
    'recital overwegende dat het regent;',
    'paragraph verzoekt te vegen:',
    'point (a) de paden;',
    'point (b) de straten.',
  ]);
  expect(errors).toEqual([]);
});

test('a page that indents with quotations below the end of a list has its parts all the same', () => {
  const { parts, errors } = imported(
    '<p>gelet op:</p><blockquote><p>– de wet;</p><p>A. overwegende dat de wethouder zei:</p><p>Wij vegen.</p><p>1. verzoekt te vegen:</p><p>(a) de paden.</p></blockquote>',
  );
  expect(parts.filter((part) => part.startsWith('quotation'))).toEqual([]);
  expect(parts).toContain('paragraph verzoekt te vegen:');
  expect(errors).toEqual([]);
});

test('each quoted block with the label that comes next is doubted', () => {
  const { parts, doubts } = imported(
    '<p>A. overwegende dat de wethouder zei:</p><blockquote>De haven blijft open.</blockquote>' +
      '<blockquote>B. overwegende dat het regent;</blockquote><blockquote>D. Een naam.</blockquote><p>1. verzoekt te antwoorden.</p>',
  );
  expect(parts.slice(1, 4)).toEqual([
    'quotation De haven blijft open.',
    'quotation B. overwegende dat het regent;',
    'quotation D. Een naam.',
  ]);
  expect(doubts).toEqual([expect.stringContaining('“B. overwegende dat het regent;”')]);
});
