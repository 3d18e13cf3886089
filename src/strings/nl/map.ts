/** Where the places lie. */
export const mapStrings = {
  title: 'Kaart',
  description: 'Waar de plaatsen liggen die de tekst noemt.',
  intro: 'De plaatsen die de tekst noemt. Zij staan ook in de lijst eronder.',
  introOfSome:
    'De plaatsen die de tekst noemt, voor zover zij in dezelfde streek liggen. Alle plaatsen staan in de lijst eronder.',
  claim:
    'De kaart toont alleen plaatsen die de tekst noemt; andere staten staan er ter oriëntatie bij. Zij doet geen uitspraak over het verloop of de status van grenzen. Kustlijnen en grenzen: Natural Earth, versie 4.1.0, naar feitelijk bestuur; een kleine ring in de grenslijnen is een exclave. Een gestippelde cirkel is een plaats bij benadering, niet het verloop van een weg of gebied; een cursieve naam staat ergens in het gebied, dat over grenzen heen kan liggen.',
  list: 'Alle plaatsen',
} as const;
