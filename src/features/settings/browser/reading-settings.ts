/** `<reading-settings>` around a button: the panel it opens is made when it is first pressed. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const { names, view } = document.documentElement.dataset;
    if (names === 'off') {
      void import('./name-links.ts').then((links) => {
        links.applyNameLinks();
      });
    }
    if (view) {
      void import('./set-off.ts').then((verbs) => {
        verbs.setOffVerbs();
      });
    }
    button?.addEventListener(
      'click',
      () => {
        void import('./panel.ts').then((panel) => {
          panel.settingsPanel(button).showPopover({ source: button });
        });
      },
      { once: true },
    );
  }
}

customElements.define('reading-settings', ReadingSettings);
