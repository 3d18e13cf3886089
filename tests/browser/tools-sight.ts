import type { Page } from 'playwright-core';

/**
 * What can be used and is not seen well enough by WCAG 1.4.11, 3:1: lines under links, edges of fields and of buttons
 * that have one, drawings on buttons without words, and the ring around what has the focus. Computed colours are drawn on
 * what lies below them, so that no form of colour has to be read.
 */
export const faintEdges = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const sheet = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    /** What colours come to, each laid over the ones before, as a luminance. */
    const known = new Map<string, number>();
    const luminance = (layers: string[]): number => {
      const key = layers.join();
      let found = known.get(key);
      if (found === undefined && sheet) {
        for (const layer of ['white', ...layers]) {
          sheet.fillStyle = layer;
          sheet.fillRect(0, 0, 1, 1);
        }
        const [red = 0, green = 0, blue = 0] = [...sheet.getImageData(0, 0, 1, 1).data].map((part) =>
          part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        found = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        known.set(key, found);
      }
      return found ?? 0;
    };
    const groundOf = (element: Element | null): string[] =>
      element ? [...groundOf(element.parentElement), getComputedStyle(element).backgroundColor] : [];
    const contrast = (color: string, ground: string[]): number => {
      const [one, other] = [luminance(ground), luminance([...ground, color])];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    };
    const isClear = (color: string) => /^transparent$|[,/] 0\)$/.test(color);
    const nameOf = (element: Element) => element.outerHTML.slice(0, 110);
    const faint = new Set<string>();
    const expect3 = (what: string, element: Element, color: string, ground: string[]) => {
      if (contrast(color, ground) < 3) faint.add(`${what}: ${nameOf(element)}`);
    };

    const visible = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.checkVisibility() && element.getClientRects().length > 0,
      );
    for (const link of visible('a')) {
      const { textDecorationLine, textDecorationColor } = getComputedStyle(link);
      if (textDecorationLine.includes('underline')) expect3('line', link, textDecorationColor, groundOf(link));
    }
    const fields = 'input:not([type=checkbox], [type=radio], [type=file], [type=hidden]), select, textarea';
    for (const control of visible(`button, .search-opener, summary, label:has([type=radio]), ${fields}`)) {
      const style = getComputedStyle(control);
      if (control.matches(':disabled')) continue;
      const ground = groundOf(control.parentElement);
      const hasEdge = style.borderBlockEndStyle !== 'none' && parseFloat(style.borderBlockEndWidth) > 0;
      if (hasEdge && !isClear(style.borderBlockEndColor)) expect3('edge', control, style.borderBlockEndColor, ground);
      else if (control.matches(fields)) expect3('field', control, style.backgroundColor, ground);
      for (const icon of control.querySelectorAll('svg')) {
        const { stroke, fill } = getComputedStyle(icon);
        expect3('icon', control, stroke === 'none' ? fill : stroke, groundOf(control));
      }
    }

    // One of each look; focus by script shows the ring as the Tab key does when a key was the last thing used.
    const looks = new Set<string>();
    for (const element of visible('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
      const look = [
        element.localName,
        element.className,
        element.parentElement?.className,
        ...groundOf(element),
      ].join();
      if (looks.has(look) || element.matches(':disabled')) continue;
      looks.add(look);
      element.focus({ preventScroll: true, focusVisible: true });
      if (document.activeElement !== element) continue;
      const ringed = [element, element.closest('label'), element.parentElement].find(
        (around) => around && getComputedStyle(around).outlineStyle !== 'none',
      );
      if (!ringed) {
        faint.add(`no ring: ${nameOf(element)}`);
        continue;
      }
      const { outlineColor, outlineOffset } = getComputedStyle(ringed);
      expect3('ring', element, outlineColor, groundOf(parseFloat(outlineOffset) < 0 ? ringed : ringed.parentElement));
    }
    (document.activeElement as HTMLElement | null)?.blur();
    return [...faint];
  });

/**
 * Targets below 24 × 24 pixels by WCAG 2.5.8: but for those in a line of words, those with a circle of 24 pixels to
 * themselves, and what the browser draws itself. A field's label is part of it.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'))
      .map((element) => ({ element, shape: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ shape }) => shape.width > 1 && shape.height > 1);
    const isSmall = ({ width, height }: DOMRect) => Math.min(width, height) < 23.99;
    const isInWords = (element: HTMLElement) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const words = document.createElement('div');
      words.append(...[...(block?.childNodes ?? [])].map((node) => node.cloneNode(true)));
      for (const link of words.querySelectorAll('a, button')) link.remove();
      return /\p{L}/u.test(words.textContent);
    };
    const middle = ({ x, y, width, height }: DOMRect) => [x + width / 2, y + height / 2] as const;
    const away = (shape: DOMRect, other: DOMRect) => {
      const [x, y] = middle(shape);
      if (isSmall(other)) {
        const [otherX, otherY] = middle(other);
        if (Math.hypot(x - otherX, y - otherY) < 23.99) return false;
      }
      const [nearX, nearY] = [
        Math.max(other.left, Math.min(x, other.right)),
        Math.max(other.top, Math.min(y, other.bottom)),
      ];
      return Math.hypot(x - nearX, y - nearY) >= 11.99;
    };
    return all
      .filter(({ element, shape }) => isSmall(shape) && !isInWords(element))
      .filter(({ element, shape }) =>
        all.some((other) => other.element !== element && !element.contains(other.element) && !away(shape, other.shape)),
      )
      .map(
        ({ element, shape: { width, height } }) =>
          `${width.toFixed()}×${height.toFixed()}: ${element.outerHTML.slice(0, 110)}`,
      );
  });

/**
 * What has the focus and is nowhere in sight (WCAG 2.4.11): every stop of the Tab key in order, and back, each scrolled
 * to as the browser does. With reduced motion it is there at once.
 */
export const hiddenFocus = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter((element) => element.tabIndex === 0 && element.checkVisibility({ visibilityProperty: true }));
    const isInSight = (element: HTMLElement) =>
      [...element.getClientRects(), ...(element.closest('label')?.getClientRects() ?? [])].some(
        ({ left, right, top, bottom }) =>
          [0.1, 0.5, 0.9].some((part) => {
            const hit = document.elementFromPoint(left + (right - left) * part, top + (bottom - top) * part);
            return (
              hit !== null && (element.contains(hit) || (hit.contains(element) && hit.matches('label, a, button')))
            );
          }),
      );
    const hidden: string[] = [];
    for (const way of [stops, stops.toReversed()]) {
      window.scrollTo(0, way === stops ? 0 : document.documentElement.scrollHeight);
      for (const element of way) {
        element.focus({ focusVisible: true });
        if (document.activeElement !== element || isInSight(element)) continue;
        const { x, y, width, height } = element.getBoundingClientRect();
        const over = document.elementFromPoint(x + width / 2, y + height / 2)?.outerHTML.slice(0, 110);
        hidden.push(`${element.outerHTML.slice(0, 110)} at ${x.toFixed()}, ${y.toFixed()} below ${String(over)}`);
      }
    }
    return hidden;
  });
