const added = new Set<string>();

/**
 * Styles that come with a script, so that the page does not carry them; each is added once, in the order of the first
 * call. The content policy lets a script's own sheets.
 */
export function addStyles(...sheets: string[]): void {
  for (const css of sheets) {
    if (added.has(css)) continue;
    added.add(css);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }
}
