import { getBook } from '../features/files/epub/get-book.ts';

/** The resolution as a book. */
export async function GET(): Promise<Response> {
  return new Response(await getBook(), { headers: { 'Content-Type': 'application/epub+zip' } });
}
