import { importStrings } from '../../strings/nl/import.ts';
import { readSource } from './read-source.ts';
import { structure, type ImportedText } from './structure.ts';

/** The text in a file of an institution. Of one that cannot be read it says why, and the command ends with exit code 1. */
export async function readImported(path: string): Promise<ImportedText> {
  const source = await readSource(path).catch(refused(importStrings.unreadable, path));
  try {
    return structure(source);
  } catch (error) {
    return refused(importStrings.noResolution, path)(error);
  }
}

const refused =
  (said: (path: string, why: string) => string, path: string) =>
  (error: unknown): never => {
    console.error(said(path, error instanceof Error ? error.message : String(error)));
    process.exit(1);
  };
