import { instrumentPath, paths, themePath } from '../../addresses/paths.ts';
import { formatList } from '../../language/locale.ts';
import { getClauses, getParts, type ClauseView } from '../../site/text.ts';
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

/** The page of a subject. */
export interface ThemeView extends ThemeLinkView {
  listHref: string;
  provisions: (LinkView & { id: string; clauses: (ClauseView & { instruments: LinkView[]; also: LinkView[] })[] })[];
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

/** The subjects with their clauses, by provision, in the order of the text. */
const getThemes = once(async (): Promise<ThemeView[]> => {
  const clauses = await getClauses();
  const labels = await getInstrumentLabels();
  const links = new Map((await getThemeLinks()).map((link) => [link.id, link]));
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
      const targets = [...new Set(mentions.map(({ target }) => target))];
      group.clauses.push({
        ...view,
        instruments: targets.map((target) => ({
          href: href(instrumentPath(target)),
          text: labels.get(target) ?? target,
        })),
        also: others(clause.id, id),
      });
      provisions.set(provision.id, group);
    }
    return { ...(links.get(id) as ThemeLinkView), listHref: href(paths.themes), provisions: [...provisions.values()] };
  });
});

/** The pages of the subjects, as static paths. */
export async function getThemePaths() {
  return (await getThemes()).map((theme) => {
    const { id, text: title, description } = theme;
    return { params: { id }, props: { theme, meta: { title, description, path: themePath(id) } } };
  });
}
