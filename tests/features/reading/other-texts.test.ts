import { expect, test } from 'vitest';
import { getResolution } from '../../../src/features/reading/reading.ts';
import { getResolutionData } from '../../../src/features/reading/data.ts';
import { getDocument } from '../../../src/features/document/document.ts';
import { expectView } from '../../site/expect-view.ts';
import { readFrom } from '../../site/read-from.ts';

async function viewsOf(content: string) {
  readFrom(content);
  return { dossier: (await getResolution()).dossier, data: await getResolutionData() };
}

test('a motion that its authors have tabled: no procedure, no vote, parts with names of their own', async () => {
  await expectView(await viewsOf('tests/fixtures/texts/motion'), 'motion');
});

test('our own says in its head that the adopted text can differ, and on the page of the document in what', async () => {
  const { dossier } = await viewsOf('content');
  expect(dossier.remarks[0]).toBe(
    'Hieronder staat de tekst zoals ingediend; de aangenomen tekst kan daarvan afwijken.',
  );
  expect((await getDocument()).difference?.text).toContain('verschilt waarschijnlijk');
});

test('a decision of which little is known', async () => {
  await expectView(await viewsOf('tests/fixtures/texts/bare'), 'bare');
});

test('an adopted text with lines below its title, headings in a row and a separator', async () => {
  const { dossier, data } = await viewsOf('tests/fixtures/long/content');
  const { provisions, instruments, ...document } = data;
  expect(instruments.length).toBeGreaterThan(0);
  const setOff = provisions
    .map(({ id, separator, outerHeadings, heading }) => ({ id, separator, outerHeadings, heading }))
    .filter((provision) => Object.values(provision).filter(Boolean).length > 1);
  await expectView({ dossier, document, setOff }, 'long');
});
