import { element } from '../../../browser/dom.ts';
import { ownNoteStrings } from '../../../strings/nl/own-notes.ts';
import { ownNoteImportStrings as words } from '../../../strings/nl/own-notes-page.ts';
import type { NoteStore } from '../keeping/note-store.ts';
import { mergeAnnotations, mergeMarkdown } from '../records/merge-notes.ts';
import type { OwnNote } from '../records/own-note.ts';
import { readAnnotations } from '../records/read-annotations.ts';
import { readMarkdown } from '../records/read-markdown.ts';
import { importLimits, type ReadNotes } from '../records/read-notes.ts';
import type { NoteNotice } from './note-notice.ts';

const accept = '.jsonld,.json,.md,.markdown,application/ld+json,application/json,text/markdown';
/** So many refusals are told one by one. */
const told = 20;

/** The field for a file of notes, what comes of one, and below it what was not taken in. */
export class NoteImport {
  readonly element: HTMLElement;
  private readonly refusals = element('ul', { className: 'own-notes-refused', hidden: true });

  /** @param clauses the words of each clause today, by its id */
  constructor(
    private readonly store: NoteStore,
    private readonly notice: NoteNotice,
    private readonly clauses: ReadonlyMap<string, string>,
  ) {
    const file = element('input', { type: 'file', accept });
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (!chosen) return;
      void this.read(chosen).then(() => {
        // The same file can be chosen again.
        file.value = '';
      });
    });
    this.element = element('div', {}, element('label', {}, words.field, file), this.refusals);
  }

  private async read(file: File): Promise<void> {
    this.refusals.hidden = true;
    if (file.size > importLimits.bytes) {
      this.notice.say(words.tooLarge(importLimits.bytes / 1_000_000));
      return;
    }
    const content = await file.text().catch(() => undefined);
    if (content === undefined) {
      this.notice.say(words.unopened);
      return;
    }
    const isMarkdown = /\.(?:md|markdown|txt)$/i.test(file.name) || file.type === 'text/markdown';
    const read = isMarkdown
      ? readMarkdown(content, this.clauses, ownNoteStrings.colours)
      : readAnnotations(content, this.clauses);
    if (!read) {
      this.notice.say(isMarkdown ? words.noMarkdown : words.noAnnotations);
      return;
    }
    const here = new Map(this.store.all.map((note) => [note.id, note]));
    const { added, changed, known } = (isMarkdown ? mergeMarkdown : mergeAnnotations)(read.notes, here);
    this.store.put(...added, ...changed);
    const takeBack = () => {
      // What was changed again since then stays.
      const isAsRead = ({ id, modified }: OwnNote) => this.store.get(id)?.modified === modified;
      this.store.put(...changed.filter(isAsRead).flatMap(({ id }) => here.get(id) ?? []));
      this.store.remove(...added.filter(isAsRead));
      this.notice.say(words.takenBack);
    };
    const refused = read.refused.length + read.over;
    const said = words.result({ added: added.length, changed: changed.length, known, refused });
    const isChange = added.length + changed.length > 0;
    this.notice.say(said, isChange ? { label: words.takeBack, run: takeBack } : undefined);
    this.showRefusals(read, isMarkdown ? words.line : words.item);
  }

  private showRefusals({ refused, over }: ReadNotes, placeOf: (at: number) => string): void {
    const items = refused.slice(0, told).map(({ at, reason }) => `${placeOf(at)}: ${words.reasons[reason]}`);
    if (refused.length > told) items.push(words.moreRefused(refused.length - told));
    if (over > 0) items.push(words.over(over, importLimits.notes));
    this.refusals.replaceChildren(...items.map((text) => element('li', {}, text)));
    this.refusals.hidden = items.length === 0;
  }
}
