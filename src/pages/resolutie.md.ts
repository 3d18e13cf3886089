import { getFileText } from '../features/files/file-text.ts';
import { toMarkdown } from '../features/files/markdown.ts';

/** The official text alone, as Markdown. */
export async function GET(): Promise<Response> {
  return new Response(toMarkdown(await getFileText()), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
