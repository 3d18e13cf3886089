import { cp, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Makes a folder a copy of the project with a content folder as its content; the packages are ours. Whatever runs Astro
 * beside others needs one: they would share `.astro`, where one takes away what another is writing. Outside of this one,
 * since nothing below `node_modules` is watched or built.
 */
export async function copyProject(folder: string, contentDir: string): Promise<void> {
  for (const part of ['astro.config.mjs', 'package.json', 'public', 'src', 'tsconfig.json'])
    await cp(part, join(folder, part), { recursive: true });
  await cp(contentDir, join(folder, 'content'), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}
