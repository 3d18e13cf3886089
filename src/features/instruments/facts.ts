import { formatDate, languageName } from '../../language/locale.ts';
import { identifierKeys, type Instrument } from '../../schemas/instrument.ts';
import type { FactView } from '../../site/views.ts';
import { identifierNames, instrumentFactStrings, instrumentKindNames } from '../../strings/nl/instruments.ts';

/** What an instrument is, as terms and values; what is missing stays away. */
export function mainFacts(record: Instrument): FactView[] {
  const terms = instrumentFactStrings;
  const { kind, issuer, date, undated, inForce } = record;
  const isUnconfirmed = doubtsOf(record);
  return [
    { term: terms.date, value: undated ?? formatDate(date), unconfirmed: isUnconfirmed('date') },
    { term: terms.issuer, value: issuer, unconfirmed: isUnconfirmed('issuer') },
    { term: terms.kind, value: instrumentKindNames[kind], unconfirmed: false },
    ...(inForce ? [{ term: terms.inForce, value: formatDate(inForce), unconfirmed: isUnconfirmed('inForce') }] : []),
  ];
}

/** Its names and numbers. */
export function furtherFacts(record: Instrument): FactView[] {
  const terms = instrumentFactStrings;
  const { name, original, dateNote, identifiers } = record;
  const isUnconfirmed = doubtsOf(record);
  return [
    { term: terms.name, value: name, unconfirmed: isUnconfirmed('name') },
    ...(original
      ? [
          {
            term: terms.original(languageName(original.lang) ?? original.lang),
            value: original.name,
            lang: original.lang,
            unconfirmed: isUnconfirmed('original'),
          },
        ]
      : []),
    ...(dateNote ? [{ term: terms.dateNote, value: dateNote, unconfirmed: isUnconfirmed('dateNote') }] : []),
    ...identifierKeys.flatMap((key) => {
      const value = identifiers[key];
      return value ? [{ term: identifierNames[key], value, unconfirmed: isUnconfirmed(`identifiers.${key}`) }] : [];
    }),
  ];
}

/** Which fields of an instrument are not confirmed. */
export const doubtsOf =
  ({ unconfirmed }: Instrument) =>
  (field: string): boolean =>
    (unconfirmed as string[]).includes(field);
