/**
 * Makes room for the tools of the clause that the address names, as `provision.css` does for a clause that one goes to
 * later, so that no line moves when they come: the browser goes to the clause only once the page has been drawn. The room
 * stays when one goes on. Its source runs in the head, so it uses nothing from outside itself.
 */
export function makeRoom(): void {
  const room = new CSSStyleSheet();
  room.replaceSync(`span#${CSS.escape(location.hash.slice(1))}{margin-block-end:2.75rem}`);
  document.adoptedStyleSheets = [room];
}
