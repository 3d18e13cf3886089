/** An element with properties and content: `element('button', { type: 'button' }, 'Kopieer')`. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...content);
  return node;
}

/** A button that does something. */
export function button(text: string, action: () => unknown): HTMLButtonElement {
  const node = element('button', { type: 'button' }, text);
  node.addEventListener('click', () => void action());
  return node;
}
