import { excerpt } from '../../language/excerpt.ts';
import { labelSlug, readProvisionId, type ProvisionKind } from '../../addresses/anchors.ts';
import { paths, picturePath, provisionPath, themePath } from '../../addresses/paths.ts';
import { getOrdered, getText, once } from '../../site/collections.ts';
import { getOfficialTexts, type OfficialTextView } from '../../site/official-texts.ts';
import { getNamesByProvision } from '../register/names.ts';
import { getInstrumentsByProvision, type CitedInstrumentView } from '../instruments/instruments.ts';
import { getNotes, type NoteView } from '../notes/notes.ts';
import { describeProvision, getProvisionPreview } from '../citing/metadata.ts';
import { getAftermathByProvision, type AftermathLinkView } from '../aftermath/aftermath.ts';
import { getRelatedViews, type RelatedView } from '../related/related.ts';
import { getParts, type ProvisionView } from '../../site/text.ts';
import { href } from '../../addresses/href.ts';
import type { LinkView, PageMeta } from '../../site/views.ts';
import type { ResolutionDocument } from '../../schemas/document.ts';
import { provisionStrings as words } from '../../strings/nl/reading.ts';

/** The page of one provision. */
export interface ProvisionPageView {
  meta: PageMeta;
  provision: ProvisionView;
  /** What the editors note on its words. */
  notes: NoteView[];
  document: ResolutionDocument;
  previous?: ProvisionView;
  next?: ProvisionView;
  /** The instruments that it mentions, each once. */
  instruments: CitedInstrumentView[];
  /** The names in it, each once, in order. */
  names: LinkView[];
  /** What came of it. */
  aftermath: AftermathLinkView[];
  themes: LinkView[];
  officialTexts: OfficialTextView[];
  searchHref: string;
  /** Those that belong with it, best first. */
  related: RelatedView[];
  /** Data of the cards of mentions. */
  cardsHref: string;
  /** On the page of a retired address: where its provision is now. */
  movedTo?: string;
  /** The whole text at this point: `/#overweging-a`. */
  inWholeHref: string;
  /** Its place: the 3rd of 16 recitals. */
  place: { index: number; total: number; partName: string; partHref: string };
}

/** Characters of a neighbour that its link shows. */
const excerptLength = 160;

/** One page for each provision, in the order of the text. */
const getProvisionPages = once(async (): Promise<ProvisionPageView[]> => {
  const { document } = await getText();
  const parts = await getParts();
  const instruments = await getInstrumentsByProvision();
  const provisions = parts.flatMap((part) => part.provisions);
  const partOf = new Map(parts.map((part) => [part.kind, part]));
  const related = await getRelatedViews();
  const names = await getNamesByProvision();
  const aftermath = await getAftermathByProvision();
  const themes = (await getOrdered('themes')).map(({ id, title, clauses }) => ({
    href: href(themePath(id)),
    text: title,
    clauses,
  }));
  const officialTexts = (await getOfficialTexts()).filter(({ shows }) => shows !== 'about');
  const notes = await getNotes();
  const metadata = await Promise.all(
    provisions.map((provision) =>
      describeProvision(
        provision,
        (instruments.get(provision.id) ?? []).map(({ id }) => id),
      ),
    ),
  );
  const previews = await Promise.all(provisions.map(getProvisionPreview));
  return provisions.map((provision, index) => {
    const { id, kind, label, name, number } = provision;
    const path = provisionPath(kind, label);
    const preview = previews[index];
    const own = metadata[index];
    const part = partOf.get(kind);
    const previous = provisions[index - 1];
    const next = provisions[index + 1];
    return {
      meta: {
        title: provision.title ? words.titled(name, provision.title) : name,
        ...(preview && {
          sharedTitle: provision.title ? words.titledByUs(preview.title, provision.title) : preview.title,
        }),
        description: preview?.description ?? name,
        path,
        type: 'article',
        place: name,
        picture: { href: href(picturePath(path)), alt: preview?.description ?? name },
        ...(own && { metadata: own }),
      },
      provision,
      notes: notes.get(id) ?? [],
      document,
      instruments: instruments.get(id) ?? [],
      related: related.get(id) ?? [],
      names: names.get(id) ?? [],
      aftermath: aftermath.get(id) ?? [],
      themes: themes.filter(({ clauses }) => provision.clauses.some((clause) => clauses.includes(clause.id))),
      officialTexts,
      searchHref: href(paths.search),
      cardsHref: href(paths.cards),
      inWholeHref: `${href(paths.home)}#${id}`,
      place: {
        index: number,
        total: part?.provisions.length ?? 0,
        partName: part?.name ?? '',
        partHref: `${href(paths.home)}#${part?.id ?? ''}`,
      },
      ...(previous && { previous: neighbour(previous) }),
      ...(next && { next: neighbour(next) }),
    };
  });
});

/** The pages of one kind, as static paths; `param` is the last part of the address. */
export async function getProvisionPaths<Param extends string>(kind: ProvisionKind, param: Param) {
  const pages = await getProvisionPages();
  const live = pages.map((page) => ({ kind: page.provision.kind, slug: labelSlug(page.provision.label), page }));
  return [...live, ...(await getMovedPages(pages))]
    .filter((each) => each.kind === kind)
    .map(({ slug, page }) => ({ params: { [param]: slug } as Record<Param, string>, props: { page } }));
}

/** Retired addresses of provisions keep a page: the one that their redirect leads to, which says so. */
async function getMovedPages(pages: ProvisionPageView[]) {
  const { redirects } = await getText();
  const byFragment = new Map(
    pages.flatMap((page) => [page.provision, ...page.provision.clauses].map(({ id }) => [id, page] as const)),
  );
  return Object.entries(redirects).flatMap(([from, to]) => {
    const page = byFragment.get(to);
    const retired = readProvisionId(from);
    if (!page || !retired) return [];
    const path = provisionPath(retired.kind, retired.slug);
    const meta = { ...page.meta, path, canonicalPath: page.meta.path };
    return [{ ...retired, page: { ...page, meta, movedTo: page.provision.href } }];
  });
}

function neighbour(provision: ProvisionView): ProvisionView {
  return { ...provision, text: excerpt(provision.text, excerptLength) };
}
