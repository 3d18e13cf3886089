/**
 * An element with properties and content: `element('button', { type: 'button' }, 'Kopieer')`. Its role and what begins
 * with `aria` become attributes, since Firefox 115 does not know them as properties.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries<unknown>(properties)) {
    if (name === 'role' || name.startsWith('aria')) node.setAttribute(name.replace('aria', 'aria-'), String(value));
    else Object.assign(node, { [name]: value });
  }
  node.append(...content);
  return node;
}

/** A button that does something. */
export function button(text: string, action: () => unknown): HTMLButtonElement {
  const node = element('button', { type: 'button' }, text);
  node.addEventListener('click', () => void action());
  return node;
}

/**
 * Says words in a live region. They are heard only when they change while it is there, so it is emptied first: the same
 * words twice are two messages, and a region may be new.
 */
export function say(region: Element, words: string): void {
  region.textContent = '';
  setTimeout(() => {
    region.textContent = words;
  }, 50);
}
