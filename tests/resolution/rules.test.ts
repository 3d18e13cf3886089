import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../src/resolution/check/rules.ts';

const ids = Object.keys(rules);

test('the guide for editors lists every content rule, and no other', () => {
  const [, guide = ''] = readFileSync('content/README.md', 'utf8').split('## Rules');
  const listed = [...guide.matchAll(/^\| `([a-z0-9]+(?:-[a-z0-9]+)*)` +\|/gm)].map(([, id]) => id);
  expect(listed.sort()).toEqual([...ids].sort());
});

test.each(ids)('%s: its reason says what was unexpected and what was expected', (id) => {
  const reason = rules[id as keyof typeof rules];
  expect(reason('een', 'twee', 'drie')).toMatch(/^Unexpected .+, expected .+$/);
});
