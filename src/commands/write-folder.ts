import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Makes a folder with these files. Where that cannot be it says why, and the command ends with exit code 1. */
export async function writeFolder(folder: string, files: Record<string, string>): Promise<void> {
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      await makeFolder(dirname(path));
      await writeFile(path, content);
    }
  } catch (error) {
    console.error(
      `${folder}: cannot be written (${error instanceof Error ? error.message : String(error)}). Give a folder where you may write, such as ../content-of-mine.`,
    );
    process.exit(1);
  }
}

/** Makes a folder and those around it, one by one: making them all at once never ends where none can be made (/proc). */
async function makeFolder(path: string): Promise<void> {
  if (await stat(path).catch(() => undefined)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path);
}
