import { expect, vi } from 'vitest';
import type { InputSource, Tab } from './engine.ts';

/** Code points of the keys that write nothing (https://w3c.github.io/webdriver/#keyboard-actions). */
const keys: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

export interface Point {
  x: number;
  y: number;
}

/** Hands and eyes of a reader in one tab of any engine. */
export class Reader {
  constructor(
    private readonly tab: Tab,
    /** The address of a path within the site. */
    readonly address: (path?: string) => string,
  ) {}

  async go(path: string): Promise<void> {
    await this.tab.go(this.address(path));
  }

  /** Runs a function in the page; arguments and result pass as JSON. */
  run: Tab['run'] = (action, ...args) => this.tab.run(action, ...args);

  /** One key, with others held down: `Enter`, `Control+Shift+k`. */
  async press(combination: string): Promise<void> {
    const codes = combination.split(/(?<=.)\+/).map((key) => keys[key] ?? key);
    const actions = [
      ...codes.map((value) => ({ type: 'keyDown', value })),
      ...codes.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.tab.perform([{ type: 'key', id: 'keyboard', actions }]);
  }

  /** Every character as a key of its own. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.tab.perform([{ type: 'key', id: 'keyboard', actions }]);
  }

  async hover(target: string | Point): Promise<void> {
    await this.tab.perform([mouse(moveTo(await this.pointAt(target)))]);
  }

  async click(target: string | Point): Promise<void> {
    await this.tab.perform([mouse(moveTo(await this.pointAt(target)), down, up)]);
  }

  /** As a finger does. WebKitGTK's driver has none: there it is a click. */
  async tap(target: string | Point): Promise<void> {
    const actions = [moveTo(await this.pointAt(target)), down, up];
    await this.tab
      .perform([{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }])
      .catch(() => this.tab.perform([mouse(...actions)]));
  }

  /** Presses the mouse at one place, moves to another and lets go: what lies between is selected. */
  async drag(from: string | Point, to: string | Point): Promise<void> {
    const [start, end] = [await this.pointAt(from), await this.pointAt(to)];
    const half = { x: Math.round((start.x + end.x) / 2), y: Math.round((start.y + end.y) / 2) };
    await this.tab.perform([mouse(moveTo(start), down, moveTo(half), moveTo(end), up)]);
  }

  /** Waits until a function in the page gives something true, and gives that. */
  async until<Arguments extends unknown[], Result>(
    action: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result> {
    return vi.waitFor(
      async () => {
        const result = await this.run(action, ...args);
        expect(result, String(action)).toBeTruthy();
        return result;
      },
      { timeout: 15_000, interval: 50 },
    );
  }

  /** Waits until an element is there to be seen. */
  async sees(selector: string): Promise<void> {
    await this.until((wanted) => {
      const element = document.querySelector(wanted);
      return (
        element !== null && element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
      );
    }, selector);
  }

  /** Waits until no such element is to be seen. */
  async seesNo(selector: string): Promise<void> {
    await this.until(
      (wanted) => [...document.querySelectorAll(wanted)].every((element) => element.getClientRects().length === 0),
      selector,
    );
  }

  /** The words of an element as they can be read. */
  async text(selector: string): Promise<string> {
    return this.run((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);
  }

  /** What pasting gives: the clipboard as plain text and as HTML. It leaves a field in the page. */
  async paste(): Promise<{ text: string; html: string }> {
    await this.run(() => {
      const field = document.createElement('textarea');
      field.className = 'pasted';
      field.addEventListener('paste', ({ clipboardData }) => {
        field.dataset.html = clipboardData?.getData('text/html') ?? '';
        field.dataset.text = clipboardData?.getData('text/plain') ?? '';
      });
      (document.querySelector(':modal') ?? document.body).append(field);
      field.focus();
    });
    await this.press('Control+v');
    return this.until(() => {
      const { html, text } = document.querySelector<HTMLElement>('.pasted')?.dataset ?? {};
      document.querySelector('.pasted[data-html]')?.remove();
      return text === undefined ? undefined : { text, html: html ?? '' };
    }) as Promise<{ text: string; html: string }>;
  }

  /** The middle of an element (of its first line), brought into sight; whole pixels of the viewport. */
  private async pointAt(target: string | Point): Promise<Point> {
    if (typeof target !== 'string') return target;
    return this.run((selector) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`Nothing is ${selector}`);
      const box = () => element.getClientRects()[0] ?? element.getBoundingClientRect();
      const { top, bottom } = box();
      if (top < 80 || bottom > innerHeight - 80) element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, width, top: y, height } = box();
      return { x: Math.round(left + width / 2), y: Math.round(y + height / 2) };
    }, target);
  }
}

const down = { type: 'pointerDown', button: 0 };
const up = { type: 'pointerUp', button: 0 };
const moveTo = ({ x, y }: Point) => ({ type: 'pointerMove', x, y, duration: 0, origin: 'viewport' });
const mouse = (...actions: Record<string, unknown>[]): InputSource => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions,
});
