import { expect, test } from 'vitest';
import { eventSchema } from '../../src/schemas/event.ts';

const least = {
  id: 'storm',
  label: 'Storm',
  kind: 'event',
  status: 'known',
  mentions: [{ clause: 'overweging-a-1', quote: 'het stormt' }],
};
const problems = (record: object) =>
  eventSchema
    .safeParse({ ...least, ...record })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test.each(['2023-09-19', '2023-09', '2009', '2022-12-12/2023-09', '2022/2023', '2023-09-19/2023-09-20'])(
  '%s is a day, a month, a year or a period',
  (date) => {
    expect(problems({ date })).toEqual([]);
    expect(problems({ exact: { date, status: 'known' } })).toEqual([]);
  },
);

test.each([
  ['that ends before it starts', '2023-09/2022-12-12'],
  ['that ends when it starts', '2023-09/2023-09'],
  ['of three dates', '2021/2022/2023'],
  ['without an end', '2022/'],
  ['without a start', '/2022'],
  ['with an end that is no date', '2022/2023-13'],
  ['with a start that is no date', '2022-13/2023'],
])('a period %s is none', (_, date) => {
  const message = 'a day, month or year, or a period such as 2022-12-12/2023-09';
  expect(problems({ date })).toEqual([`date: ${message}`]);
  expect(problems({ exact: { date, status: 'known' } })).toEqual([`exact.date: ${message}`]);
});

test('an event has a date, and is told so with what else is wrong', () => {
  expect(problems({})).toEqual(['date: a date, or an exact one']);
  expect(problems({ label: '' })).toHaveLength(2);
});
