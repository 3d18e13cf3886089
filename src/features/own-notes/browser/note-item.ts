import { languageTag } from '../../../language/tag.ts';
import { button, element } from '../../../browser/dom.ts';
import { ownNoteStrings } from '../../../strings/nl/own-notes.ts';
import { ownNoteListStrings as words } from '../../../strings/nl/own-notes-page.ts';
import type { OwnNote } from '../records/own-note.ts';
import type { ClauseIndex } from './clause-index.ts';
import { addressOf } from './save-notes.ts';

const dates = new Intl.DateTimeFormat(languageTag, { dateStyle: 'long' });

/** A note, and which of how many in its clause it is. */
export interface NumberedNote {
  note: OwnNote;
  number: number;
  count: number;
}

/** A note in the list: its clause and words, what was written, and what can be done with it. */
export function noteItem(
  { note, number, count }: NumberedNote,
  clauses: ClauseIndex,
  actions: { edit: (id: string) => void; remove: (note: OwnNote) => void },
): HTMLLIElement {
  const { id, targets, colour, text, modified } = note;
  const item = element('li', {});
  item.dataset.colour = colour;
  for (const { clause, exact } of targets) {
    item.append(
      element('h2', {}, element('a', { href: addressOf(clause) }, clauses.nameOf(clause))),
      element('blockquote', {}, element('p', {}, element('mark', {}, exact))),
    );
  }
  if (text) item.append(element('p', { className: 'own-note-text', dir: 'auto' }, text));
  const loose = clauses.looseOf(note);
  if (loose) {
    const reason = loose === 'gone' ? words.looseGone : words.looseChanged;
    item.append(element('p', { className: 'own-note-loose' }, element('b', {}, words.loose), `: ${reason}`));
  }
  const name = words.numbered(clauses.nameOf(targets[0]?.clause ?? ''), number, count);
  const edit = button(words.edit, () => {
    actions.edit(id);
  });
  edit.setAttribute('aria-label', words.editOf(name));
  edit.dataset.note = id;
  const remove = button(words.remove, () => {
    actions.remove(note);
  });
  remove.setAttribute('aria-label', words.removeOf(name));
  const swatch = element('span', { className: 'own-note-swatch' });
  const facts = `${ownNoteStrings.colours[colour]}, ${words.changed(dates.format(new Date(modified)))}`;
  item.append(
    element(
      'div',
      { className: 'own-note-facts' },
      swatch,
      element('span', {}, facts),
      element('span', {}, edit, ' ', remove),
    ),
  );
  return item;
}
