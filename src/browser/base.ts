import { withBase } from '../addresses/with-base.ts';

/** The address of a path on this host: `"/register/"` → `"/sub/path/register/"`. */
export function siteHref(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}
