import { openPopover } from './popover.ts';

/** The keys of every shortcut of the site, as readers are told them; those with Ctrl, or ⌘ on a Mac, also work while one types. */
export const shortcuts = {
  next: ['j', ']'],
  previous: ['k', '['],
  ownNote: ['a'],
  search: ['/', 'Ctrl+K'],
} as const;

export type Shortcut = keyof typeof shortcuts;

/** What is done, by key. */
const actions = new Map<string, () => void>();

/**
 * Does something at a shortcut, unless the reader types, has a dialog open or the focus in anything else that lies over
 * the page, or has switched shortcuts off.
 */
export function onShortcut(name: Shortcut, action: () => void): void {
  if (actions.size === 0) document.addEventListener('keydown', act);
  for (const key of shortcuts[name]) actions.set(key, action);
}

function act(event: KeyboardEvent): void {
  const { ctrlKey, metaKey, altKey, target } = event;
  const hasControl = ctrlKey || metaKey;
  const action = actions.get(hasControl ? `Ctrl+${event.key.toUpperCase()}` : event.key);
  if (!action || altKey || document.documentElement.dataset.keys) return;
  const isIn = (selector: string) => target instanceof Element && target.closest(selector) !== null;
  const isTyping = !hasControl && isIn('input, select, textarea, [contenteditable]');
  // What is offered for selected words is a dialog that keeps nobody from the page.
  const dialog = `:modal, [role=dialog]:not([popover=manual])${openPopover}`;
  if (isTyping || isIn(openPopover) || document.querySelector(dialog)) return;
  event.preventDefault();
  action();
}
