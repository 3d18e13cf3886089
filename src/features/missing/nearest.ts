import { kindSlugs, partIds, provisionKinds } from '../../addresses/anchors.ts';
import { paths } from '../../addresses/paths.ts';

/** Names that readers may give to pages that are called otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  '/notities/': paths.ownNotes,
  '/notes/': paths.ownNotes,
};

/** What a path means whose letters, slashes or ending are not quite ours: `"/Overweging/G"` → `"/overweging/g/"`. */
export function tidyPath(path: string): string {
  const parts = path
    .toLowerCase()
    .replace(/(index)?\.html?$/, '')
    .split('/');
  return `/${parts.filter(Boolean).join('/')}/`.replace('//', '/');
}

/** The addresses that share most pairs of letters with a path, best first; those that share less than half are left out. */
export function nearestPaths(path: string, addresses: readonly string[], count: number): string[] {
  const asked = pairsOf(path);
  const likeness = (address: string) => {
    const pairs = pairsOf(address);
    return (2 * [...pairs].filter((pair) => asked.has(pair)).length) / (pairs.size + asked.size);
  };
  return addresses
    .map((address) => ({ address, score: likeness(address) }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ address }) => address);
}

/** `"/over/"` → `/o`, `ov`, `ve`, `er`, `r/`. */
function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2)));
}

/**
 * The address that a path says, if there is one: its own; that of the page that it is another name of; that of the provision whose clause it counts
 * (`"/paragraaf/14/2/"` → `"/paragraaf/14/#paragraaf-14-2"`); or, for a kind of provision without one that exists, their
 * list in the whole text (`"/overweging/"` → `"/#overwegingen"`).
 */
export function meantPath(path: string, addresses: readonly string[]): string | undefined {
  const named = [path, otherNames[path] ?? ''].find((each) => addresses.includes(each));
  if (named) return named;
  const [kind = '', label = '', clause = ''] = path.split('/').filter(Boolean);
  const provision = `/${kind}/${label}/`;
  if (label && addresses.includes(provision))
    return `${provision}${/^\d+$/.test(clause) ? `#${kind}-${label}-${clause}` : ''}`;
  const [part] = provisionKinds.filter((each) => kindSlugs[each] === kind).map((each) => partIds[each]);
  return part && addresses.some((address) => address.startsWith(`/${kind}/`)) ? `/#${part}` : undefined;
}
