import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Leaves of the register of words the first two of each letter, which the others are like: all would take half a minute. */
export const dropAlike = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const word of document.querySelectorAll('.words p ~ p ~ p')) word.remove();
  });

/**
 * What axe finds wrong with the page as it stands, by WCAG 2.2 A and AA, targets of 24 pixels too, and axe's best
 * practices: rule and element. `within` is a selector; the whole page without it.
 */
export async function axeViolations(page: Page, within = 'html'): Promise<string[]> {
  await dropAlike(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (context) =>
      (window as unknown as { axe: typeof axe }).axe.run(context, {
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
      }),
    within,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
