/** `("/sub/path", "/over/")` → `"/sub/path/over/"`; a base of `"/"` changes nothing. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/+$/, '') + path;
}
