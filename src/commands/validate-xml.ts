/**
 * `npm run validate:xml -- <schema.xsd> [<file.xml>]`: checks a file against an XML Schema; by default Akoma Ntoso of the
 * built site. Schemas that it imports stand in the same folder. Ends with exit code 1 when something is wrong.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const [schema, file = 'dist/resolutie.xml'] = process.argv.slice(2);
if (!schema) {
  console.error('Usage: npm run validate:xml -- <schema.xsd> [<file.xml>]');
  process.exit(1);
}
const read = async (path: string) => ({ fileName: basename(path), contents: await readFile(path, 'utf8') });
const folder = dirname(schema);
const others = (await readdir(folder)).filter((name) => name.endsWith('.xsd') && name !== basename(schema));
const { errors } = await validateXML({
  xml: [await read(file)],
  schema: [await read(schema)],
  preload: await Promise.all(others.map((name) => read(join(folder, name)))),
});
for (const { loc, message, rawMessage } of errors)
  console.error(loc ? `${file}:${String(loc.lineNumber)}: ${message.trim()}` : rawMessage);
console.log(errors.length === 0 ? `${file} is valid by ${basename(schema)}.` : `${String(errors.length)} errors.`);
process.exitCode = errors.length > 0 ? 1 : 0;
