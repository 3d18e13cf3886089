import type { Addresses } from '../../schemas/addresses.ts';
import type { Provision } from '../../schemas/provision.ts';
import type { Wordings } from '../../schemas/wordings.ts';
import { shortHash } from '../extract/addresses.ts';
import { report } from '../report.ts';
import type { Located } from '../yaml.ts';

/** The last words kept of each provision and clause are those that addresses.json froze. */
export function checkWordings(wordings: Located<Wordings>, provisions: readonly Provision[], frozen: Addresses): void {
  for (const { id } of provisions.flatMap((provision) => [provision, ...provision.clauses])) {
    const hash = Object.hasOwn(frozen.addresses, id) ? frozen.addresses[id] : undefined;
    if (hash === undefined) continue; // said of addresses.json
    const last = Object.hasOwn(wordings.data, id) ? wordings.data[id]?.at(-1) : undefined;
    if (last === undefined || shortHash(last) !== hash) report(wordings.file, wordings.at([id]), 'wording-frozen', id);
  }
}
