/** `<reading-settings>` around a button: the panel it opens is made when it is first pressed. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (document.documentElement.dataset.names === 'off') {
      void import('./settings/name-links.ts').then((names) => {
        names.applyNameLinks();
      });
    }
    button?.addEventListener(
      'click',
      () => {
        void import('./settings/panel.ts').then((panel) => {
          panel.settingsPanel(button).showPopover({ source: button });
        });
      },
      { once: true },
    );
  }
}

customElements.define('reading-settings', ReadingSettings);
