import { withBase } from './with-base.ts';

/** A path with the base of this build before it. */
export const href = (path: string) => withBase(import.meta.env.BASE_URL, path);
