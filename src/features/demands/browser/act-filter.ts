import { demandFields, readChoiceId } from '../../../addresses/page-ids.ts';

/**
 * `<act-filter>` around a form and lists of acts: shows those of an addressee and of a kind. The choice stands in the
 * address, so it can be shared; a fragment such as `#wie-turkije` or `#soort-demands` is a choice too. The form is
 * hidden until this runs; without it all acts stand there.
 */
class ActFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    choose(form, new URLSearchParams(location.search));
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    const change = () => {
      const chosen = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
      const query = new URLSearchParams(chosen).toString();
      history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
      this.show(form);
    };
    form.addEventListener('input', change);
    // A form tells before its fields are as they were.
    form.addEventListener('reset', () => setTimeout(change));
    const follow = () => {
      const wanted = readChoiceId(location.hash.slice(1));
      if (!wanted) return;
      choose(form, new URLSearchParams(wanted));
      this.show(form);
      form.scrollIntoView();
    };
    window.addEventListener('hashchange', follow);
    this.show(form);
    follow();
  }

  private show(form: HTMLFormElement): void {
    const chosen = new FormData(form);
    const [addressee, kind] = [demandFields.addressee, demandFields.kind].map((name) => chosen.get(name) as string);
    const matches = ({ addressees = '', kinds = '' }: DOMStringMap) =>
      (!addressee || addressees.split(' ').includes(addressee)) && (!kind || kinds.split(' ').includes(kind));
    const acts = new Set<string | undefined>(); // one that concerns two groups stands in both
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      let visible = 0;
      for (const list of section.querySelectorAll<HTMLElement>('.acts')) {
        const items = [...list.querySelectorAll('li')];
        for (const item of items) item.hidden = !matches(item.dataset);
        const shown = items.filter((item) => !item.hidden);
        for (const { dataset } of shown) acts.add(dataset.act);
        list.hidden = shown.length === 0;
        visible += shown.length;
      }
      section.hidden = visible === 0;
    }
    const reset = form.querySelector<HTMLElement>('[type=reset]');
    if (reset) reset.hidden = !addressee && !kind;
    const output = form.querySelector('output');
    if (output) output.textContent = (output.dataset.text ?? '').replace('#', String(acts.size));
  }
}

/** Sets the selects of a form; what they don't offer is no choice. */
function choose(form: HTMLFormElement, asked: URLSearchParams): void {
  for (const select of form.querySelectorAll('select')) {
    const value = asked.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
}

customElements.define('act-filter', ActFilter);
