/** What we use of citation-js, which ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: object | readonly object[]);
    format(format: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } } };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
