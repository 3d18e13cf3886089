/** Links that can be checked: what is offered, and what one sees who opens such a link. */
export const checkedLinkStrings = {
  copy: 'Kopieer link met controle',
  hint: 'Wie die link opent, ziet of de woorden nog dezelfde zijn als vandaag.',
  copied: (name: string) => `Link met controle naar ${name} gekopieerd.`,
  label: 'Controle van de link',
  same: 'De woorden zijn dezelfde als toen deze link werd gemaakt.',
  changed: 'De woorden zijn niet meer dezelfde als toen deze link werd gemaakt.',
  /** Before the words with their differences. */
  key: 'Doorgestreept: de woorden van toen. Onderstreept: de woorden van nu.',
  then: 'toen:',
  now: 'nu:',
  /** Of words that another part of the same provision has now. */
  moved: 'De woorden van toen staan nu in',
  retired: 'Het onderdeel van deze link bestaat niet meer. U ziet wat ervoor in de plaats kwam.',
  unknown:
    'Niet vast te stellen is of de woorden dezelfde zijn: het controlegetal van deze link hoort niet bij woorden die hier staan of, voor zover bekend, stonden.',
  malformed: 'Het controlegetal van deze link is niet volledig. Misschien is de link niet helemaal overgenomen.',
  noPart:
    'Deze link heeft een controlegetal, maar noemt geen onderdeel van de tekst. Er valt dus niets te vergelijken.',
  failed: 'De woorden konden niet worden vergeleken. Controleer de verbinding en laad de pagina opnieuw.',
  close: 'Sluiten',
} as const;
