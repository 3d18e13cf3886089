import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readFields } from '../../src/commands/fields/read-fields.ts';
import { files, withFields } from '../../src/commands/fields/write-fields.ts';
import { fileNames, folders } from '../../src/resolution/unread-files.ts';
import { sourcedFields } from '../../src/schemas/instrument.ts';

test('the reference for editors is what the schemas say (npm run fields writes it)', async () => {
  const guide = await readFile('content/README.md', 'utf8');
  expect(guide === (await withFields(guide))).toBe(true);
});

test('the reference has every file that is read', () => {
  const told = files.map(([file]) => file.replace(/(?:\/|, ).*/, '')).filter((file) => !file.startsWith('a '));
  expect(told.toSorted()).toEqual([...fileNames, ...Object.keys(folders)].toSorted());
});

test('the guide names each field of an instrument that needs a source', async () => {
  const [, list = ''] =
    /^- the ((?:`\w+`(?:,| and)? )+)of an instrument/m.exec(await readFile('content/README.md', 'utf8')) ?? [];
  const named = [...list.matchAll(/\w+(?=`)/g)].map(([field]) => field);
  expect(named.toSorted()).toEqual([...new Set(sourcedFields.map((field) => field.replace(/\..*/, '')))].toSorted());
});

test('a field is told with those it stands in, whether it is needed, its values and its comment', () => {
  const fields = new Map(readFields('document', 'documentSchema').map((field) => [field.name, field]));
  expect(fields.get('institution')?.isRequired).toBe(true);
  expect(fields.get('adopted')?.isRequired).toBe(false);
  expect(fields.get('adopted.votes.for')?.isRequired).toBe(true);
  expect(fields.get('tabled.sources')?.isRequired).toBe(false);
  expect(fields.get('state')?.values).toEqual(['tabled', 'adopted']);
  expect(fields.get('replaces[].pe')?.about).toContain('PE754.287v01-00');
});

test.each(files)('every field of %s has words', (_, module, schema, key) => {
  const fields = readFields(module, schema, key);
  expect(fields).not.toEqual([]);
  expect(fields.filter(({ about }) => !/^.*\p{L}.*\.$/u.test(about)).map(({ name }) => name)).toEqual([]);
});

test('the guide tells the fields of a link, which persons, organisations and places have too', async () => {
  const [, table = ''] = (await readFile('content/README.md', 'utf8')).split('#### a link, wherever one stands');
  const named = [...(table.split('<!-- /fields -->', 1)[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(named).toEqual(['url', 'label', 'lang', 'status']);
});
