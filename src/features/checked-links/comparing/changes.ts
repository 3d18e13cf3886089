import { diffWordsWithSpace } from 'diff';

/** Words that stand in both texts, only in the earlier one, or only in the present one. */
export interface Change {
  kind: 'same' | 'then' | 'now';
  text: string;
}

/** What became of a text, word for word: the earlier words before those that took their place. */
export function changesBetween(then: string, now: string): Change[] {
  return diffWordsWithSpace(then, now).map(({ value, added, removed }) => ({
    kind: added ? 'now' : removed ? 'then' : 'same',
    text: value,
  }));
}
