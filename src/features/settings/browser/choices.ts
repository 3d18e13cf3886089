import { shortcuts, type Shortcut } from '../../../browser/keys.ts';
import { settingsStrings as words } from '../../../strings/nl/settings.ts';

/** A setting is an attribute `data-<key>` of `<html>`, which the styles read; the empty value is no attribute. */
interface Choice {
  key: string;
  name: string;
  options: [value: string, text: string][];
}

/** A setting that is on, with this value, or off. */
interface Switch {
  key: string;
  value: string;
  text: string;
}

const { theme, size, measure } = words;

export const choices: readonly Choice[] = [
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

export const switches: readonly Switch[] = [
  { key: 'view', value: 'running', text: words.running },
  { key: 'verbs', value: 'on', text: words.verbs },
  { key: 'only', value: 'text', text: words.official },
  { key: 'keys', value: 'off', text: words.noKeys },
];

const actions: Record<Shortcut, string> = words.shortcuts;

/** Every shortcut and what it does: "j of ]: volgend onderdeel". */
export const shortcutTexts = (Object.keys(shortcuts) as Shortcut[]).map((name) =>
  words.shortcut(shortcuts[name], actions[name]),
);
