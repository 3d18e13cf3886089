import { isPublic } from '../../../addresses/public-address.ts';
import { button, element } from '../../../browser/dom.ts';
import { embeddingStrings as strings } from '../../../strings/nl/embedding.ts';
import { embedHtml, type EmbeddedWords } from './embed-html.ts';

/** The field with HTML to take along, hidden until it is opened. */
export interface EmbedPanel {
  element: HTMLElement;
  /** Writes the HTML of what is chosen now, unless it is hidden. */
  update: () => Promise<unknown>;
}

/**
 * A field with the HTML of official words, and a button that copies it.
 *
 * @param load what is chosen now, or nothing when it cannot be had, which it says.
 * @param copy copies a text and says the words after it.
 */
export function embedPanel(
  load: () => Promise<readonly EmbeddedWords[] | undefined>,
  copy: (text: string, done: string) => Promise<void>,
): EmbedPanel {
  const field = element('textarea', { readOnly: true, rows: 6, spellcheck: false, ariaLabel: strings.label });
  const hint = element('p', {}, strings.hint);
  const panel = element(
    'div',
    { className: 'tool-forms', hidden: true },
    hint,
    field,
    button(strings.copy, async () => {
      if (await update()) await copy(field.value, strings.copied);
    }),
  );
  /** Whether there is something to copy. */
  const update = async (): Promise<boolean> => {
    if (panel.hidden) return false;
    const parts = await load();
    field.value = parts ? embedHtml(parts) : '';
    const hasAddress = !parts || parts.every(({ url }) => isPublic(url));
    hint.textContent = hasAddress ? strings.hint : `${strings.hint} ${strings.noAddress}`;
    return parts !== undefined;
  };
  return { element: panel, update };
}
