import { resumeStrings } from '../../../strings/nl/wayfinding.ts';
import { button, element } from '../../../browser/dom.ts';
import { addStyles } from '../../../browser/styles.ts';
import { provisionAt, targetOf } from '../../../browser/provision-at.ts';

addStyles(`.resume {
  position: fixed;
  inset: auto auto 1rem 1rem;
  z-index: 1;
  display: flex;
  gap: 0.6rem;
  align-items: center;
  max-inline-size: calc(100vw - 9rem);
  padding: 0.3rem 0.3rem 0.3rem 0.8rem;
  font: var(--small) / 1.4 var(--sans);
  background: var(--surface);
  border: 1px solid var(--rule);
  border-radius: 4px;
  box-shadow: 0 0.1rem 0.8rem #0003;
}
/* Above the bar of places (place-bar.css). */
@media (width < 78rem) { .resume { inset-block-end: 4.25rem } }
@media print { .resume { display: none } }`);

/** Offers the provision where one was, until one takes it, closes it or reads on. */
export function offerPlace(root: HTMLElement, id: string): void {
  const provision = root.querySelector(`[data-provision="${CSS.escape(id)}"]`);
  const place = provision && provisionAt(provision);
  if (!place) return;
  const link = element('a', { href: `#${id}` }, resumeStrings.link(targetOf(place, 0).name));
  const offer = element('aside', { className: 'resume', ariaLabel: resumeStrings.label }, link);
  const end = () => {
    offer.remove();
    window.removeEventListener('scroll', endAfterAPage);
  };
  const endAfterAPage = () => {
    if (scrollY > innerHeight) end();
  };
  // The focus would be lost with the offer: it goes on to the provision, or to what comes after the offer.
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    end();
    location.hash = id;
    place.element.querySelector<HTMLElement>('.label a')?.focus({ preventScroll: true });
  });
  const close = button(resumeStrings.close, () => {
    end();
    const stops = [...root.querySelectorAll<HTMLElement>('a, button')];
    const isInSight = ({ top, bottom }: DOMRect) => top >= 0 && bottom > top && bottom <= innerHeight;
    stops.find((stop) => isInSight(stop.getBoundingClientRect()))?.focus({ preventScroll: true });
  });
  offer.append(close);
  window.addEventListener('scroll', endAfterAPage, { passive: true });
  // Before the text, so that the Tab key comes there first.
  root.prepend(offer);
}
