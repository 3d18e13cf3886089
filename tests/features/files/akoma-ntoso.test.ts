import { expect, test } from 'vitest';
import { toAkomaNtoso } from '../../../src/features/files/akoma-ntoso.ts';
import { getFileText } from '../../../src/features/files/file-text.ts';

test('a note that is referred to twice stands at the first place, and the second points to it', async () => {
  const text = await getFileText();
  const note = {
    number: 9,
    id: 'voetnoot-9',
    provision: 'paragraaf-1',
    pieces: [{ kind: 'words' as const, text: 'Zie daar.' }],
  };
  const parts = text.parts.map((part) => ({
    ...part,
    provisions: part.provisions.map((provision, index) => ({
      ...provision,
      blocks: provision.blocks.map((block) => ({
        ...block,
        clauses: block.clauses.map((clause) => ({
          ...clause,
          pieces: part.kind === 'paragraph' && index < 2 ? [{ kind: 'reference' as const, number: 9 }] : [],
        })),
      })),
    })),
  }));
  const xml = toAkomaNtoso({ ...text, parts, footnotes: [note] });
  expect(xml.match(/<authorialNote /g)).toHaveLength(1);
  expect(xml).toContain('<noteRef href="#fn_9" marker="9">');
  expect(xml.indexOf('<authorialNote')).toBeLessThan(xml.indexOf('<noteRef'));
});

test.each([
  [{ institution: 'Europees Parlement' }, 'eu'],
  [{ institution: 'Gemeenteraad van Gent', country: 'be' }, 'be'],
  [{ institution: 'Gemeenteraad van Gent' }, 'zz'],
])('the country is the one that is said, and none is made of the language: %j', async (said, country) => {
  const text = await getFileText();
  const xml = toAkomaNtoso({ ...text, document: { ...text.document, ...said } });
  expect(xml).toContain(`<FRBRcountry value="${country}">`);
  expect(new Set(xml.match(/(?<="\/akn\/)[a-z]+(?=\/bill)/g))).toEqual(new Set([country]));
});
