import { expect, test } from 'vitest';
import { findDates } from '../../src/language/dates.ts';

const rows: [string, string[]][] = [
  ['op 19 september 2023 een', ['19 september 2023 = 2023-09-19']],
  ['van 1 augustus 1975', ['1 augustus 1975 = 1975-08-01']],
  ['22 februari 2023 en 6 juli 2023', ['22 februari 2023 = 2023-02-22', '6 juli 2023 = 2023-07-06']],
  ['van 19\u00a0september\u00a02023.', ['19\u00a0september\u00a02023 = 2023-09-19']],
  ['van november 2020 niet', ['november 2020 = 2020-11']],
  ['in april 2023, in strijd', ['april 2023 = 2023-04']],
  ['PB C 214 van 16.6.2023, blz. 104.', ['16.6.2023 = 2023-06-16']],
  ['Karabach in 2020,', ['2020 = 2020']],
  ['de oorlog in 2020 opzettelijk', ['2020 = 2020']],
  ['de beginselen van 2009,', ['2009 = 2009']],
  ['het Haags Verdrag van 1954 inzake', ['1954 = 1954']],
  ['van 2020 de veiligheid', ['2020 = 2020']],
  ['29 februari 2024', ['29 februari 2024 = 2024-02-29']],
  ['29 februari 2023', []],
  ['31.4.2023', []],
  ['van 31 september 2023 tot', []],
  ['resolutie 780 (1992) van', []],
  ['van 2020 mensen', []],
  ['in 30 jaar', []],
  ['9 november', []],
  ['artikel 132, leden 2 en 4', []],
  ['2023/2879(RSP) en RC-B9-0393/2023', []],
  ['meer dan 100 000 Armeniërs', []],
  ['in 20201', []],
  ['', []],
  ['van 1.9.2020 en in mei 2021', ['1.9.2020 = 2020-09-01', 'mei 2021 = 2021-05']],
  ['van 19 september 2023-2024', []],
  ['op 19 september 20234', []],
  ['in 2020 en sinds 1999, vanaf 2001', ['2020 = 2020', '1999 = 1999', '2001 = 2001']],
  ['in 1899', []],
  ['begin 2020', []],
  ['van 2020', ['2020 = 2020']],
  ['van 2020 dieren', []],
  ['1.31.12.2020', []],
  ['op 119 september 2023', []],
  ['op 9 xmei 2023', []],
  ['op 45 mei 2023', []],
  ['31.13.2020', []],
  ['0.1.2020', []],
];

test.each(rows)('%s', (text, expected) => {
  expect(findDates(text).map(({ start, end, datetime }) => `${text.slice(start, end)} = ${datetime}`)).toEqual(
    expected,
  );
});
