import { newId, type OwnNote } from './own-note.ts';

/** The address of a clause: what a link to it would be. */
export type SourceOf = (clause: string) => string;

/** Of the software that wrote an annotation: ours gives all words of a clause around those that are marked. */
export const generatorName = 'resolutie-lezen';

/**
 * Notes as a collection of annotations of the W3C (https://www.w3.org/TR/annotation-model/): the text is a
 * TextualBody, the words a TextQuoteSelector within the clause's address, the colour the `styleClass` of a target.
 *
 * @param label what the collection is called
 */
export function toCollection(notes: readonly OwnNote[], sourceOf: SourceOf, label: string): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${newId()}`,
    type: 'AnnotationCollection',
    label,
    total: notes.length,
    first: {
      id: `urn:uuid:${newId()}`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: notes.map((note) => toAnnotation(note, sourceOf)),
    },
  };
}

function toAnnotation({ id, targets, colour, text, created, modified }: OwnNote, sourceOf: SourceOf): object {
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: text ? 'commenting' : 'highlighting',
    created,
    modified,
    generator: { type: 'Software', name: generatorName },
    ...(text && { body: { type: 'TextualBody', value: text, format: 'text/plain', purpose: 'commenting' } }),
    target: targets.map(({ clause, exact, prefix, suffix }) => ({
      type: 'SpecificResource',
      source: sourceOf(clause),
      styleClass: colour,
      selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
    })),
  };
}
