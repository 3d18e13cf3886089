import { expect, it } from 'vitest';
import { copiedHeading } from '../../src/language/copied.ts';
import { quotedIn } from '../../src/language/quoted.ts';

it.each([
  ['zij zei “stop”, en ‘ga door’', ['“stop”', '‘ga door’']],
  ['«stop» en „ga” en „door“', ['«stop»', '„ga”', '„door“']],
  ['zij zei "stop"; hij (\'ga\')', ['"stop"', "'ga'"]],
  ['‘de risico’s daarvan’ en ’s winters', ['‘de risico’s daarvan’']],
  ["'de risico's daarvan' en 's winters", ["'de risico's daarvan'"]],
  ['“het ‘strategisch partnerschap’ van nu”', ['“het ‘strategisch partnerschap’ van nu”']],
  ['een “begin zonder eind', []],
  ['5" breed en 6" hoog', []],
])('%j quotes %j', (text, quoted) => {
  expect(quotedIn(text)).toEqual(quoted);
});

it.each([
  ['Officiële tekst van paragraaf 14\n', true],
  ['Paragraaf 14: ', true],
  ['punt (a+) B\n', true],
  ['14\n', true],
  ['AB\n', true],
  ['Paragraaf 14 ', false],
  ['Overweging B: ', false],
  ['punt a+ B: ', false],
])('%j is the heading of a paragraph: %s', (text, isHeading) => {
  expect(new RegExp(`^${copiedHeading(['Paragraaf', 'Punt (a+)'])}$`, 'u').test(text)).toBe(isHeading);
});
