/**
 * Names in the text are links, unless the reader turned them off (`data-names="off"` on `<html>`): then they are words
 * like others, with no stop for the Tab key and nothing for a screen reader to announce.
 */
export function applyNameLinks(): void {
  const isOff = document.documentElement.dataset.names === 'off';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-source-text] a[data-mention]')) {
    if (isOff && link.hash) {
      link.dataset.href = link.getAttribute('href') ?? '';
      link.removeAttribute('href');
    } else if (!isOff && link.dataset.href) {
      link.href = link.dataset.href;
    }
  }
}
