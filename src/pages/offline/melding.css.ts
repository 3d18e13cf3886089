import styles from '../../features/offline/notice.css?inline';

/** The style sheet of what the worker of an offline copy writes; nobody else asks for it. */
export function GET(): Response {
  return new Response(styles, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
