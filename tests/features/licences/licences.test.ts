import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getNoticePaths, getWorks, readNotice } from '../../../src/features/licences/licences.ts';

test('each work is shown with its makers, its use, its licence and where its notice is', () => {
  const shown = getWorks();
  for (const work of shown) {
    expect(Object.entries(work).filter(([, words]) => words === '')).toEqual([]);
    expect(work.href).toBe(`/licenties/${work.id}.txt`);
  }
  expect(getNoticePaths().map(({ params }) => params.work)).toEqual(shown.map(({ id }) => id));
});

test.each(getNoticePaths())(
  '$props.work.name is under the licence named, by the makers named',
  async ({ props: { work } }) => {
    const about = JSON.parse(await readFile(join('node_modules', work.package, 'package.json'), 'utf8')) as {
      license: string;
    };
    expect(about.license).toContain(work.licence);
    expect(await readNotice(work)).toContain(work.holder);
  },
);
