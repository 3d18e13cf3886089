import { toAkomaNtoso } from '../features/files/akoma-ntoso.ts';
import { getFileText } from '../features/files/file-text.ts';

/** The official text as Akoma Ntoso. */
export async function GET(): Promise<Response> {
  return new Response(toAkomaNtoso(await getFileText()), { headers: { 'Content-Type': 'application/akn+xml' } });
}
