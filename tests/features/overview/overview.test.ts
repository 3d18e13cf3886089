import { expect, test } from 'vitest';
import { getOverview } from '../../../src/features/overview/overview.ts';
import { expectView } from '../../site/expect-view.ts';
import { readFrom } from '../../site/read-from.ts';

test('provisions × subjects and instruments', async () => {
  await expectView(await getOverview(), 'overview');
});

test('the short titles of provisions, and an instrument once, as named where it is named', async () => {
  readFrom('tests/fixtures/long/content');
  const rows = (await getOverview()).parts.flatMap((part) => part.rows);
  const lines = rows.map(({ name, title, instruments }) =>
    [
      name,
      title ?? '–',
      ...instruments.map(({ text, href, isImplied }) => `${text}${isImplied ? ' (implied)' : ''} ${href}`),
    ].join('; '),
  );
  await expectView(lines, 'overview-long');
});

test('a text that cites nothing has no instruments to show', async () => {
  readFrom('tests/fixtures/texts/bare');
  expect(await getOverview()).toMatchObject({ themes: [], hasInstruments: false });
});
