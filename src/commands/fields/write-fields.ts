import { format } from 'prettier';
import { identifierKeys } from '../../schemas/instrument.ts';
import { readFields, type Field } from './read-fields.ts';

/** Each kind of file, with the schema of its records; with what stands before the colons where those are no names of fields. */
export const files: [file: string, module: string, schema: string, key?: string][] = [
  ['resolution.md, between the lines of ---', 'document', 'documentSchema'],
  ['instruments/<id>.yaml', 'instrument', 'instrumentSchema'],
  ['publishers.yaml, each', 'publisher', 'publishersSchema'],
  ['persons.yaml, each', 'name', 'personSchema'],
  ['organisations.yaml, each', 'name', 'organisationSchema'],
  ['places.yaml, each', 'name', 'placeSchema'],
  ['titles.yaml', 'title', 'titlesSchema', '<recital or paragraph>'],
  ['themes.yaml, each', 'theme', 'themeSchema'],
  ['demands.yaml', 'demand', 'demandsSchema'],
  ['events.yaml, each', 'event', 'eventSchema'],
  ['relations.yaml, each', 'relation', 'relationSchema'],
  ['notes/<provision>.yaml, each', 'note', 'noteSchema'],
  ['aliases.yaml, each', 'alias', 'aliasSchema'],
  ['compounds.yaml', 'alias', 'compoundsSchema', '<word>'],
  ['aftermath.yaml', 'aftermath', 'aftermathSchema'],
  ['corrections.yaml, each', 'aftermath', 'correctionsSchema'],
  ['edition.yaml', 'aftermath', 'editionSchema'],
  ['pages/<id>.md, between the lines of ---', 'prose', 'proseFrontSchema'],
  ['addresses.json', 'addresses', 'addressesSchema'],
  ['wordings.json', 'wordings', 'wordingsSchema', '<fragment>'],
  ['a source, wherever one stands', 'source', 'sourceSchema'],
  ['a link, wherever one stands', 'instrument', 'instrumentLinkSchema'],
];

const [start, end] = ['<!-- fields -->', '<!-- /fields -->'];

/** A guide with the reference of all fields between its two marks. */
export async function withFields(guide: string): Promise<string> {
  const [before = '', rest = ''] = guide.split(start);
  const [, after = ''] = rest.split(end);
  const tables = files.map(([file, module, schema, key]) => tableOf(file, readFields(module, schema, key)));
  const text = `${before}${start}\n\n${tables.join('\n')}\n${end}${after}`;
  return format(text, { parser: 'markdown', printWidth: 120 });
}

function tableOf(file: string, fields: Field[]): string {
  const rows = fields.map(({ name, isRequired, values, about }) => {
    const keys = name === 'identifiers' ? identifierKeys : values;
    const what = [about, keys.map((value) => `\`${value}\``).join(', ')].filter(Boolean).join(' ');
    return `| \`${name}\` | ${isRequired ? 'yes' : ''} | ${what.replaceAll('|', '\\|')} |`;
  });
  return `#### ${file.replaceAll('<', '&lt;')}\n\n| field | needed | what |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}
