import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * What depends on the language: words for readers (`src/strings`), what knows the language (`src/language`), and the
 * addresses, which are promised as they are. Another language is then a folder and not a hunt.
 */
const dependsOnLanguage = /^src\/(?:strings|language|addresses)\//;
const files = globSync('src/**/*.{ts,astro}')
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => !dependsOnLanguage.test(name))
  .map((name) => ({ name, code: withoutComments(readFileSync(name, 'utf8')) }));

/** A comment may quote the text. */
function withoutComments(code: string): string {
  return code.replace(/\/\*.*?\*\//gs, '').replace(/^\s*\/\/.*$|(?<=[;,{(\s])\/\/ .*$/gm, '');
}

test('no other file names the language', () => {
  const naming = files.filter(({ code }) => /(['"])nl(?:d|[-_]NL)?\1|_NL\b/.test(code)).map(({ name }) => name);
  expect(files.length).toBeGreaterThan(300);
  expect(naming).toEqual([]);
});

/** Words without which hardly a sentence, a pattern or a label is Dutch, and which no code has for names. */
const words =
  'aan aanhaling artikel bij bijlage blz deel deze een europees geen heeft het maar naar niet nog noot ook overwegende overweging paragraaf parlement tot uit van voetnoot voor vóór waar wordt zijn zonder';
/** The name of a man, and an example in the schema of the data. */
const notDutch = /Sander van Geloven|"Overweging A"/g;

test('no other file has words of the language', () => {
  const dutch = new RegExp(`(?<![\\p{L}/#.-])(?:${words.replaceAll(' ', '|')})(?![\\p{L}/.:-])`, 'giu');
  const found = files.flatMap(({ name, code }) =>
    code.split('\n').flatMap((line) => {
      const [word] = line.replace(notDutch, '').match(dutch) ?? [];
      return word === undefined ? [] : [`${name}: ${line.trim()}`];
    }),
  );
  expect(found).toEqual([]);
});

/** Few letters that a word begins or ends with, and vowels: how a pattern, or a comparison, knows a form of a word. */
const parts =
  /\.(?:ends|starts)With\((['"])[a-z]{1,3}\1\)|(?<![\\\w.-])(?:\[(?!(?:\w-\w)+\])[a-z]{2,}\]|[a-z]{1,4}\??|\((?:\?:)?[a-z|?]+\))\$(?=[/|)])|(?<=\/)\^(?:[a-z]{1,4}|\((?:\?:)?[a-z|]+\))(?![\w-])|\[[aeiouy]{2,}\]|\(\?[:!][A-Z|]+\)|\((?:\?[:!])?[a-z]{1,3}(?:\|[a-z]{1,3})+\)/g;
/** Names of files, of formats and of elements, numbers of documents, and letters that stand for kinds of words in a row. */
const noParts = [
  /^src\/commands\/(?:import|words)\//,
  /^src\/features\/own-notes\/records\/read-annotations\.ts$/,
  /^src\/features\/search\/understanding\/asked-(?:date|document)\.ts$/,
  /^src\/resolution\/plugins\/remark-mentions\.ts$/,
  /^src\/schemas\/instrument\.ts$/,
];

test('no other file knows how words of the language begin and end', () => {
  const found = files
    .filter(({ name }) => !noParts.some((each) => each.test(name)))
    .flatMap(({ name, code }) =>
      code.split('\n').flatMap((line) => (line.match(parts) ?? []).map((part) => `${name}: ${part}`)),
    );
  expect(found).toEqual([]);
});
