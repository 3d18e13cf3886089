import { instrumentPath, paths, themePath } from '../../addresses/paths.ts';
import type { ProvisionKind } from '../../addresses/anchors.ts';
import { formatList } from '../../language/locale.ts';
import { getClauses, getParts, getProvisions, type ClauseView } from '../../site/text.ts';
import { themeStrings } from '../../strings/nl/themes.ts';
import { getInstrumentLabels, getOrdered, once } from '../../site/collections.ts';
import { href } from '../../addresses/href.ts';
import type { LinkView } from '../../site/views.ts';

/** A subject in a list. */
export interface ThemeLinkView extends LinkView {
  id: string;
  description: string;
  count: number;
}

/** Where a subject is treated: of how many provisions, by which ones and in how many clauses of each. */
export interface ThemeTrackView {
  length: number;
  bars: { kind: ProvisionKind; at: number; count: number }[];
}

/** All subjects, and the parts of the text that their tracks run through: "16 overwegingen". */
export interface ThemesView {
  themes: (ThemeLinkView & { track: ThemeTrackView })[];
  parts: { kind: ProvisionKind; text: string }[];
}

/** A clause under a subject: the instruments that it names, those that it is about unnamed, and its other subjects. */
type ThemeClauseView = ClauseView & { instruments: LinkView[]; touched: LinkView[]; also: LinkView[] };

/** The page of a subject. */
export interface ThemeView extends ThemeLinkView {
  track: ThemeTrackView;
  listHref: string;
  provisions: (LinkView & { id: string; clauses: ThemeClauseView[] })[];
}

/** The subjects, in the order of the editors. */
export const getThemeLinks = once(async (): Promise<ThemeLinkView[]> =>
  (await getOrdered('themes')).map(({ id, title, description, clauses }) => ({
    id,
    href: href(themePath(id)),
    text: title,
    description,
    count: clauses.length,
  })),
);

/** What the list says at its head: the parts of which every clause stands under a subject, if there are any. */
export async function getThemeIntro(): Promise<string> {
  const treated = new Set((await getOrdered('themes')).flatMap(({ clauses }) => clauses));
  const whole = (await getParts())
    .filter(({ provisions }) => provisions.every(({ clauses }) => clauses.every(({ id }) => treated.has(id))))
    .map(({ name }) => name.toLowerCase());
  return whole.length > 0 ? themeStrings.introOfAll(formatList(whole)) : themeStrings.intro;
}

/** All subjects with their tracks. */
export async function getThemeList(): Promise<ThemesView> {
  const tracks = await getTracks();
  return {
    themes: (await getThemeLinks()).map((link) => ({ ...link, track: tracks.get(link.id) ?? { length: 0, bars: [] } })),
    parts: (await getParts()).map(({ kind, name, provisions }) => ({
      kind,
      text: `${String(provisions.length)} ${name.toLowerCase()}`,
    })),
  };
}

const getTracks = once(async (): Promise<Map<string, ThemeTrackView>> => {
  const provisions = await getProvisions();
  const toBars = (ids: readonly string[]): ThemeTrackView['bars'] =>
    provisions
      .map(({ kind, clauses }, at) => ({ kind, at, count: clauses.filter((clause) => ids.includes(clause.id)).length }))
      .filter(({ count }) => count > 0);
  const themes = await getOrdered('themes');
  return new Map(themes.map(({ id, clauses }) => [id, { length: provisions.length, bars: toBars(clauses) }]));
});

/** The subjects with their clauses, by provision, in the order of the text. */
const getThemes = once(async (): Promise<ThemeView[]> => {
  const clauses = await getClauses();
  const labels = await getInstrumentLabels();
  const links = new Map((await getThemeLinks()).map((link) => [link.id, link]));
  const tracks = await getTracks();
  const themes = await getOrdered('themes');
  const others = (clause: string, own: string): LinkView[] =>
    themes
      .filter(({ id, clauses: ids }) => id !== own && ids.includes(clause))
      .flatMap(({ id }) => links.get(id) ?? []);
  return themes.map(({ id, clauses: ids }) => {
    const provisions = new Map<string, ThemeView['provisions'][number]>();
    for (const clause of ids.flatMap((own) => clauses.get(own) ?? [])) {
      const { provision, ...view } = clause;
      const group = provisions.get(provision.id) ?? {
        id: provision.id,
        text: provision.name,
        href: provision.href,
        clauses: [],
      };
      const mentions = provision.mentions.filter(
        (mention) => mention.clause === clause.id && mention.scheme === 'instrument',
      );
      const named = new Set(mentions.filter(({ implicit }) => !implicit).map(({ target }) => target));
      const touched = new Set(mentions.map(({ target }) => target).filter((target) => !named.has(target)));
      const toLinks = (targets: Iterable<string>) =>
        [...targets].map((target) => ({ href: href(instrumentPath(target)), text: labels.get(target) ?? target }));
      group.clauses.push({
        ...view,
        instruments: toLinks(named),
        touched: toLinks(touched),
        also: others(clause.id, id),
      });
      provisions.set(provision.id, group);
    }
    const track = tracks.get(id) ?? { length: 0, bars: [] };
    return {
      ...(links.get(id) as ThemeLinkView),
      track,
      listHref: href(paths.themes),
      provisions: [...provisions.values()],
    };
  });
});

/** The pages of the subjects, as static paths. */
export async function getThemePaths() {
  return (await getThemes()).map((theme) => {
    const { id, text: title, description } = theme;
    return { params: { id }, props: { theme, meta: { title, description, path: themePath(id) } } };
  });
}
