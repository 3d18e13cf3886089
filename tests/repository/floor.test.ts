import stylelint from 'stylelint';
import { Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { floorOfScripts } from '../config/floor-of-scripts.js';
import floorOfStyles from '../config/floor-of-styles.js';

/** The names that a browser at the floor lacks in a script, but for those that the file asks for. */
function lackingInScript(code: string): string[] {
  const name = '/script.ts';
  const options: ts.CompilerOptions = { lib: ['lib.es2024.d.ts', 'lib.dom.d.ts'], target: ts.ScriptTarget.ES2024 };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, code, ts.ScriptTarget.ES2024, true) : getSourceFile(file, ...rest);
  const programs = [ts.createProgram([name], options, host)];
  const messages = new Linter({ cwd: '/' }).verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser, parserOptions: { programs } },
      plugins: { floor: { rules: { scripts: floorOfScripts } } },
      rules: { 'floor/scripts': ['error', { share: ["'share' in navigator"] }] },
    },
    name,
  );
  return messages.map(({ message }) => message.split(':')[0] ?? '');
}

test('no script uses what a browser at the floor lacks, by the type of what it is asked of', () => {
  const code = `
    Map.groupBy([1], (n) => n);
    Object.groupBy([1], (n) => n);
    [3].toSorted();
    new Set([1]).union(new Set([2]));
    Promise.withResolvers();
    document.startViewTransition(() => {});
    document.body.checkVisibility();
    CSS.highlights.clear();
    new Highlight();
    const { popover } = document.body;
    document.body.showPopover();
    // Our own by such a name, what all have, and what is asked for first.
    const shelf = { groupBy: () => 1, toSorted: () => 2 };
    shelf.groupBy();
    shelf.toSorted();
    [1].at(-1);
    structuredClone(1);
    if ('share' in navigator) navigator.share();`;
  expect(lackingInScript(code)).toEqual([
    'Map.groupBy',
    'Object.groupBy',
    'Array.toSorted',
    'Promise.withResolvers',
    'Document.startViewTransition',
    'HTMLElement.checkVisibility',
    'CSS.highlights',
    'HighlightRegistry.clear',
    'Highlight',
    'HTMLElement.popover',
    'HTMLElement.showPopover',
  ]);
});

async function lackingInStyle(code: string): Promise<string[]> {
  const { results } = await stylelint.lint({
    code,
    config: {
      plugins: [floorOfStyles],
      rules: { 'house/floor': [true, { fallsAway: { 'text-wrap': 'lines break anywhere' } }] },
    },
  });
  return results.flatMap(({ warnings }) => warnings.map(({ text }) => text.replace(/: (chrome|firefox|safari).*/, '')));
}

test('nor any style sheet, but within @supports and what falls away', async () => {
  const code = `
    @view-transition { navigation: auto }
    a { view-transition-name: a; color: color-mix(in srgb, red, blue); float: inline-end; text-wrap: balance }
    a:popover-open { color: red }
    @starting-style { a { color: red } }
    @supports (position-area: end) { a { position-area: end } }
    a:is(b, c)::before { content: 'light-dark(); float'; color: rgb(0 0 0 / 50%); inset: 0 }`;
  expect(await lackingInStyle(code)).toEqual([
    '@view-transition',
    'view-transition-name',
    'color-mix()',
    'float: inline-end',
    ':popover-open',
    '@starting-style',
  ]);
});
