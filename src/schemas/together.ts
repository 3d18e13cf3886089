/**
 * For a rule about several fields of a record: asked even when a field is wrong by itself, so that one reading says all
 * that is wrong. The rule may then meet fields of any type.
 */
export const together = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null };
