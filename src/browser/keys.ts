import { openPopover } from './popover.ts';

/** Every keyboard shortcut of the site; `withControl` ones (Ctrl, or ⌘ on a Mac) also work while one types. */
export const shortcuts = [
  { name: 'next', keys: ['j', ']'] },
  { name: 'previous', keys: ['k', '['] },
  { name: 'note', keys: ['a'] },
  { name: 'search', keys: ['/'] },
  { name: 'search', keys: ['k'], withControl: true },
] as const;

type Shortcut = (typeof shortcuts)[number]['name'];

const actions = new Map<Shortcut, () => void>();

/**
 * Does something at a shortcut, unless the reader types, has a dialog open or the focus in anything else that lies over
 * the page, or has switched shortcuts off.
 */
export function onShortcut(name: Shortcut, action: () => void): void {
  if (actions.size === 0) document.addEventListener('keydown', act);
  actions.set(name, action);
}

function act(event: KeyboardEvent): void {
  const { ctrlKey, metaKey, altKey, target } = event;
  const hasControl = ctrlKey || metaKey;
  const key = hasControl ? event.key.toLowerCase() : event.key;
  const shortcut = shortcuts.find(
    (each) => (each.keys as readonly string[]).includes(key) && hasControl === 'withControl' in each,
  );
  const action = shortcut && actions.get(shortcut.name);
  if (!action || altKey || document.documentElement.dataset.keys) return;
  const isIn = (selector: string) => target instanceof Element && target.closest(selector) !== null;
  const isTyping = !hasControl && isIn('input, select, textarea, [contenteditable]');
  // What is offered for selected words is a dialog that keeps nobody from the page.
  const dialog = `:modal, [role=dialog]:not([popover=manual])${openPopover}`;
  if (isTyping || isIn(openPopover) || document.querySelector(dialog)) return;
  event.preventDefault();
  action();
}
