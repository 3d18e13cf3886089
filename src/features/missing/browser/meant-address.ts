import { meantPath, nearestPaths, tidyPath } from '../nearest.ts';

/** Addresses that are offered at most. */
const most = 3;

/**
 * On the page of an address that is not there: offers the one that was meant when only capitals, slashes or the ending
 * differ, or when it counts a clause or names a kind of provision, with its query and fragment, and else those that look
 * like it.
 */
class MeantAddress extends HTMLElement {
  connectedCallback(): void {
    const home = this.getAttribute('home') ?? '/';
    const pathOf = (address: { pathname: string }) => address.pathname.slice(home.length - 1);
    const links = new Map([...this.querySelectorAll('a')].map((link) => [pathOf(link), link]));
    const asked = tidyPath(pathOf(location));
    const [meant, place] = meantPath(asked, [...links.keys()])?.split('#') ?? [];
    const link = links.get(meant ?? '');
    const hash = place ? `#${place}` : plainHash();
    if (link) Object.assign(link, { search: location.search, hash });
    if (link && place) link.textContent += hash;
    const offered = meant ? [meant] : nearestPaths(asked, [...links.keys()], most);
    this.querySelector('ul')?.replaceChildren(...offered.flatMap((path) => links.get(path)?.parentElement ?? []));
    this.hidden = offered.length === 0;
  }
}

/** The fragment that was asked for: the id of a part in small letters, as ids are, and anything else as it is. */
const plainHash = () => (/^#[\w-]+$/.test(location.hash) ? location.hash.toLowerCase() : location.hash);

customElements.define('meant-address', MeantAddress);
