import { basename } from 'node:path';
import type { VFile } from 'vfile';
import { instrumentSchema, type Instrument } from '../schemas/instrument.ts';
import { publishersSchema, type Publisher } from '../schemas/publisher.ts';
import { hasFile, listFiles, readTextFile } from './files.ts';
import { hasErrors } from './report.ts';
import { idsIn } from './sound.ts';
import { readYaml, type Located } from './yaml.ts';

/** The cited instruments and the publishers that links may lead to. */
export interface Instruments {
  records: Located<Instrument>[];
  /** The id of every file, also of those with something wrong in them. */
  ids: Set<string>;
  /** None when the file is absent; `undefined` when not all could be read. */
  publishers: Publisher[] | undefined;
  files: VFile[];
}

/** Of each instrument whose date was seen on a page, that date. */
export function certainDays({ records }: Instruments): Map<string, string> {
  const certain = records.filter(({ data }) => !data.unconfirmed.includes('date'));
  return new Map(certain.map(({ data }) => [data.id, data.date]));
}

/** Reads `instruments/*.yaml` and `publishers.yaml`; a resolution without them cites nothing. */
export async function readInstruments(dir: string): Promise<Instruments> {
  const names = await listFiles(dir, 'instruments', '.yaml');
  const files = await Promise.all(names.map((name) => readTextFile(dir, name)));
  const records = files.flatMap((file) => {
    const read = hasErrors(file) ? undefined : readYaml(file, instrumentSchema);
    return read ? [{ ...read, data: { id: basename(file.path, '.yaml'), ...read.data } }] : [];
  });
  const ids = new Set(files.map((file) => basename(file.path, '.yaml')));
  if (!(await hasFile(dir, 'publishers.yaml'))) return { records, ids, publishers: [], files };
  const publisherFile = await readTextFile(dir, 'publishers.yaml');
  const read = hasErrors(publisherFile) ? undefined : readYaml(publisherFile, publishersSchema);
  const publishers = read && knownPublishers(read);
  return { records, ids, publishers, files: [...files, publisherFile] };
}

/** All publishers, those with something wrong by the domain that they mean; `undefined` where one of them has none. */
function knownPublishers({ data, raw, isSound }: Located<Publisher[]>): Publisher[] | undefined {
  const domains = idsIn(raw, 'domain');
  if (isSound || !domains) return isSound ? data : undefined;
  const sound = Object.values(data); // without the holes of others
  const others = [...domains].filter((domain) => !sound.some((one) => one.domain === domain));
  return [...sound, ...others.map((name) => ({ name, domain: domainMeant(name) }))];
}

/** `"https://www.EUR-Lex.europa.eu/nl"` → `"eur-lex.europa.eu"` */
const domainMeant = (written: string) => written.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?|\/.*$/g, '');
