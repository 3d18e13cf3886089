import type { VFile } from 'vfile';
import { addressesSchema, type Addresses } from '../schemas/addresses.ts';
import { hasFile, pointAt, readTextFile } from './files.ts';
import { hasErrors, report } from './report.ts';
import { readYaml, type Located } from './yaml.ts';

/** Reads addresses.json: JSON, which is YAML too, so that its problems have their places. */
export async function readAddresses(dir: string): Promise<{ frozen: Located<Addresses> | undefined; file: VFile }> {
  const file = await readTextFile(dir, 'addresses.json');
  if (!(await hasFile(dir, 'addresses.json'))) {
    file.messages = [];
    report(file, undefined, 'addresses-missing');
  }
  if (!hasErrors(file)) checkJson(file);
  const read = hasErrors(file) ? undefined : readYaml(file, addressesSchema);
  return { frozen: read?.isSound ? read : undefined, file };
}

/** What YAML allows and JSON does not, such as a comment: another program could not read it. */
export function checkJson(file: VFile): void {
  try {
    JSON.parse(String(file));
  } catch (error) {
    const [why = ''] = (error as SyntaxError).message.split(' in JSON', 1);
    const offset = Number(/at position (\d+)/.exec((error as SyntaxError).message)?.[1] ?? 0);
    report(file, pointAt(String(file), offset), 'json-syntax', why);
  }
}
