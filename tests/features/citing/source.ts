import type { CitationSource, CitationTarget } from '../../../src/features/citing/forms/index.ts';
import type { Resolution } from '../../../src/resolution/index.ts';
import { readFolder } from '../../resolution/read.ts';

let content: Promise<Resolution> | undefined;

/** The content of this site, read once for all files of tests. */
export function readContent(): Promise<Resolution> {
  return (content ??= readFolder('content').then(({ resolution, messages }) => {
    if (!resolution) throw new Error(messages.join('\n'));
    return resolution;
  }));
}

/** The content of this site, cited from an address below a path. */
export function sourceOf({ document, title }: Resolution): CitationSource {
  return { document, title, home: 'https://example.org/lezen/' };
}

/** `"overweging-g"` or `"overweging-g-2"` → that part. */
export function targetOf({ provisions }: Resolution, id: string): CitationTarget {
  for (const provision of provisions) {
    if (provision.id === id) return { provision };
    const clause = provision.clauses.find((each) => each.id === id);
    if (clause) return { provision, clause };
  }
  throw new Error(`No provision or clause ${id}`);
}
