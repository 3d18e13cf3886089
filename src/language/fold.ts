/** Letters that NFKD leaves alone, though readers without them type something else. */
const plainLetters: Record<string, string> = {
  ı: 'i',
  ə: 'e',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Invisible within a word: soft hyphen, zero-width signs, word joiner, direction marks, byte order mark. */
export const invisible = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';

const dropped = new RegExp(`[\\p{M}${invisible}'’‘ʼ\`´]`, 'gu');

/**
 * The form in which words are compared, in the index and in a query alike: lower case, without accents,
 * apostrophes and invisible signs, with ı as i and ə as e, whatever the Unicode form.
 *
 * `"LAÇIN"`, `"Laçın"`, `"laçin"` → `"lacin"`; `"risico’s"` → `"risicos"`.
 */
export function fold(text: string): string {
  if (/^[a-z]*$/.test(text)) return text;
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(dropped, '')
    .replace(/[ıəłøđðþßæœ]/g, (letter) => plainLetters[letter] ?? letter);
}
