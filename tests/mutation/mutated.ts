/** The files whose tests are tested: all that decides without a browser. Globs from the top folder. */
export const mutated = {
  files: [
    'src/{addresses,language,resolution,schemas,site}/**/*.ts',
    'src/features/*/*.ts',
    'src/features/citing/forms/*.ts',
    'src/features/search/understanding/*.ts',
    'src/browser/{base,lazy,storage}.ts',
    'src/features/citing/browser/citations.ts',
    'src/features/wayfinding/browser/{asked-part,last-place}.ts',
  ],
  exceptions: ['**/*.d.ts'],
};
