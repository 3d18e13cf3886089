import styles from './settings.css?inline';
import { settingsStrings as words } from '../../../strings/nl/settings.ts';
import { button, element } from '../../../browser/dom.ts';
import { writeStored } from '../../../browser/storage.ts';
import { addStyles } from '../../../browser/styles.ts';
import css from '../../../browser/panel.css?inline';
import { settingsName } from './apply.ts';
import { setOffVerbs } from './set-off.ts';

/** A setting is an attribute `data-<key>` of `<html>`; the empty value is no attribute. */
interface Choice {
  key: string;
  name: string;
  options: [value: string, text: string][];
}

const { theme, size, measure } = words;
const choices: Choice[] = [
  {
    key: 'theme',
    name: theme.name,
    options: [
      ['', theme.system],
      ['light', theme.light],
      ['dark', theme.dark],
    ],
  },
  {
    key: 'size',
    name: size.name,
    options: [
      ['small', size.small],
      ['', size.normal],
      ['large', size.large],
      ['larger', size.larger],
    ],
  },
  {
    key: 'measure',
    name: measure.name,
    options: [
      ['narrow', measure.narrow],
      ['', measure.normal],
      ['wide', measure.wide],
    ],
  },
];
const switches = [
  { key: 'view', value: 'running', text: words.running },
  { key: 'verbs', value: 'on', text: words.verbs },
  { key: 'only', value: 'text', text: words.official },
  { key: 'keys', value: 'off', text: words.noKeys },
];
const settings = document.documentElement.dataset;

addStyles(css);
addStyles(styles); // at once, where the page came without them

/** The settings as a popover of the button; every choice works at once and is kept in this browser. */
export function settingsPanel(opener: HTMLButtonElement): HTMLElement {
  const status = element('p', { role: 'status' });
  const content = element('div');
  const fill = () => {
    content.replaceChildren(...choices.map(choiceOf), ...switches.map(switchOf));
  };
  const reset = button(words.reset, () => {
    for (const { key } of [...choices, ...switches]) set(key, '');
    fill();
    status.textContent = words.resetDone;
  });
  fill();
  const tools = element('div', { className: 'tools' }, content, element('p', {}, words.note), reset, status);
  const panel = element(
    'div',
    { popover: 'auto', className: 'tools-panel', role: 'dialog', ariaLabel: words.name },
    tools,
  );
  opener.after(panel);
  opener.popoverTargetElement = panel;
  return panel;
}

function choiceOf({ key, name, options }: Choice): HTMLElement {
  const labels = options.map(([value, text]) => {
    const input = element('input', { type: 'radio', name: `setting-${key}`, checked: (settings[key] ?? '') === value });
    input.addEventListener('change', () => {
      set(key, value);
    });
    return element('label', {}, input, element('span', {}, text));
  });
  return element('fieldset', {}, element('legend', {}, name), ...labels);
}

function switchOf({ key, value, text }: (typeof switches)[number]): HTMLElement {
  const input = element('input', { type: 'checkbox', checked: settings[key] === value });
  input.addEventListener('change', () => {
    set(key, input.checked ? value : '');
    if (key === 'verbs') setOffVerbs();
  });
  return element('label', { className: 'tools-switch' }, input, text);
}

function set(key: string, value: string): void {
  if (value) settings[key] = value;
  else Reflect.deleteProperty(settings, key);
  const chosen = [...choices, ...switches].flatMap((setting) => {
    const current = settings[setting.key];
    return current ? [[setting.key, current]] : [];
  });
  writeStored(settingsName, JSON.stringify(Object.fromEntries(chosen)));
}
