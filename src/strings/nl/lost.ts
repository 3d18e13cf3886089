/** Of a control whose file did not come. */
export const lostStrings = {
  failed: 'Dit kon niet worden geladen. Controleer de verbinding of laad de pagina opnieuw.',
} as const;
