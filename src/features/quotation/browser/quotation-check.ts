import { lazy } from '../../../browser/lazy.ts';
import { tellIfLost } from '../../../browser/lost.ts';

const comparison = lazy(() => import('./comparison.ts'));

/**
 * The field to paste a quotation into. What compares it, and the text, come when the reader turns to the field. A
 * quotation may stand in the fragment of the address (`#citaat=…`), which browsers do not send.
 */
class QuotationField extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    const prepare = (): void => {
      void comparison(({ loadText }) => loadText().catch(() => undefined));
    };
    field?.addEventListener('focus', prepare, { once: true });
    field?.addEventListener('paste', () => {
      requestAnimationFrame(() => {
        this.compare();
      });
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.compare();
    });
    const given = new URLSearchParams(location.hash.slice(1)).get('citaat');
    if (!given || !field) return;
    field.value = given;
    this.compare();
  }

  private compare(): void {
    void tellIfLost(comparison(({ showComparison }) => showComparison(this)));
  }
}

customElements.define('quotation-check', QuotationField);
