import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A copy of the project with a content folder as its content, in a new folder; the packages are ours. Absolute path.
 * Whatever runs Astro beside others needs one: they would share `.astro`, where one takes away what another is writing.
 */
export async function ownProject(contentDir: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'project-'));
  for (const part of ['astro.config.mjs', 'package.json', 'public', 'src', 'tsconfig.json'])
    await cp(part, join(folder, part), { recursive: true });
  await cp(contentDir, join(folder, 'content'), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
