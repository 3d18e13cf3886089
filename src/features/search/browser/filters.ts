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
  provisions: ReadonlySet<number>;
}

/** Lists to narrow the results by; each tells how many results a choice leaves, whatever is chosen in the others. */
export class Filters {
  readonly element = element('details', { className: 'search-filters', hidden: true });
  private readonly onChange: () => void;
  private choices = new Map<string, string>();

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  get chosen(): SearchState['filters'] {
    return new Map(this.choices);
  }

  choose(chosen: SearchState['filters']): void {
    this.choices = new Map(chosen);
  }

  /** Shows the lists for some results, and gives the results that fit what is chosen. */
  show(hits: readonly Hit[], data: SearchData): Hit[] {
    const all = choicesFor(data);
    const left = (group?: string): Hit[] => hits.filter((hit) => this.fits(hit, all, group));
    const lists = filterGroups.flatMap((group) => {
      const found = left(group);
      const options = all
        .filter((choice) => choice.group === group)
        .map(({ name, provisions }) => ({
          name,
          count: found.filter(({ provision }) => provisions.has(provision)).length,
        }))
        .filter(({ name, count }) => count > 0 || this.choices.get(group) === name);
      return options.length > 1 || this.choices.has(group) ? [this.listOf(group, options)] : [];
    });
    const focused = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : '';
    this.element.hidden = (hits.length < 2 && this.choices.size === 0) || lists.length === 0;
    if (this.choices.size > 0) this.element.open = true;
    this.element.replaceChildren(element('summary', { textContent: strings.filters }), ...lists);
    [...this.element.querySelectorAll('select')].find(({ name }) => name === focused)?.focus();
    return left();
  }

  /** Whether a result fits all that is chosen, but for one group. */
  private fits({ provision }: Hit, all: readonly Choice[], except?: string): boolean {
    return [...this.choices].every(
      ([group, name]) =>
        group === except ||
        all.some((choice) => choice.group === group && choice.name === name && choice.provisions.has(provision)),
    );
  }

  private listOf(group: string, options: readonly { name: string; count: number }[]): HTMLElement {
    const select = element(
      'select',
      { name: group },
      element('option', { value: '', textContent: strings.all }),
      ...options.map(({ name, count }) =>
        element('option', { value: name, textContent: `${name} (${String(count)})` }),
      ),
    );
    select.value = this.choices.get(group) ?? '';
    select.addEventListener('change', () => {
      if (select.value) this.choices.set(group, select.value);
      else this.choices.delete(group);
      this.onChange();
    });
    return element('label', {}, strings.groups[group] ?? group, ' ', select);
  }
}

/** Kinds of provision, and what the provisions are about. */
function choicesFor({ provisions, parts, pages }: SearchData): Choice[] {
  const kinds = (Object.keys(parts) as ProvisionKind[]).map((kind) => ({
    group: 'kind',
    name: parts[kind]?.more ?? '',
    provisions: new Set(provisions.flatMap((provision, index) => (provision.kind === kind ? [index] : []))),
  }));
  return [
    ...kinds,
    ...pages.map(({ group, name, provisions: about }) => ({ group, name, provisions: new Set(about) })),
  ];
}
