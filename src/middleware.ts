import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'astro';

/**
 * Joins the inline styles in the head of every page and leaves in its content policy only the hashes of its own inline
 * scripts and styles. Astro (7.3) lists those of the whole site; hashes do not compress: 0.6 kB a page. Files need none
 * ('self'), and no body has inline code.
 */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(response.body?.pipeThrough(rewriteHead((head) => withOwnHashes(withOneStyle(head)))), response);
};

/** Rewrites what stands before the body and lets the rest, which may be long, through as it comes. */
function rewriteHead(rewrite: (head: string) => string): TransformStream<Uint8Array, Uint8Array> {
  let start: Buffer | undefined = Buffer.alloc(0);
  return new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, page) => {
      if (!start) {
        page.enqueue(chunk);
        return;
      }
      start = Buffer.concat([start, chunk]);
      const end = start.indexOf('<body');
      if (end < 0) return;
      page.enqueue(Buffer.from(rewrite(start.toString('utf8', 0, end))));
      page.enqueue(start.subarray(end));
      start = undefined;
    },
    flush: (page) => {
      if (start) page.enqueue(start);
    },
  });
}

const inlineStyle = /<style>([^]+?)<\/style>/g;

/** A head with its inline styles in the place of the last one, in the order they had. */
export function withOneStyle(head: string): string {
  const styles = [...head.matchAll(inlineStyle)].map(([, code]) => code);
  let left = styles.length;
  return head.replaceAll(inlineStyle, () => (--left > 0 ? '' : `<style>${styles.join('')}</style>`));
}

/** What a policy rules over by hash: inline code, but no data. */
const inlineCode = /<(script|style)\b(?![^>]*(?: src=|json))[^>]*>([^]+?)<\/\1>/g;

/** A head whose policy names the hashes of its inline scripts and styles, and no others. */
export function withOwnHashes(head: string): string {
  const inline = [...head.matchAll(inlineCode)];
  return head.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/,
    (_, start: string, policy: string) => {
      const bare = policy.replaceAll(/ 'sha256-[^']+'/g, '');
      return (
        start +
        bare.replaceAll(/(script|style)-src [^;]*/g, (directive, name: string) =>
          [directive, ...inline.flatMap(([, tag, code = '']) => (tag === name ? hashOf(code) : []))].join(' '),
        )
      );
    },
  );
}

/** Most scripts and styles are those of many pages. */
const hashes = new Map<string, string>();

function hashOf(code: string): string {
  const hash = hashes.get(code) ?? `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  hashes.set(code, hash);
  return hash;
}
