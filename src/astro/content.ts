import { instrumentPath, paths } from '../addresses/paths.ts';
import { withBase } from '../addresses/with-base.ts';
import type { Resolution } from '../resolution/index.ts';

/** Folder of the content: another one is another site. */
export const contentDir = (): string => process.env.CONTENT_DIR ?? 'content';

/** Said once a build, until the content says who answers for the site. */
const noPublisher = 'edition.yaml has no publisher or no contact: readers cannot see who answers for the site.';

/** Astro evaluates this module for the configuration and again for the collections; what both share is kept with the process. */
const shared = globalThis as { resolutionReading?: Promise<Resolution> | undefined };

/**
 * Reads the content once for all collections, which load at the same time, and for the search index. Prints every
 * problem on a line of its own and fails when there is one. A failed reading is kept too, so that its problems are
 * printed once.
 */
export function loadResolution(base: string): Promise<Resolution> {
  return (shared.resolutionReading ??= read(base));
}

/** Makes the next load read the files again. */
export function forgetResolution(): void {
  shared.resolutionReading = undefined;
}

/** Whether nobody has read the files since. */
export function isResolutionForgotten(): boolean {
  return shared.resolutionReading === undefined;
}

async function read(base: string): Promise<Resolution> {
  // The integrations, which ask for what the collections have read, then start without all of it.
  const { formatReport, readResolution } = await import('../resolution/index.ts');
  const { resolution, files } = await readResolution({
    dir: contentDir(),
    withBase: (path) => withBase(base, path),
    url: (scheme, target) =>
      withBase(base, scheme === 'instrument' ? instrumentPath(target) : `${paths.register}#${target}`),
  });
  const lines = formatReport(files);
  if (lines.length > 0) console.error(lines.join('\n'));
  if (resolution) {
    const { edition } = resolution;
    if (edition && !(edition.publisher && edition.contact)) console.info(noPublisher);
    return resolution;
  }
  throw new ContentError(files.flatMap(({ messages }) => messages).filter(({ fatal }) => fatal).length);
}

/** How many errors were printed. Astro adds where in the program an error was thrown, which tells editors nothing: so no stack. */
class ContentError extends Error {
  constructor(count: number) {
    super(`The content has ${String(count)} ${count === 1 ? 'error' : 'errors'}; the site was not built.`);
    this.stack = '';
  }
}
