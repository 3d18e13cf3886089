import { wordsParameter } from '../../../addresses/page-ids.ts';
import { provisionAt } from '../../../browser/provision-at.ts';
import { isInWindow, landing } from './in-window.ts';
import { writePlace } from './last-place.ts';

/** Milliseconds without scrolling after which one is reading. */
const restAfter = 400;

/** Follows one who reads: on the whole text in its contents, and on every page out of the way of the words. */
export function followReading(root: HTMLElement, contents: HTMLElement | null): void {
  if (contents) followInContents(root, contents);
  clearTheWay();
}

/**
 * Marks the provision at the top of the window in the contents, and keeps it in the address bar, in place of the
 * address that was there, and in the browser. What a link opened stays in the address until one reads on.
 */
function followInContents(root: HTMLElement, contents: HTMLElement): void {
  const provisions = [...root.querySelectorAll<HTMLElement>('[data-provision]')];
  const links = new Map([...contents.querySelectorAll<HTMLAnchorElement>('li a')].map((link) => [link.hash, link]));
  const inView = new Set<Element>();
  const names = root.querySelectorAll('[data-place-name]');
  const clause = root.querySelector('[data-clause]');
  let current: HTMLElement | undefined;
  let opened: HTMLElement | null | undefined;
  let isFollowingLink = location.hash !== '';
  let timer = 0;

  const linked = () => document.getElementById(location.hash.slice(1))?.closest<HTMLElement>('[data-provision]');
  const remember = () => {
    if (isFollowingLink) opened = linked();
    isFollowingLink = false;
    const address = new URL(location.href);
    const named = document.getElementById(address.hash.slice(1));
    if (current === opened || (current ? current.contains(named) : !address.hash)) return;
    opened = undefined;
    address.searchParams.delete(wordsParameter);
    address.hash = current?.id ?? '';
    history.replaceState(history.state, '', address);
    if (current) writePlace(current.id);
  };
  const rest = () => {
    clearTimeout(timer);
    timer = window.setTimeout(remember, restAfter);
  };
  const turnTo = (provision: HTMLElement | undefined) => {
    links.get(`#${current?.id ?? ''}`)?.removeAttribute('aria-current');
    current = provision;
    const link = links.get(`#${current?.id ?? ''}`);
    link?.setAttribute('aria-current', 'location');
    if (link) showWithin(contents, link);
    for (const name of names) name.textContent = (current && provisionAt(current)?.name) ?? '';
    if (clause && !current?.querySelector(':target')) clause.textContent = '';
  };
  /** The last provisions never come to the top of the window: what a link leads to counts there, and the end of the text. */
  const lookWhere = () => {
    const followed = isFollowingLink ? linked() : undefined;
    const [first, last] = [provisions[0], provisions.at(-1)];
    const isAtEnd = last && last.getBoundingClientRect().bottom < innerHeight;
    const reached = isAtEnd ? last : provisions.find((provision) => inView.has(provision));
    const here = followed && isInWindow(followed) ? followed : reached;
    if (here || (first?.getBoundingClientRect().top ?? 0) > 0) turnTo(here);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target);
      lookWhere();
    },
    // From just below where a link scrolls its target to, else what stands before that would count.
    { rootMargin: `-${String(landing() + 2)}px 0px -70%` },
  );
  for (const provision of provisions) observer.observe(provision);
  const look = () => {
    rest();
    lookWhere();
  };
  window.addEventListener('scroll', look, { passive: true });
  window.addEventListener('hashchange', () => {
    isFollowingLink = true;
    lookWhere();
    rest();
  });
  rest();
}

/** Scrolls a list to an entry of it that is out of sight, and nothing else. */
function showWithin(list: HTMLElement, entry: Element): void {
  const [{ top, bottom }, { top: first, bottom: last }] = [entry.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollTop += Math.min(0, top - first) + Math.max(0, bottom - Math.min(last, innerHeight));
}

/** What floats on a phone goes while one reads down, and comes back at a turn (place-bar.css). */
function clearTheWay(): void {
  let scrolled = scrollY;
  const look = () => {
    if (Math.abs(scrollY - scrolled) <= 24) return;
    document.documentElement.toggleAttribute('data-reading-down', scrollY > scrolled);
    scrolled = scrollY;
  };
  window.addEventListener('scroll', look, { passive: true });
}
