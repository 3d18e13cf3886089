import { expect, test } from 'vitest';
import { provisionKinds } from '../../../src/addresses/anchors.ts';
import { getResolutionData } from '../../../src/features/reading/data.ts';
import { toMargin } from '../../../src/features/reading/margin.ts';
import { getProvisionPaths } from '../../../src/features/reading/provision-pages.ts';
import { getResolution } from '../../../src/features/reading/reading.ts';
import { expectView } from '../../site/expect-view.ts';

test('the head of the text', async () => {
  const { dossier, title, opening, procedureLine, cardsHref, searchHref } = await getResolution();
  await expectView({ dossier, title, opening, procedureLine, cardsHref, searchHref }, 'head');
});

test('an adoption that is not confirmed is no fact of the data', async () => {
  expect(await getResolutionData()).not.toHaveProperty('adopted');
});

test('the text as data', async () => {
  await expectView(await getResolutionData(), 'data');
});

test.each(provisionKinds)('the pages of each %s', async (kind) => {
  const pages = await getProvisionPaths(kind, 'page');
  await expectView(
    pages.map(({ params, props: { page } }) => ({
      params,
      page: { ...page, document: undefined, previous: page.previous?.text, next: page.next?.text },
    })),
    `pages-${kind}`,
  );
});

test('what stands in the margin', async () => {
  const { parts, notes } = await getResolution();
  const provisions = parts.flatMap((part) => part.provisions);
  await expectView(
    provisions.map((provision) => toMargin(provision, notes.get(provision.id) ?? [])),
    'margin',
  );
});
