/** Whether the page shows a translation: a translator says so at its top, or has put its own elements in the text. */
export const isTranslated = (): boolean =>
  !document.documentElement.matches('[lang=nl]:not([class*=translated-])') ||
  document.querySelector('[data-source-text] font') !== null;
