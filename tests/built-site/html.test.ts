import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { describe, expect, test } from 'vitest';
import config from '../config/htmlvalidate.json' with { type: 'json' };
import { sites, smallest } from './pages.ts';

const exceptions: ConfigData['rules'] = {
  // All scripts are of the site itself; links.test.ts sees to that.
  'require-sri': ['error', { target: 'crossorigin' }],
  // WebKit takes a list without bullets for no list unless it says that it is one (seen in Safari 17, 2024).
  'no-redundant-role': 'off',
  // A filter works as one chooses, and is hidden without script: it has nothing to submit.
  'wcag/h32': 'off',
};
const loader = new StaticConfigLoader({ ...config, rules: { ...config.rules, ...exceptions } } as ConfigData);
/** The same for every page: to work it out takes as long as to check a page. */
const resolved = loader.getConfigFor('index.html');
loader.getConfigFor = () => resolved;
const validator = new HtmlValidate(loader);

describe.each([...sites, smallest])('the site under $base', ({ pages }) => {
  test('every page is valid HTML', async () => {
    const problems: string[] = [];
    for (const { path, html } of pages.values()) {
      const { results } = await validator.validateString(html, path);
      for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
        problems.push(`${path}:${line}:${column} ${message} (${ruleId})`);
      }
    }
    expect(problems).toEqual([]);
  });
});
