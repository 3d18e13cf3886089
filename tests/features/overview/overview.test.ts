import { expect, test } from 'vitest';
import { expectView } from '../../site/expect-view.ts';
import { readFrom } from '../../site/read-from.ts';

const readOverview = async () => (await import('../../../src/features/overview/overview.ts')).getOverview();

test('provisions × subjects and instruments', async () => {
  await expectView(await readOverview(), 'overview');
});

test('the short titles of provisions, and an instrument once, as named where it is named', async () => {
  await readFrom('tests/fixtures/long/content');
  const rows = (await readOverview()).parts.flatMap((part) => part.rows);
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
  await readFrom('tests/fixtures/texts/bare');
  expect(await readOverview()).toMatchObject({ themes: [], hasInstruments: false });
});
