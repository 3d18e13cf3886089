const counted = new Map([
  [/^dag(?:en)?$/, 'daags'],
  [/^jaar$|^jaren$/, 'jarig'],
  [/^uur$|^uren$/, 'urig'],
]);

/** "dagen" → "daags", "jaar" → "jarig": what a number of them is called before a noun, as in "44-daagse". */
export function countedAs(word: string): string | undefined {
  return [...counted].find(([form]) => form.test(word))?.[1];
}
