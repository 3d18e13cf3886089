const stops = '.label a, .numbers a, .rail a';

/**
 * In the whole text neither the numbers of clauses nor the provisions in the contents are stops for the Tab key: from the
 * label of a provision, or the name of a part, the arrow to the right goes on to them, and that to the left back.
 */
export function stepOverNumbers(event: KeyboardEvent): void {
  const direction = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const link = event.target instanceof Element ? event.target.closest(stops) : null;
  if (!direction || !link) return;
  const links = [...(link.closest('[data-provision], .rail')?.querySelectorAll<HTMLElement>(stops) ?? [])];
  const next = links[links.indexOf(link as HTMLElement) + direction];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
