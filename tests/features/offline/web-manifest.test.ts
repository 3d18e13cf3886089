import { expect, test } from 'vitest';
import { getWebManifest } from '../../../src/features/offline/web-manifest.ts';
import { readFrom } from '../../site/read-from.ts';

test('where it is installed the site has its name, its language, its paper and its icons', async () => {
  const icon = (file: string, side: number, purpose: string) => ({
    src: `/${file}.png`,
    sizes: `${String(side)}x${String(side)}`,
    type: 'image/png',
    purpose,
  });
  expect(await getWebManifest()).toEqual({
    id: '/',
    name: 'De sluis bij Oosterwoud: ontwerpresolutie R-0008/2030',
    short_name: 'De sluis bij Oosterwoud',
    lang: 'nl',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fdfbf6',
    theme_color: '#fdfbf6',
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('icon-maskable-512', 512, 'maskable')],
  });
});

test('a document without a number is named without one', async () => {
  readFrom('tests/fixtures/texts/bare');
  const { name } = (await getWebManifest()) as { name: string };
  expect(name).toMatch(/^.+: \S+$/);
});
