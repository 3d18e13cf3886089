import { copyFailed } from '../../../strings/nl/citing.ts';
import { element, say } from '../../../browser/dom.ts';

/** Copies, and says so in a live region; a text that cannot be copied is shown and selected instead. */
export interface Copier {
  status: HTMLElement;
  rescue: HTMLElement;
  /** @param done the words that confirm it. */
  copy: (text: string, done: string) => Promise<void>;
}

/** A copier whose two elements the caller places. */
export function copier(): Copier {
  const status = element('p', { role: 'status' });
  const rescue = element('textarea', { hidden: true, readOnly: true, rows: 3, ariaLabel: copyFailed });
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(status, done);
      rescue.hidden = true;
    } catch {
      say(status, copyFailed);
      Object.assign(rescue, { hidden: false, value: text });
      rescue.select();
    }
  };
  return { status, rescue, copy };
}
