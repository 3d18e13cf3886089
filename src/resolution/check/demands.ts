import { findVerbs } from '../../language/verbs.ts';
import type { Provision } from '../../schemas/provision.ts';
import type { ContextReading } from '../context.ts';
import { report } from '../report.ts';
import { idsIn } from '../sound.ts';
import { checkIds, type Checks } from './references.ts';

/** Every clause of the paragraphs stands there: a list of requests that lacks one would mislead. */
export function checkDemands({ demands: file }: ContextReading, provisions: Provision[], { refer }: Checks): void {
  if (!file) return;
  const { addressees, demands } = file.data;
  checkIds(file, addressees, ['addressees']);
  addressees.forEach(({ refers }, index) => {
    if (refers) refer(file, ['addressees', index, 'refers'], refers.kind, refers.id);
  });
  checkIds(
    file,
    demands.map(({ clause }) => ({ id: clause })),
    ['demands'],
  );
  const texts = new Map(provisions.flatMap(({ clauses }) => clauses.map(({ id, text }) => [id, text])));
  const leads = new Map(provisions.flatMap(leadsOf));
  demands.forEach(({ clause, acts }, index) => {
    refer(file, ['demands', index, 'clause'], 'clause', clause);
    const text = texts.get(clause);
    const verbs = acts.map(({ verb }) => verb);
    findVerbs(text ?? '', verbs).forEach((spans, number) => {
      if (spans || text === undefined || findVerbs(leads.get(clause) ?? '', [verbs[number] ?? ''])[0]) return;
      report(file.file, file.at(['demands', index, 'acts', number, 'verb']), 'mention-words', verbs[number] ?? '');
    });
    acts.forEach((act, number) => {
      for (const field of ['addressees', 'about'] as const)
        act[field].forEach((id, at) => {
          refer(file, ['demands', index, 'acts', number, field, at], 'addressee', id);
        });
    });
  });
  const listed = idsIn((file.raw as { demands?: unknown }).demands, 'clause');
  if (!listed) return;
  for (const { kind, clauses } of provisions) {
    for (const { id } of clauses) {
      if (kind === 'paragraph' && !listed.has(id))
        report(file.file, file.at(['demands']), 'record-missing', `the acts of ${id}`);
    }
  }
}

/** Of each clause that starts with a point the words before it, where its verb may stand: "verzoekt de gemeenten: (a) …; (b) …". */
function leadsOf({ clauses }: Provision): [clause: string, words: string][] {
  return clauses.flatMap(({ id, blocks: [block] }, index) =>
    block && block.level > 0
      ? [
          [
            id,
            clauses
              .slice(0, index)
              .map(({ text }) => text)
              .join(' '),
          ],
        ]
      : [],
  );
}
