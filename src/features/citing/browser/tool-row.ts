import { toolStrings } from '../../../strings/nl/citing.ts';
import { clauseName } from '../../../strings/nl/common.ts';
import { citationForms } from './citation-forms.ts';
import { loadCitations, type CitationEntry } from './citations.ts';
import { copier } from './copier.ts';
import { button, element } from '../../../browser/dom.ts';
import { targetOf, type ProvisionPlace } from '../../../browser/provision.ts';

/**
 * The tools of a provision: which part of it, and buttons that copy its link, copy its words, cite it and share it.
 * Everything that happens is said in words in a live region below the buttons.
 *
 * @param clause the part chosen at first, counted from 1; 0 is the whole provision.
 */
export function toolRow(place: ProvisionPlace, clause = 0): HTMLElement {
  const { status, rescue, copy } = copier();
  const target = () => targetOf(place, clause);
  const load = async (): Promise<CitationEntry | undefined> => {
    const file = await loadCitations(place.url).catch(() => undefined);
    if (!file) status.textContent = toolStrings.loadFailed;
    return file?.[target().id];
  };

  const forms = citationForms(load, copy);
  const cite = button(toolStrings.cite, async () => {
    forms.element.hidden = !forms.element.hidden;
    cite.ariaExpanded = String(!forms.element.hidden);
    await forms.update();
  });
  cite.ariaExpanded = 'false';
  const buttons = element(
    'div',
    { className: 'tool-buttons' },
    button(toolStrings.copyLink, () => copy(target().url, toolStrings.linkCopied(target().name))),
    button(toolStrings.copyQuotation, async () => {
      const entry = await load();
      if (entry) await copy(entry.quotation, toolStrings.quotationCopied(target().name));
    }),
    cite,
  );
  if ('share' in navigator) {
    // The promise rejects when the reader changes their mind, which needs no word.
    const share = () => navigator.share({ title: document.title, url: target().url }).catch(() => undefined);
    buttons.append(button(toolStrings.share, share));
  }
  const choose = (number: number) => {
    clause = number;
    status.textContent = '';
    void forms.update();
  };
  const row = element('div', { className: 'tools' }, buttons, forms.element, status, rescue);
  if (place.clauses.length > 0) row.prepend(partChoice(place, clause, choose));
  // Fetched ahead, since some browsers copy only at once after a click.
  loadCitations(place.url).catch(() => undefined);
  return row;
}

/** Whole, 1, 2, 3 …: the only way to a clause that needs no pointer. The clause chosen is marked in the text. */
function partChoice(place: ProvisionPlace, chosen: number, choose: (clause: number) => void): HTMLElement {
  const mark = (number: number) => {
    place.clauses.forEach((clause, index) => clause.toggleAttribute('data-chosen', index === number - 1));
  };
  const name = `part-${place.id}`;
  const options = [toolStrings.whole, ...place.clauses.map((_, index) => String(index + 1))].map((text, number) => {
    const input = element('input', { type: 'radio', name, checked: number === chosen });
    if (number > 0) input.ariaLabel = clauseName(number);
    input.addEventListener('change', () => {
      mark(number);
      choose(number);
    });
    return element('label', {}, input, element('span', {}, text));
  });
  mark(chosen);
  return element('fieldset', {}, element('legend', {}, toolStrings.part), ...options);
}
