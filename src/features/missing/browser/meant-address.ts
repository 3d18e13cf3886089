import { element } from '../../../browser/dom.ts';
import { nearestPaths, tidyPath } from '../nearest.ts';

/** Addresses that are offered at most. */
const most = 3;

/** On the page of an address that is not there: goes to the one that was meant, or offers those that look like it. */
class MeantAddress extends HTMLElement {
  connectedCallback(): void {
    void this.find();
  }

  private async find(): Promise<void> {
    const sitemap = this.getAttribute('sitemap') ?? '';
    const base = sitemap.slice(0, sitemap.lastIndexOf('/'));
    const paths = await readPaths(sitemap, base).catch((): string[] => []);
    const asked = tidyPath(location.pathname.slice(base.length));
    if (paths.includes(asked)) {
      location.replace(base + asked + location.search + location.hash.toLowerCase());
      return;
    }
    const links = nearestPaths(asked, paths, most).map((path) =>
      element('li', {}, element('a', { href: base + path }, base + path)),
    );
    this.querySelector('ul')?.replaceChildren(...links);
    this.hidden = links.length === 0;
  }
}

/** The paths of all pages without the base. The host of a sitemap is not asked: a copy may stand elsewhere. */
async function readPaths(sitemap: string, base: string): Promise<string[]> {
  const response = await fetch(sitemap);
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  const list = new DOMParser().parseFromString(await response.text(), 'application/xml');
  return [...list.querySelectorAll('loc')].map(({ textContent }) => new URL(textContent).pathname.slice(base.length));
}

customElements.define('meant-address', MeantAddress);
