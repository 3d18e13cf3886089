/**
 * The first words of a text, whole ones only: `("overwegende dat de", 16)` → `"overwegende dat …"`. What stands before
 * the ellipsis has at most `length` characters.
 */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space > 0 ? space : length).replace(/[\s,;:–-]+$/, '')} …`;
}
