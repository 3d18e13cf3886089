/** On the page of an address that is not there. */
export const meantStrings = { meant: 'Bedoelde u dit?' } as const;
