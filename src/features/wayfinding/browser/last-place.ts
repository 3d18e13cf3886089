import { readStored, writeStored } from '../../../browser/storage.ts';

const name = 'place';

/** The id of the provision where one was in the text, if it is known. */
export const readPlace = () => readStored(name);

/** Keeps the id of a provision. */
export const writePlace = (id: string) => {
  writeStored(name, id);
};
