import { fileURLToPath } from 'node:url';

const path = (file: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-serif-4/${file}`));

/** The fonts of the text, in full: letters beyond those of the site's own files are there too. */
export const fontFiles = {
  serif: path('400Regular/SourceSerif4_400Regular.ttf'),
  bold: path('600SemiBold/SourceSerif4_600SemiBold.ttf'),
};
