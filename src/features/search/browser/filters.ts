import type { ProvisionKind } from '../../../addresses/anchors.ts';
import { element } from '../../../browser/dom.ts';
import { searchStrings as strings } from '../../../strings/nl/search.ts';
import type { SearchData } from '../understanding/data.ts';
import type { Hit } from '../understanding/answer.ts';
import { filterGroups, type SearchState } from './address.ts';

/** What results can be narrowed to. */
interface Choice {
  group: string;
  name: string;
  provisions: readonly number[];
}

/**
 * Puts lists to narrow results by in the place of the earlier ones; each tells how many results a choice leaves,
 * whatever is chosen in the others.
 *
 * @param place gets the lists after its summary
 * @param all what there is to choose from
 * @param onChange told of what is chosen then
 * @returns the results that fit what is chosen
 */
export function narrow(
  place: HTMLElement,
  hits: readonly Hit[],
  chosen: SearchState['filters'],
  all: readonly Choice[],
  onChange: (chosen: SearchState['filters']) => void,
): Hit[] {
  const left = (except?: string): Hit[] => hits.filter((hit) => fits(hit, chosen, all, except));
  const lists = filterGroups.flatMap((group) => {
    const found = left(group);
    const options = all
      .filter((choice) => choice.group === group)
      .map(({ name, provisions }) => ({
        name,
        count: found.filter(({ provision }) => provisions.includes(provision)).length,
      }))
      .filter(({ name, count }) => count > 0 || chosen.get(group) === name);
    return options.length > 1 || chosen.has(group) ? [listOf(group, options, chosen, onChange)] : [];
  });
  const focused = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : '';
  place.replaceChildren(...[...place.children].slice(0, 1), ...lists);
  [...place.querySelectorAll('select')].find(({ name }) => name === focused)?.focus();
  return left();
}

/** Whether a result fits all that is chosen, but for one group. */
function fits(
  { provision }: Hit,
  chosen: SearchState['filters'],
  all: readonly Choice[],
  except: string | undefined,
): boolean {
  return [...chosen].every(
    ([group, name]) =>
      group === except ||
      all.some((choice) => choice.group === group && choice.name === name && choice.provisions.includes(provision)),
  );
}

function listOf(
  group: string,
  options: readonly { name: string; count: number }[],
  chosen: SearchState['filters'],
  onChange: (chosen: SearchState['filters']) => void,
): HTMLElement {
  const select = element(
    'select',
    { name: group },
    element('option', { value: '', textContent: strings.all }),
    ...options.map(({ name, count }) => element('option', { value: name, textContent: `${name} (${String(count)})` })),
  );
  select.value = chosen.get(group) ?? '';
  select.addEventListener('change', () => {
    const next = new Map(chosen);
    if (select.value) next.set(group, select.value);
    else next.delete(group);
    onChange(next);
  });
  return element('label', {}, strings.groups[group] ?? group, ' ', select);
}

/**
 * Kinds of provision, and what the provisions are about.
 *
 * @param about of each page, the provisions that are about it
 */
export function choicesFor({ provisions, parts, pages }: SearchData, about: readonly number[][]): Choice[] {
  const kinds = (Object.keys(parts) as ProvisionKind[]).map((kind) => ({
    group: 'kind',
    name: parts[kind]?.more ?? '',
    provisions: provisions.flatMap((provision, index) => (provision.kind === kind ? [index] : [])),
  }));
  return [...kinds, ...pages.map(({ group, name }, page) => ({ group, name, provisions: about[page] ?? [] }))];
}
