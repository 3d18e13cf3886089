/** A file of the site, as a copy keeps it. */
export interface CopiedFile {
  /** Relative to the base: `""` is the front page, `"overweging/g/"` a page, `"_astro/x.js"` a file. */
  path: string;
  /** By which one knows that what came is what was built, as in HTML: `sha256-…`. */
  integrity: string;
  /** In bytes. */
  size: number;
}

/** `offline/bestanden.json`: everything that a copy of the site holds. */
export interface CopyManifest {
  /** Another one as soon as a byte of the site is. */
  version: string;
  /** In bytes. */
  size: number;
  files: CopiedFile[];
}

/** Below the base: the list of the files, and the style sheet of what the worker writes. */
export const manifestPath = 'offline/bestanden.json';
export const noticeStyles = 'offline/melding.css';
/** Below the base: the worker. */
export const workerPath = 'sw.js';
