import type { Provision } from '../../schemas/provision.ts';
import { report } from '../report.ts';
import type { ResolutionText } from '../text.ts';
import { hasPlace, type SitePlaces } from './page-links.ts';

/** How the text as adopted differs: more of it stands on a page of this site, and what differs are provisions of the text. */
export function checkAdopted(
  front: ResolutionText['frontmatter'],
  places: SitePlaces,
  provisions: readonly Pick<Provision, 'id'>[],
): void {
  const adopted = front?.data.adopted;
  if (!adopted) return;
  const { differencePage } = adopted;
  if (differencePage && !hasPlace(places, differencePage))
    report(front.file, front.at(['adopted', 'differencePage']), 'page-link', differencePage);
  const known = new Set(provisions.map(({ id }) => id));
  for (const way of ['reworded', 'renumbered'] as const) {
    adopted[way].forEach((id, index) => {
      if (!known.has(id)) report(front.file, front.at(['adopted', way, index]), 'reference-unknown', 'provision', id);
    });
  }
}
