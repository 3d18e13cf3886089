import { toolStrings } from '../../../strings/nl/citing.ts';
import { embeddingStrings } from '../../../strings/nl/embedding.ts';
import { checkedLinkOffer } from '../../checked-links/browser/offer.ts';
import { embedPanel } from '../../embedding/browser/embed-panel.ts';
import { clauseNoteTool } from '../../own-notes/browser/note-tool.ts';
import { citationForms } from './citation-forms.ts';
import { loadCitations, type CitationEntry } from './citations.ts';
import { copier } from './copier.ts';
import { Openers } from './openers.ts';
import { button, element, say } from '../../../browser/dom.ts';
import { targetOf, type ProvisionOnPage } from '../../../browser/provision-at.ts';

/**
 * The tools of a provision or a clause: buttons that copy its link and its words, cite it, share it and embed it. Everything
 * that happens is said in words in a live region below the buttons.
 *
 * @param clause counted from 1; 0 is the whole provision.
 */
export function toolRow(place: ProvisionOnPage, clause = 0): HTMLElement {
  const { status, rescue, copy } = copier();
  const target = targetOf(place, clause);
  const load = async (): Promise<CitationEntry | undefined> => {
    const file = await loadCitations(place.url).catch(() => undefined);
    const entry = file?.[target.id];
    if (!entry) say(status, toolStrings.loadFailed);
    return entry;
  };

  const forms = citationForms(load, copy, target.id);
  forms.element.append(checkedLinkOffer(target, load, copy));
  const embedding = embedPanel(async () => {
    const entry = await load();
    return entry && [entry];
  }, copy);
  const openers = new Openers([
    { text: toolStrings.cite, ...forms },
    { text: embeddingStrings.open, ...embedding },
  ]);
  // The promise rejects when the reader changes their mind, which needs no word.
  const share = () => navigator.share({ title: document.title, url: target.url }).catch(() => undefined);
  const buttons = element(
    'div',
    { className: 'tool-buttons' },
    element('span', {}, toolStrings.copy),
    button(toolStrings.copyLink, () => copy(target.url, toolStrings.linkCopied(target.name))),
    button(toolStrings.copyQuotation, async () => {
      const entry = await load();
      if (entry) await copy(entry.quotation, toolStrings.quotationCopied(target.name));
    }),
    ...openers.buttons.slice(0, 1),
    ...('share' in navigator ? [button(toolStrings.share, share)] : []),
    ...openers.buttons.slice(1),
    clauseNoteTool(clauseIdsOf(place, clause)),
  );
  // Chromium leaves a button that is half in sight where it is.
  buttons.addEventListener('focusin', ({ target }) => {
    const focused = target as Element;
    if (focused.matches(':focus-visible')) focused.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const row = element('div', { className: 'tools', role: 'group', ariaLabel: toolStrings.open(target.name) });
  row.append(buttons, forms.element, embedding.element, status, rescue);
  // Fetched when the reader turns to it, since some browsers copy only at once after a click.
  const fetchAhead = () => void loadCitations(place.url).catch(() => undefined);
  for (const sign of ['pointerenter', 'focusin', 'touchstart'])
    row.addEventListener(sign, fetchAhead, { once: true, passive: true });
  return row;
}

/** The clause with this number; every one of the provision for 0. */
function clauseIdsOf({ element: provision }: ProvisionOnPage, clause: number): string[] {
  const ids = [...provision.querySelectorAll('[data-source-text] span[id]')].map(({ id }) => id);
  return clause > 0 ? ids.slice(clause - 1, clause) : ids;
}
