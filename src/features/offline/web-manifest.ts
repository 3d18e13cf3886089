import { href } from '../../addresses/href.ts';
import { paths } from '../../addresses/paths.ts';
import { getText } from '../../site/collections.ts';

/** Paper by day: src/styles/tokens.css. */
const paper = '#fdfbf6';

/** What the site is called and looks like where a reader installs it (W3C, Web Application Manifest). */
export async function getWebManifest(): Promise<object> {
  const { shortTitle, reference, kind, language } = (await getText()).document;
  const icon = (name: string, size: number, purpose: string) => ({
    src: href(`/${name}-${String(size)}.png`),
    sizes: `${String(size)}x${String(size)}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: href(paths.home),
    name: [shortTitle, [kind, reference].filter(Boolean).join(' ')].join(': '),
    short_name: shortTitle,
    lang: language,
    start_url: href(paths.home),
    scope: href(paths.home),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [icon('icon', 192, 'any'), icon('icon', 512, 'any'), icon('icon-maskable', 512, 'maskable')],
  };
}
