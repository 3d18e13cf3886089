import { fileURLToPath } from 'node:url';

const path = (file: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/${file}`));

/** The fonts of the text and of the editors, in full: letters beyond those of the site's own files are there too. */
export const fontFiles = {
  serif: path('source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  bold: path('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  sans: path('source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
};
