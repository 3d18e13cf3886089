import { getText } from '../site/collections.ts';
import styles from '../frame/print.css?inline';

/** The style sheet for print, with what the edges of the paper say. */
export async function GET({ site }: { site: URL | undefined }): Promise<Response> {
  const { document } = await getText();
  const words = { document: document.shortTitle, reference: document.reference ?? '', origin: site?.origin ?? '' };
  // JSON writes these strings as CSS does.
  const properties = Object.entries(words).map(([name, value]) => `--${name}:${JSON.stringify(value)}`);
  const headers = { 'Content-Type': 'text/css; charset=utf-8' };
  return new Response(`${styles}:root{${properties.join(';')}}`, { headers });
}
