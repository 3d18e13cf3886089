/** Labels of recitals: A … Z, then AA, AB … as Parliament continues them. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `1` → `"A"`, `26` → `"Z"`, `27` → `"AA"`, `28` → `"AB"`. */
export function recitalLabel(number: number): string {
  const rest = Math.floor((number - 1) / alphabet.length);
  return (rest > 0 ? recitalLabel(rest) : '') + alphabet.charAt((number - 1) % alphabet.length);
}

/** `"A"` → `1`, `"AB"` → `28`: the inverse of `recitalLabel`, for one or more capitals. */
export function recitalNumber(label: string): number {
  return [...label].reduce((number, letter) => number * alphabet.length + alphabet.indexOf(letter) + 1, 0);
}
