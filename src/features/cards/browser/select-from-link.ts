/**
 * Lets a selection of words begin within a mention, as it does anywhere else in the text. A link is dragged as a whole
 * otherwise, and WebKit and Chromium begin no selection in one: so for as long as the mouse is down on it, it is none.
 */
export function selectFromLinks(text: HTMLElement): void {
  text.addEventListener('pointerdown', (event) => {
    const { button, ctrlKey, metaKey, shiftKey, altKey, pointerType, target } = event;
    const link = target instanceof Element && target.closest('[data-source-text] a[data-mention]');
    const href = link && link.getAttribute('href');
    if (!href || button !== 0 || pointerType !== 'mouse' || ctrlKey || metaKey || shiftKey || altKey) return;
    link.removeAttribute('href');
    const isLinkAgain = new AbortController();
    for (const type of ['pointerup', 'pointercancel', 'blur']) {
      window.addEventListener(
        type,
        () => {
          link.setAttribute('href', href);
          isLinkAgain.abort();
        },
        { capture: true, signal: isLinkAgain.signal },
      );
    }
  });
  // Words of a mention were selected, and not the page that it leads to asked for.
  text.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('[data-source-text] a[data-mention]');
    const selection = getSelection();
    if (
      link &&
      event.pointerType !== 'touch' &&
      event.detail === 1 &&
      selection?.isCollapsed === false &&
      selection.containsNode(link, true)
    )
      event.preventDefault();
  });
}
