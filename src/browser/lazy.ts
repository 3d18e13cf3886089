/** Uses a module once it is there. Resolves to whether it came; then its user has been called. */
export type Lazy<Module> = (use: (module: Module) => unknown) => Promise<boolean>;

/**
 * A module that is loaded when it is first used, and is asked for again at the next use when it did not come:
 * `const panel = lazy(() => import('./panel.ts'))`, then `void panel(({ openPanel }) => openPanel())`.
 */
export function lazy<Module>(load: () => Promise<Module>): Lazy<Module> {
  let loading: Promise<Module> | undefined;
  let missed: string | undefined;
  // Chromium (150) never asks again for a module that did not come; it does under another address: the one that its error
  // names, with a question mark more at every try. What that module imports itself stays lost until the page is loaded
  // anew. The other engines ask again. Until https://github.com/whatwg/html/issues/6768 is settled.
  const start = () => (missed ? (import(/* @vite-ignore */ (missed += '?')) as Promise<Module>) : load());
  return async (use) => {
    loading ??= start();
    let module;
    try {
      module = await loading;
    } catch (error) {
      loading = undefined;
      missed ??= /https?:\S+\.js/.exec(String(error))?.[0];
      return false;
    }
    await use(module);
    return true;
  };
}
