import type { Name } from '../../../schemas/name.ts';
import type { Resolution } from '../../../resolution/index.ts';
import type { Place, Section } from '../understanding/data.ts';

/** The content that search is made of: persons, bodies and places are names. */
export interface SearchSource extends Resolution {
  names: readonly Name[];
}

/** Where the text cites an instrument. */
export function placesOf(instrument: string, { provisions }: SearchSource, sections: readonly Section[]): Place[] {
  return provisions.flatMap(({ id, mentions }, provision) =>
    mentions
      .filter(({ target, implicit }) => target === instrument && !implicit)
      .map(({ clause, offset, quote }): Place => {
        const section = sections.find(
          (each) =>
            each.provision === provision && each.note === undefined && `${id}-${String(each.clause)}` === clause,
        );
        return [provision, section?.index ?? 0, offset, offset + quote.length];
      }),
  );
}
