import { paths, picturePath } from '../addresses/paths.ts';
import { disclaimerOf, footerStrings } from '../strings/nl/frame.ts';
import { getText, once } from '../site/collections.ts';
import { href } from '../addresses/href.ts';
import { getIdentity, type IdentityView } from '../site/identity.ts';
import { getOfficialTexts, type OfficialTextView } from '../site/official-texts.ts';
import { getLastChange } from '../site/last-change.ts';
import { getSections } from '../site/sections.ts';
import type { LinkView, PictureView } from '../site/views.ts';

/** What header and footer of every page print. */
export interface SiteView {
  name: string;
  reference: string;
  /** Who makes the site, and who does not. */
  annotation: string;
  rights: string;
  /** The page itself, base included. */
  href: string;
  home: string;
  search: string;
  /** That of the whole, for pages without one of their own. */
  picture: PictureView;
  navigation: LinkView[];
  footer: LinkView[];
  /** The publications of the text itself. */
  officialTexts: OfficialTextView[];
  identity: IdentityView;
  /** The last change (ISO) of the page by the editors. */
  changed?: string;
}

/** What header and footer need to know; `path` is the page that asks. */
export async function getSite(path: string): Promise<SiteView> {
  const changed = await getLastChange(path);
  return { ...(await getFrame()), href: href(path), ...(changed && { changed }) };
}

/** What is the same on every page. */
const getFrame = once(async (): Promise<Omit<SiteView, 'href' | 'changed'>> => {
  const { document, title } = await getText();
  const sections = await getSections();
  const links = (place: 'menu' | 'footer'): LinkView[] =>
    sections.flatMap(({ path, [place]: text }) => (text ? [{ href: href(path), text }] : []));
  return {
    name: document.shortTitle,
    reference: document.reference ?? '',
    annotation: [footerStrings.annotation, disclaimerOf(document)].filter(Boolean).join(' '),
    rights: document.rights,
    home: href(paths.home),
    search: href(paths.search),
    picture: { href: href(picturePath(paths.home)), alt: title },
    navigation: links('menu'),
    identity: await getIdentity(),
    officialTexts: (await getOfficialTexts()).filter(({ shows }) => shows !== 'about'),
    footer: [...links('footer'), { href: href(paths.data), text: footerStrings.data }],
  };
});
