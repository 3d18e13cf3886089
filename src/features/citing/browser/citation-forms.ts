import { doubtStrings } from '../../../strings/nl/common.ts';
import { citationFormNames, citationStrings, toolStrings } from '../../../strings/nl/citing.ts';
import { embeddingStrings } from '../../../strings/nl/embedding.ts';
import { isPublic } from '../../../addresses/public-address.ts';
import type { CitationEntry } from './citations.ts';
import { button, element } from '../../../browser/dom.ts';

/** Forms that are whole files: what they are saved as. */
const files: Partial<Record<Form, { extension: string; type: string }>> = {
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  csl: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

type Form = keyof typeof citationFormNames;

/**
 * A citation in the form that the reader chooses, to copy or to save.
 *
 * @param load the citation of the part that is chosen now, or nothing when it cannot be had, which it says.
 * @param copy copies a text and says the words after it.
 * @param name what a file of it is called, without its extension.
 */
export function citationForms(
  load: () => Promise<CitationEntry | undefined>,
  copy: (text: string, done: string) => Promise<void>,
  name: string,
): { element: HTMLElement; update: () => Promise<unknown> } {
  const choice = element('select');
  for (const [value, text] of Object.entries(citationFormNames)) choice.append(element('option', { value }, text));
  const text = element('pre', { tabIndex: 0, role: 'region', ariaLabel: toolStrings.cite });
  const save = element('a', {}, citationStrings.save);
  const official = element('p', {});
  const short = element('p', {});
  const noAddress = element('p', { hidden: true }, embeddingStrings.noAddress);
  const form = () => choice.value as Form;
  const panel = element(
    'div',
    { className: 'tool-forms', hidden: true },
    element('label', {}, `${citationStrings.form} `, choice),
    text,
    button(citationStrings.copy, async () => {
      const entry = await update();
      if (entry) await copy(entry[form()], citationStrings.copied(citationFormNames[form()]));
    }),
    save,
    official,
    noAddress,
    short,
  );
  const update = async (): Promise<CitationEntry | undefined> => {
    if (panel.hidden) return undefined;
    const entry = await load();
    text.textContent = entry?.[form()] ?? '';
    official.replaceChildren(...(entry ? officialLinks(entry) : []));
    noAddress.hidden = !entry || isPublic(entry.url);
    short.textContent = entry?.short ? citationStrings.ownForm(entry.short) : '';
    const file = files[form()];
    save.hidden = !file || !entry;
    if (!file || !entry) return entry;
    URL.revokeObjectURL(save.href);
    save.href = URL.createObjectURL(new Blob([entry[form()]], { type: file.type }));
    save.download = `${name}.${file.extension}`;
    return entry;
  };
  choice.addEventListener('change', () => void update());
  return { element: panel, update };
}

/** Where the words can be looked up. */
function officialLinks({ official }: CitationEntry): (string | HTMLElement)[] {
  if (official.length === 0) return [];
  const links = official.flatMap(({ href, text }) => [' ', element('a', { href }, text)]);
  const doubt = official.some(({ unconfirmed }) => unconfirmed) ? [` (${doubtStrings.addresses})`] : [];
  return [`${citationStrings.official}:`, ...links, ...doubt];
}
