import fc from 'fast-check';

/** What an editor's slip, a bad merge or another program may leave in a text. */
const snippets = [
  ...'*_[](){}<>#>`~\\|!;:&"^=-+. \n\t1aA'.split(''),
  '\n\n',
  '  \n',
  '\\\n',
  '\n---\n',
  '\n===\n',
  '\n    ',
  '\n> ',
  '\n# ',
  '\n## kop [^1]\n\n',
  '\n## kop <i>schuin</i>\n\n',
  '\n```\n',
  '\n- [ ] ',
  '\n- [x] gezien iets,\n\n',
  '\n| a | b |\n| --- | --- |\n| c | d |\n',
  '\n[doel]: /ergens "titel"\n',
  '\n\n[doel]: /ergens\n\n',
  '\n\n[^1]: # kop in een noot\n\n',
  '\n[^9]: noot\n',
  '[^1]',
  '[^9]',
  '![beeld](x.png)',
  '<b>',
  '<!-- weg -->',
  '[](instrument:een)',
  '[een](instrument:een',
  '[een](https://voorbeeld.nl)',
  'https://voorbeeld.nl',
  '`code`',
  '~~weg~~',
  'A. ',
  '1. ',
  '(a) ',
  '(i) ',
  '- ',
];

/** A change to a text. */
export type Mangle = (text: string) => string;

/** A place in a text, as a share of it. */
export const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
export const mangle: fc.Arbitrary<Mangle> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...snippets)).map(([at, snippet]): Mangle => (text) => {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + snippet + text.slice(index);
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 4 })).map(([at, length]): Mangle => (text) => {
    const index = Math.floor(at * text.length);
    return text.slice(0, index) + text.slice(index + length);
  }),
  fc
    .tuple(place, fc.constantFrom('delete', 'duplicate', 'swap', 'join', 'indent'))
    .map(([at, action]): Mangle => (text) => {
      const lines = text.split('\n');
      const index = Math.floor(at * lines.length);
      const line = lines[index] ?? '';
      const next = lines[index + 1] ?? '';
      if (action === 'delete') lines.splice(index, 1);
      else if (action === 'duplicate') lines.splice(index, 0, line);
      else if (action === 'swap') lines.splice(index, 2, next, line);
      else if (action === 'join') lines.splice(index, 2, `${line} ${next}`);
      else lines.splice(index, 1, `    ${line}`);
      return lines.join('\n');
    }),
);
