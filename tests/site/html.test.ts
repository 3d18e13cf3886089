import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, test } from 'vitest';
import config from '../config/htmlvalidate.json' with { type: 'json' };
import { sites } from './pages.ts';

const validator = new HtmlValidate(config as ConfigData);

describe.each(sites)('the site under $base', ({ pages }) => {
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
