import { getFileText } from '../features/files/file-text.ts';
import { toPlainText } from '../features/files/plain-text.ts';

/** The official text alone, without markup. */
export async function GET(): Promise<Response> {
  return new Response(toPlainText(await getFileText()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
