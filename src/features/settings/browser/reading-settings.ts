import { lazy } from '../../../browser/lazy.ts';

const panel = lazy(() => import('./panel.ts'));
const setOff = lazy(() => import('./set-off.ts'));

/** `<reading-settings>` around a button: the panel it opens is made when it is first pressed. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (document.documentElement.dataset.verbs)
      void setOff(({ setOffVerbs }) => {
        setOffVerbs();
      });
    button?.addEventListener('click', () => {
      // From then on the panel is the button's own popover.
      if (!button.popoverTargetElement)
        void panel(({ settingsPanel }) => {
          settingsPanel(button).showPopover({ source: button });
        });
    });
  }
}

customElements.define('reading-settings', ReadingSettings);
