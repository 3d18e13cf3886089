import { pastForms } from '../../../src/language/strong-verbs.ts';
import { dutchWords } from '../../../src/language/word-list.ts';

/**
 * All forms of a verb that people write, as the rules of spelling make them and the word list has them: present, past,
 * participle. Of one whose first part stands apart also that: "schort op", "op te schorten", "opgeschort".
 *
 * @param verb folded; `op|schorten`
 */
export function formsOfVerb(verb: string): string[] {
  const [particle = '', own] = verb.split('|');
  const base = own ?? particle;
  const before = own === undefined ? '' : particle;
  const { finite, participles } = basicForms(base);
  const isListed = (form: string): boolean => before === '' || words().has(form);
  return [
    before + base,
    ...participles.map((form) => before + form).filter((form) => words().has(form)),
    ...finite.map((form) => before + form).filter(isListed),
    ...(before === '' ? [] : [...finite.map((form) => `${form} ${before}`), `${before} te ${base}`]),
  ];
}

const words = (): ReadonlySet<string> => dutchWords().forms;

function basicForms(base: string): { finite: string[]; participles: string[] } {
  const stem = stemOf(base);
  const [past, pasts, participle] = pastForms(base);
  const ending = /(?:[kfpst]|ch)en$/.test(base) ? 't' : 'd';
  const weak = [`${stem}${ending}e`, `${stem}${ending}en`];
  const bare = /[dt]$/.test(stem) ? stem : `${stem}${ending}`;
  return {
    finite: [presentOf(stem), ...(past && pasts ? [past, pasts] : weak)],
    participles: participle ? [participle] : [`ge${bare}`, bare],
  };
}

/** The stem as it is spelled when it stands alone: maken → maak, but wapenen → wapen, as the list has it. */
function stemOf(base: string): string {
  if (/(?:aa|oe|ie)n$/.test(base)) return base.slice(0, -1);
  const bare = base.replace(/en$/, '').replace(/([^aeiou])\1$/, '$1');
  const long = base.replace(/en$/, '').replace(/(?<![aeiou])([aeou])([^aeiouw])$/, '$1$1$2');
  return [long, bare].map(hardened).find((stem) => words().has(presentOf(stem))) ?? hardened(bare);
}

function hardened(stem: string): string {
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}

function presentOf(stem: string): string {
  return stem.endsWith('t') ? stem : `${stem}t`;
}
