import { newResolution } from '../../src/strings/nl/new-folder.ts';

/** What `npm run new` writes, with the fields of its front that no text can do without. */
export const smallestResolution = newResolution.replace(
  /^(?!(?:kind|institution|language|shortTitle|rights):|---).*\n(?=[^]*^---$)/gm,
  '',
);
