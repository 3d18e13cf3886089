const numbers = '.label a, .numbers a, .rail a';
const repeats = '[data-opens-notes][tabindex], [data-mention][tabindex]';

/**
 * In the whole text neither the numbers of clauses nor the provisions in the contents, nor what was mentioned before, nor the
 * second notes of a provision, are stops for the Tab key: from the label of a provision, or the name of a part, the arrow to the right goes on to them, and
 * that to the left back.
 */
export function stepOverNumbers(event: KeyboardEvent): void {
  const direction = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const link = (event.target as Element).closest(`${numbers}, ${repeats}`);
  if (!direction || !link) return;
  const place = link.closest('[data-provision], .rail');
  // The numbers first, though they stand behind the text in the page.
  const links = [numbers, repeats].flatMap((stops) => [...(place?.querySelectorAll<HTMLElement>(stops) ?? [])]);
  const next = links[links.indexOf(link as HTMLElement) + direction];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Takes out of the way of the Tab key, which has hundreds of stops otherwise, what `stepOverNumbers` leads to. */
export function takeFromTab(root: HTMLElement): void {
  for (const link of root.querySelectorAll<HTMLElement>('.numbers a, .rail li a')) link.tabIndex = -1;
  const met = new Set<string>();
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-opens-notes], a[data-mention]')) {
    if (met.has(link.href)) link.tabIndex = -1;
    met.add(link.href);
  }
}
