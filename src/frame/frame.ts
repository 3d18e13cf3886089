import { getCollection } from 'astro:content';
import { paths, picturePath } from '../addresses/paths.ts';
import { footerStrings, menuStrings } from '../strings/nl/frame.ts';
import { getText, once } from '../site/collections.ts';
import { href } from '../addresses/href.ts';
import type { LinkView, PictureView } from '../site/views.ts';

/** What header and footer of every page print. */
export interface SiteView {
  name: string;
  reference: string;
  rights: string;
  /** The page itself, base included. */
  href: string;
  home: string;
  search: string;
  icon: string;
  /** The style sheet for print. */
  printStyles: string;
  /** That of the whole, for pages without one of their own. */
  picture: PictureView;
  navigation: LinkView[];
  footer: LinkView[];
}

/** What header and footer need to know; `path` is the page that asks. */
export async function getSite(path: string): Promise<SiteView> {
  return { ...(await getFrame()), href: href(path) };
}

/** What is the same on every page. */
const getFrame = once(async (): Promise<Omit<SiteView, 'href'>> => {
  const { document, title } = await getText();
  const hasInstruments = (await getCollection('instruments')).length > 0;
  const has = async (name: 'themes' | 'demands' | 'events' | 'places') => (await getCollection(name)).length > 0;
  const prose = new Set((await getCollection('pages')).map(({ id }) => id));
  const item = (to: string, text: string): LinkView => ({ href: href(to), text });
  return {
    name: document.shortTitle,
    reference: document.reference,
    rights: document.rights,
    home: href(paths.home),
    search: href(paths.search),
    icon: href('/favicon.svg'),
    printStyles: href(paths.printStyles),
    picture: { href: href(picturePath(paths.home)), alt: title },
    navigation: [
      item(paths.home, menuStrings.text),
      ...(hasInstruments ? [item(paths.instruments, menuStrings.instruments)] : []),
      ...((await has('themes'))
        ? [item(paths.themes, menuStrings.themes), item(paths.overview, menuStrings.overview)]
        : []),
      ...((await has('demands')) ? [item(paths.demands, menuStrings.demands)] : []),
      ...((await has('events')) ? [item(paths.timeline, menuStrings.timeline)] : []),
      ...((await has('places')) ? [item(paths.map, menuStrings.map)] : []),
      item(paths.register, menuStrings.register),
      ...(prose.has('over') ? [item(paths.about, menuStrings.about)] : []),
    ],
    footer: [
      ...(prose.has('toegankelijkheid') ? [item(paths.accessibility, footerStrings.accessibility)] : []),
      item(paths.licences, footerStrings.licences),
      item(paths.data, footerStrings.data),
    ],
  };
});
