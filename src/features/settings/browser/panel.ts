/* eslint-disable floor/scripts -- without popovers no page shows what opens the panel (frame.css) */
import { button, element } from '../../../browser/dom.ts';
import panelCss from '../../../browser/panel.css?inline';
import { closeButton } from '../../../browser/sheet.ts';
import { addStyles } from '../../../browser/styles.ts';
import { settingsStrings as words } from '../../../strings/nl/settings.ts';
import { choices, shortcutTexts, switches } from './choices.ts';
import { ChosenSettings } from './chosen.ts';
import css from './settings.css?inline';

/** The settings as a popover of their button; every choice works at once and is kept in this browser. */
export class SettingsPanel {
  private readonly keys = [...choices, ...switches].map(({ key }) => key);
  private readonly chosen = new ChosenSettings(this.keys);
  private readonly content = element('div');
  private readonly status = element('p', { role: 'status' });
  private readonly panel = element('div', {
    popover: 'auto',
    className: 'tools-panel',
    role: 'dialog',
    ariaLabel: words.name,
  });

  /** @param afterChange is called whenever a setting was chosen */
  constructor(
    private readonly opener: HTMLButtonElement,
    private readonly afterChange: () => void,
  ) {
    addStyles(panelCss, css); // at once, where the page came without them
    const reset = button(words.reset, () => {
      this.reset();
    });
    const closer = closeButton(() => {
      this.panel.hidePopover();
    });
    const tools = element(
      'div',
      { className: 'tools' },
      this.content,
      element('p', {}, `${shortcutTexts.join(' · ')}.`),
      element('p', {}, words.note),
      reset,
      this.status,
    );
    this.panel.append(closer, tools);
    this.fill();
    opener.after(this.panel);
    opener.popoverTargetElement = this.panel;
  }

  show(): void {
    this.panel.showPopover({ source: this.opener });
  }

  private fill(): void {
    this.content.replaceChildren(
      ...choices.map((choice) => this.choiceOf(choice)),
      ...switches.map((each) => this.switchOf(each)),
    );
  }

  private set(key: string, value: string): void {
    this.chosen.set(key, value);
    this.afterChange();
  }

  private reset(): void {
    for (const key of this.keys) this.set(key, '');
    this.fill();
    this.status.textContent = words.resetDone;
  }

  private choiceOf({ key, name, options }: (typeof choices)[number]): HTMLElement {
    const labels = options.map(([value, text]) => {
      const checked = this.chosen.get(key) === value;
      const input = element('input', { type: 'radio', name: `setting-${key}`, checked });
      input.addEventListener('change', () => {
        this.set(key, value);
      });
      return element('label', {}, input, element('span', {}, text));
    });
    return element('fieldset', {}, element('legend', {}, name), ...labels);
  }

  private switchOf({ key, value, text }: (typeof switches)[number]): HTMLElement {
    const input = element('input', { type: 'checkbox', checked: this.chosen.get(key) === value });
    input.addEventListener('change', () => {
      this.set(key, input.checked ? value : '');
    });
    return element('label', { className: 'tools-switch' }, input, text);
  }
}
