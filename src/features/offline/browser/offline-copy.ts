import { siteHref } from '../../../browser/base.ts';
import { lazy } from '../../../browser/lazy.ts';
import { tellIfLost } from '../../../browser/lost.ts';
import { element } from '../../../browser/dom.ts';
import { offlineStrings as strings } from '../../../strings/nl/offline.ts';

const panel = lazy(() => import('./panel.ts'));

/** `<offline-copy>`: the buttons that save, bring up to date and remove a copy of the site, where a browser can. */
class OfflineCopy extends HTMLElement {
  connectedCallback(): void {
    if (!('serviceWorker' in navigator && 'caches' in window)) this.append(element('p', {}, strings.unsupported));
    else
      void tellIfLost(
        panel(({ CopyPanel }) => new CopyPanel(this, new URL(siteHref('/'), location.href).href).start()),
      );
  }
}

customElements.define('offline-copy', OfflineCopy);
