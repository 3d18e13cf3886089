/**
 * Fetches the font of the text ahead, for the first paint: browsers hold that for it (Chromium up to 100 ms), so only where
 * the page itself came so quickly that the font may be there by then. Elsewhere one would wait for nothing; the page is read
 * in a font of the device, and the next one in ours. Its source runs in the head, so it uses nothing from outside itself.
 */
export function fetchFont(href: string): void {
  const link = document.createElement('link');
  if (performance.now() < 400)
    document.head.append(Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href }));
}
