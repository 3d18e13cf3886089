import { lazy } from '../../../browser/lazy.ts';
import { tellIfLost } from '../../../browser/lost.ts';

const panel = lazy(() => import('./panel.ts'));
const setOff = lazy(() => import('./set-off.ts'));

/** `<reading-settings>` around a button: the panel it opens is made when it is first pressed. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    this.setOffVerbs();
    button?.addEventListener('click', () => {
      // From then on the panel is the button's own popover.
      // eslint-disable-next-line floor/scripts -- without popovers no page shows the button (frame.css)
      if (!button.popoverTargetElement)
        void tellIfLost(
          panel(({ SettingsPanel }) => {
            new SettingsPanel(button, this.setOffVerbs).show();
          }),
        );
    });
  }

  private readonly setOffVerbs = () => {
    if (document.documentElement.dataset.verbs)
      void setOff((tools) => {
        tools.setOffVerbs();
      });
  };
}

customElements.define('reading-settings', ReadingSettings);
