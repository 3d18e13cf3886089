import { languageTag } from '../../../language/tag.ts';

/**
 * `<instrument-filter>` around a form and lists of instruments by kind: shows those of a kind or year, in the order
 * that the reader chooses. The form is hidden until this runs; the lists are complete without it.
 */
type Compare = (a: DOMStringMap, b: DOMStringMap) => number;

/** Orders that run through all kinds; any other is the one of the page. */
const orders: Record<string, Compare> = {
  date: (a, b) => (a.date ?? '').localeCompare(b.date ?? ''),
  name: (a, b) => (a.name ?? '').localeCompare(b.name ?? '', languageTag),
  count: (a, b) => Number(b.count) - Number(a.count),
};

class InstrumentFilter extends HTMLElement {
  private lists: { kind: string; list: Element; items: HTMLElement[] }[] = [];
  private readonly all = document.createElement('ul');

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.lists = [...this.querySelectorAll<HTMLElement>('section[data-kind]')].flatMap((section) => {
      const list = section.querySelector('ul');
      return list ? [{ kind: section.dataset.kind ?? '', list, items: [...list.querySelectorAll('li')] }] : [];
    });
    form.after(this.all);
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', () => {
      this.show(form);
    });
    // A form tells before its fields are as they were.
    form.addEventListener('reset', () => {
      setTimeout(() => {
        this.show(form);
      });
    });
    this.show(form);
  }

  private show(form: HTMLFormElement): void {
    const chosen = new FormData(form);
    const [kind, year, order] = ['kind', 'year', 'order'].map((name) => chosen.get(name) as string);
    const compare = orders[order ?? ''];
    const visible: HTMLElement[] = [];
    for (const group of this.lists) {
      for (const item of group.items) {
        item.hidden = (kind !== '' && kind !== group.kind) || (year !== '' && year !== item.dataset.year);
        if (!item.hidden) visible.push(item);
      }
      group.list.append(...group.items);
      const isEmpty = compare !== undefined || group.items.every((item) => item.hidden);
      group.list.closest('section')?.toggleAttribute('hidden', isEmpty);
    }
    this.all.hidden = compare === undefined;
    if (compare) this.all.append(...[...visible].sort((a, b) => compare(a.dataset, b.dataset)));
    const reset = form.querySelector<HTMLElement>('[type=reset]');
    if (reset) reset.hidden = !kind && !year;
    const output = form.querySelector('output');
    if (output) output.textContent = (output.dataset.text ?? '').replace('#', String(visible.length));
  }
}

customElements.define('instrument-filter', InstrumentFilter);
