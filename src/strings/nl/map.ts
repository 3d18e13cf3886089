/** Where the places lie. */
export const mapStrings = {
  title: 'Kaart',
  description: 'Waar de plaatsen liggen die de tekst noemt.',
  intro: 'De plaatsen die de tekst noemt. Zij staan ook in de lijst eronder.',
  introOfSome:
    'De plaatsen die de tekst noemt, voor zover zij in dezelfde streek liggen. Alle plaatsen staan in de lijst eronder.',
  claim:
    'Kustlijnen en grenzen: Natural Earth, versie 4.1.0. De kaart helpt alleen om plaatsen te vinden en doet geen uitspraak over het verloop of de status van grenzen. Een gestippelde cirkel is een plaats bij benadering, niet het verloop van een weg of gebied.',
  list: 'Alle plaatsen',
} as const;
