/**
 * `npm run links`: every outgoing link of the content as a table. `npm run links -- --check` visits them too, one at a
 * time a host, and exits with 1 when one does not answer well. Never part of the build or of CI.
 */
import { checkLinks, formatResults } from './links/check-links.ts';
import { formatLinks, listLinks } from './links/list.ts';

const links = await listLinks(process.env.CONTENT_DIR ?? 'content');
if (process.argv.includes('--check')) {
  const results = await checkLinks(links.map(({ url }) => url));
  console.log(formatResults(results));
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
} else {
  console.log(formatLinks(links));
}
