import { expect, test } from 'vitest';
import { getResolution } from '../../src/features/reading/reading.ts';
import { getResolutionData } from '../../src/features/reading/data.ts';
import { getProvisionPaths } from '../../src/features/reading/provision-pages.ts';
import { getRegisterHead } from '../../src/features/register/register.ts';
import { jumpExamples } from '../../src/features/wayfinding/jump-examples.ts';
import { getCitations } from '../../src/features/citing/citing.ts';
import { getHomeMeta } from '../../src/features/citing/metadata.ts';
import { getIdentity } from '../../src/site/identity.ts';
import { getSections } from '../../src/site/sections.ts';
import { getSite } from '../../src/frame/frame.ts';
import { getParts } from '../../src/site/text.ts';
import { expectView } from './expect-view.ts';
import { readFrom } from './read-from.ts';

/** What the pages say of a text in another folder, asked as the pages ask it. */
async function viewsOf(content: string) {
  readFrom(content);
  const { dossier, parts, opening } = await getResolution();
  const [last] = parts.flatMap(({ provisions }) => provisions.slice(-1)).reverse();
  const [page] = (await getProvisionPaths(last?.kind ?? 'paragraph', 'page')).slice(-1);
  return {
    opening,
    dossier,
    parts: parts.map(({ id, name, provisions }) => ({ id, name, provisions: provisions.map((each) => each.name) })),
    jump: jumpExamples(parts),
    register: await getRegisterHead(),
    identity: await getIdentity(),
    annotation: (await getSite('/')).annotation,
    sections: (await getSections()).map(({ path }) => path),
    home: await getHomeMeta(),
    page: page?.props.page.place,
    citations: last && (await getCitations(last)),
    data: await getResolutionData(),
  };
}

test.each(['motion', 'bare'])('a text that lacks much: %s', async (name) => {
  await expectView(await viewsOf(`tests/fixtures/texts/${name}`), `text-${name}`);
});

test('nothing of the European Parliament is said of another text', async () => {
  for (const name of ['motion', 'bare'])
    expect(JSON.stringify(await viewsOf(`tests/fixtures/texts/${name}`))).not.toMatch(
      /Parlement|resolutie(?!s?\.json)|undefined|overweging |stem(?:men|ming)|procedure/i,
    );
});

test('a text with an ornament, headings, annexes and a footnote that two provisions refer to', async () => {
  readFrom('tests/fixtures/long/content');
  const provisions = (await getParts()).flatMap((part) => part.provisions);
  const [first, last] = ['paragraaf-1', 'bijlage-ii'].map((id) => provisions.find((provision) => provision.id === id));
  expect(first).toMatchObject({
    separator: 'o o o',
    outerHeadings: ['Veiligheid'],
    heading: 'Wegdek en verlichting',
    title: 'Onderhoud van het wegdek',
  });
  expect(last).toMatchObject({ heading: 'Bijlage II: fonds voor veilige paden', title: 'fonds voor veilige paden' });
  expect(last).not.toHaveProperty('separator');
  const notes = provisions.flatMap(({ id, footnotes, laterFootnotes }) => [
    ...footnotes.map(({ number, backHref }) => [id, 'first', number, backHref]),
    ...laterFootnotes.map(({ number, backHref }) => [id, 'later', number, backHref]),
  ]);
  expect(notes.filter(([, , number]) => number === 3 || number === '*')).toEqual([
    ['aanhaling-3', 'first', 3, '#voetnootverwijzing-3'],
    ['aanhaling-7', 'first', '*', '#voetnootverwijzing-ster'],
    ['paragraaf-14', 'later', '*', '#paragraaf-14-1'],
  ]);
});
