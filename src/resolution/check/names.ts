import { stopWords } from '../../language/stop-words.ts';
import type { ContextReading } from '../context.ts';
import { wholeWords } from '../match-names.ts';
import { report } from '../report.ts';
import { checkIds, type Checks } from './references.ts';
import { checkLinks, checkSourced, checkSources, type KnownPublishers } from './sources.ts';

/** All names share the addresses of one register, so their ids differ. */
export function checkNames(
  { persons, organisations, places }: ContextReading,
  publishers: KnownPublishers,
  { refer }: Checks,
): void {
  const seen = new Set<string>();
  for (const file of [persons, organisations, places]) {
    if (!file) continue;
    checkIds(file, file.data, [], seen);
    file.data.forEach((record, index) => {
      const { links, sources, textOnly } = record;
      checkSources(file, [index, 'sources'], sources, publishers);
      const isSourced = sources.length > 0;
      checkSourced(file, [index, 'note'], isSourced || textOnly, `note on "${record.id}"`);
      if ('status' in record && record.status === 'confirmed')
        checkSourced(
          file,
          [index, 'status'],
          isSourced,
          `office of "${record.id}"`,
          '"sources", or the status "known"',
        );
      if ('officeDates' in record && record.officeDates?.status === 'confirmed')
        checkSourced(file, [index, 'officeDates'], isSourced, 'dates of office', '"sources", or the status "known"');
      checkLinks(file, [index, 'links'], links, publishers);
    });
  }
  organisations?.data.forEach(({ place }, index) => {
    refer(organisations, [index, 'place'], 'place', place);
  });
}

/** A spelling belongs to one record, the text has it, and it is no word of grammar; what is left out stands there too. */
export function checkForms(
  { persons, organisations, places }: ContextReading,
  text: string,
  { quote: checkQuote }: Checks,
): void {
  const owners = new Map<string, string>();
  for (const file of [persons, organisations, places]) {
    file?.data.forEach((record, index) => {
      for (const field of ['forms', 'adjectives', 'broadForms'] as const) {
        record[field].forEach((form, place) => {
          const at = file.at([index, field, place]);
          const owner = owners.get(form);
          if (owner !== undefined) report(file.file, at, 'form-duplicate', form, owner);
          if (wholeWords(text, form).length === 0) report(file.file, at, 'form-absent', form);
          if (stopWords.has(form)) report(file.file, at, 'form-word', form);
          owners.set(form, record.id);
        });
      }
      record.exclude.forEach(({ clause, quote }, place) => {
        const path = [index, 'exclude', place];
        if (clause !== undefined) checkQuote(file, path, { clause, quote });
        else if (!text.includes(quote)) report(file.file, file.at([...path, 'quote']), 'form-absent', quote);
      });
    });
  }
}
