import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** In the register of words, all but the first two of each letter, which are like them: axe would take half a minute. */
const alike = '.words p ~ p ~ p';

/**
 * What axe finds wrong with the page as it stands, by WCAG 2.2 A and AA, targets of 24 pixels too, and axe's best
 * practices: rule and element. `within` is a selector; the whole page without it.
 */
export async function axeViolations(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate((selector) => {
    for (const element of document.querySelectorAll(selector)) element.remove();
  }, alike);
  await page.evaluate(axe.source);
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
