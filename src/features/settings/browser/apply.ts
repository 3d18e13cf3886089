/** The name under which the settings are kept: an object of strings; what is not in it is as the site has it. */
export const settingsName = 'settings';

/**
 * Puts what the reader chose before on `<html>` as `data-*`, for the styles, and `data-script` with it, since only then
 * the controls that need a script can work. Only who chose something fetches the styles of the choices, and then the
 * first paint waits for them. Its source runs in the head, before the first paint, so it uses nothing from outside
 * itself. Where storage is closed, or holds what we did not write, the page stays as it is.
 */
export function applySettings(key: string, styles: string): void {
  const { dataset } = document.documentElement;
  dataset.script = '';
  try {
    Object.assign(dataset, JSON.parse(localStorage.getItem(key) ?? ''));
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'stylesheet', blocking: 'render', href: styles }));
  } catch {
    // Nothing was chosen.
  }
}
