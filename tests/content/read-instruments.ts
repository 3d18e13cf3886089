import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { instrumentSchema, type Instrument } from '../../src/schemas/instrument.ts';
import { readTextFile } from '../../src/resolution/files.ts';
import { formatReport } from '../../src/resolution/report.ts';
import { readYaml } from '../../src/resolution/yaml.ts';

/** The instruments of the content, and what is wrong with their files. */
export async function readInstruments(
  dir = 'content/instruments',
): Promise<{ records: Instrument[]; messages: string[] }> {
  const files = await Promise.all(readdirSync(dir).map((name) => readTextFile(dir, name)));
  const records = files.flatMap((file) => {
    const located = readYaml(file, instrumentSchema);
    return located ? [{ ...located.data, id: basename(file.path, '.yaml') }] : [];
  });
  return { records, messages: formatReport(files) };
}
