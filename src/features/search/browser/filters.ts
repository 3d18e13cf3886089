import type { ProvisionKind } from '../../../addresses/anchors.ts';
import { element } from '../../../browser/dom.ts';
import { searchStrings as strings } from '../../../strings/nl/search.ts';
import type { PageFacts, SearchData } from '../understanding/data.ts';
import type { Hit } from '../understanding/answer.ts';
import { filterGroups, type SearchState } from './search-address.ts';

/** What results can be narrowed to. */
interface Choice {
  group: string;
  name: string;
  provisions: readonly number[];
}

/**
 * Puts lists to narrow results by in the place of the earlier ones; each tells how many results a choice leaves,
 * whatever is chosen in the others. Where there is nothing to choose, their place is hidden.
 *
 * @param place gets the lists after its summary
 * @param wanted what is chosen, as an address may have it: what there is none of counts for nothing
 * @param all what there is to choose from
 * @param onChange told of what is chosen then
 * @returns whether a result fits what is chosen; nothing when nothing is
 */
export function narrow(
  place: HTMLDetailsElement,
  hits: readonly Hit[],
  wanted: SearchState['filters'],
  all: readonly Choice[],
  onChange: (chosen: SearchState['filters']) => void,
): ((hit: Hit) => boolean) | undefined {
  const chosen = new Map([...wanted].flatMap(([group, name]) => choiceOf(group, name, all) ?? []));
  const lists = filterGroups.flatMap((group) => {
    const found = hits.filter((hit) => fits(hit, chosen, group));
    const options = all
      .filter((choice) => choice.group === group)
      .map(({ name, provisions }) => ({
        name,
        count: found.filter(({ provision }) => provisions.includes(provision)).length,
      }))
      .filter(({ name, count }) => count > 0 || chosen.get(group)?.name === name);
    return options.length > 1 || chosen.has(group) ? [listOf(group, options, chosen, onChange)] : [];
  });
  const focused = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : '';
  place.replaceChildren(...[...place.children].slice(0, 1), ...lists);
  place.hidden = lists.length === 0;
  if (chosen.size > 0) place.open = true;
  [...place.querySelectorAll('select')].find(({ name }) => name === focused)?.focus();
  return chosen.size > 0 ? (hit) => fits(hit, chosen) : undefined;
}

/** The choice that an address names, in small letters or in capitals. */
function choiceOf(group: string, name: string, all: readonly Choice[]): [[string, Choice]] | undefined {
  const found = all.find((choice) => choice.group === group && choice.name.toLowerCase() === name.toLowerCase());
  return found && [[group, found]];
}

/** Whether a result fits all that is chosen, but for one group. */
function fits({ provision }: Hit, chosen: ReadonlyMap<string, Choice>, except?: string): boolean {
  return [...chosen].every(([group, { provisions }]) => group === except || provisions.includes(provision));
}

function listOf(
  group: string,
  options: readonly { name: string; count: number }[],
  chosen: ReadonlyMap<string, Choice>,
  onChange: (chosen: SearchState['filters']) => void,
): HTMLElement {
  const select = element(
    'select',
    { name: group },
    element('option', { value: '', textContent: strings.all }),
    ...options.map(({ name, count }) => element('option', { value: name, textContent: `${name} (${String(count)})` })),
  );
  select.value = chosen.get(group)?.name ?? '';
  select.addEventListener('change', () => {
    const next = new Map([...chosen].map(([other, { name }]) => [other, name]));
    if (select.value) next.set(group, select.value);
    else next.delete(group);
    onChange(next);
  });
  return element('label', {}, strings.groups[group] ?? group, ' ', select);
}

/**
 * Kinds of provision, and what the provisions are about.
 *
 * @param about the facts of each page
 */
export function choicesFor({ provisions, parts, pages }: SearchData, about: readonly PageFacts[]): Choice[] {
  const kinds = (Object.keys(parts) as ProvisionKind[]).map((kind) => ({
    group: 'kind',
    name: parts[kind]?.more ?? '',
    provisions: provisions.flatMap((provision, index) => (provision.kind === kind ? [index] : [])),
  }));
  return [
    ...kinds,
    ...pages.map(({ group, name }, page) => ({ group, name, provisions: about[page]?.provisions ?? [] })),
  ];
}
