import { expect, test } from 'vitest';
import { printedLabel } from '../../src/language/part-names.ts';

test.each([
  ['recital', 'A bis', 'A bis.'],
  ['recital', '2 bis', '(2 bis)'],
  ['paragraph', '2', '2.'],
])('the label of %s %s is printed as %s', (kind, label, printed) => {
  expect(printedLabel(kind, label)).toBe(printed);
});
