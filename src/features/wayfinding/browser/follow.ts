import { writePlace } from './place.ts';

/** Milliseconds without scrolling after which one is reading. */
const restAfter = 400;

/**
 * Marks the provision at the top of the window in the contents, and keeps it in the address bar, in place of the
 * address that was there, and in the browser. What a link opened stays in the address until one reads on.
 */
export function followReading(root: HTMLElement, contents: HTMLElement): void {
  const provisions = [...root.querySelectorAll<HTMLElement>('[data-provision]')];
  const links = new Map([...contents.querySelectorAll<HTMLAnchorElement>('li a')].map((link) => [link.hash, link]));
  const inView = new Set<Element>();
  let current: HTMLElement | undefined;
  let opened: HTMLElement | undefined;
  let isFollowingLink = location.hash !== '';
  let timer = 0;

  const remember = () => {
    if (isFollowingLink) opened = current;
    isFollowingLink = false;
    const { hash, pathname, search } = location;
    const own = current ? `#${current.id}` : '';
    if (current === opened || hash === own || (own && hash.startsWith(`${own}-`))) return;
    opened = undefined;
    history.replaceState(history.state, '', own || pathname + search);
    if (current) writePlace(current.id);
  };
  const rest = () => {
    clearTimeout(timer);
    timer = window.setTimeout(remember, restAfter);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target);
      const found = provisions.find((provision) => inView.has(provision));
      const isAbove = (provisions[0]?.getBoundingClientRect().top ?? 0) > 0;
      if (!found && !isAbove) return;
      links.get(`#${current?.id ?? ''}`)?.removeAttribute('aria-current');
      current = found;
      links.get(`#${current?.id ?? ''}`)?.setAttribute('aria-current', 'location');
    },
    { rootMargin: '-5% 0px -80%' },
  );
  for (const provision of provisions) observer.observe(provision);
  window.addEventListener('scroll', rest, { passive: true });
  window.addEventListener('hashchange', () => {
    isFollowingLink = true;
    rest();
  });
  rest();
}
