/** Where a result stood in the window when it was followed: kept with the step of history that leads back to the results. */
export interface Place {
  /** The address of the result. */
  result: string;
  /** CSS pixels from the top of the window. */
  top: number;
}

export function placeOf(link: HTMLAnchorElement): Place {
  return { result: link.href, top: link.getBoundingClientRect().top };
}

/** Brings the result that was followed from here back to where it stood, once the results are there. */
export function restorePlace(results: HTMLElement): void {
  const { result, top = 0 } = (history.state ?? {}) as Partial<Place>;
  const link = [...results.querySelectorAll('a')].find(({ href }) => href === result);
  if (link) scrollBy(0, link.getBoundingClientRect().top - top);
}

/** What the page below the dialog has for a state of history: how far it was scrolled, in CSS pixels. */
export interface PlaceBelow {
  below: number;
}

/** Loads the page below the dialog, whose address it is already: a page that is loaded again stays where it is scrolled. */
export function loadBelow(): void {
  const { below = 0 } = (history.state ?? {}) as Partial<PlaceBelow>;
  document.body.style.minBlockSize = `calc(${String(below)}px + 100vh)`;
  scrollTo(0, below);
  location.reload();
}
