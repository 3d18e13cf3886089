/**
 * `<act-filter>` around a form and lists of acts: shows those of an addressee and of a kind. The choice stands in the
 * address, so it can be shared. The form is hidden until this runs; without it the page has the same acts by addressee
 * and by kind, at fragments that this understands too (`#wie-turkije`).
 */
class ActFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    const [, name, wanted] = /^#(wie|soort)-(.+)$/.exec(location.hash) ?? [];
    if (name && wanted) asked.set(name, wanted);
    for (const select of form.querySelectorAll('select')) {
      const value = asked.get(select.name) ?? '';
      if ([...select.options].some((option) => option.value === value)) select.value = value;
    }
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', () => {
      const chosen = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
      const query = new URLSearchParams(chosen).toString();
      history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
      this.show(form);
    });
    this.show(form);
  }

  private show(form: HTMLFormElement): void {
    const chosen = new FormData(form);
    const [addressee, kind] = ['wie', 'soort'].map((name) => chosen.get(name) as string);
    const matches = ({ addressees = '', kinds = '' }: DOMStringMap) =>
      (!addressee || addressees.split(' ').includes(addressee)) && (!kind || kinds.split(' ').includes(kind));
    let count = 0;
    for (const section of this.querySelectorAll<HTMLElement>(':scope > section:not([data-index])')) {
      const items = [...section.querySelectorAll('li')];
      for (const item of items) item.hidden = !matches(item.dataset);
      const visible = items.filter((item) => !item.hidden).length;
      section.hidden = visible === 0;
      count += visible;
    }
    const output = form.querySelector('output');
    if (output) output.textContent = (output.dataset.text ?? '').replace('#', String(count));
  }
}

customElements.define('act-filter', ActFilter);
