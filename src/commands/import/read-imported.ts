import { importStrings } from '../../strings/nl/import.ts';
import { readSource } from './read-source.ts';
import { structure, type ImportedText } from './structure.ts';

/** The text in a file of an institution. Of one that cannot be read it says why, and the command ends with exit code 1. */
export async function readImported(path: string): Promise<ImportedText> {
  try {
    return structure(await readSource(path));
  } catch (error) {
    console.error(importStrings.unreadable(path, error instanceof Error ? error.message : String(error)));
    process.exit(1);
  }
}
