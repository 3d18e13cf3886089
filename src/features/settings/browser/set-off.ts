import { fetchJson } from '../../../browser/fetch-json.ts';
import { paths } from '../../../addresses/paths.ts';
import { siteHref } from '../../../browser/base.ts';
import type { Span } from '../../../language/verbs.ts';
import type { SetOff } from '../clause-view.ts';
import { rangeIn } from '../../../browser/range.ts';

let done: Promise<void> | undefined;

/**
 * Sets the verbs of the official text off, and its constant openings back, for as long as the clause view is on: painted
 * by the Custom Highlight API, so no node of the text changes. A browser without it, or offline, shows the text as it is.
 */
export function setOffVerbs(): void {
  if (!('highlights' in CSS) || !document.querySelector('[data-source-text]')) return;
  done ??= paint().catch(() => {
    done = undefined;
  });
}

async function paint(): Promise<void> {
  const { verbs, openings } = await fetchJson<SetOff>(siteHref(paths.verbs));
  CSS.highlights.set('verb', highlight(verbs));
  CSS.highlights.set('opening', highlight(openings));
}

function highlight(spansByClause: Record<string, Span[]>): Highlight {
  const ranges = Object.entries(spansByClause).flatMap(([id, spans]) => {
    const clause = document.querySelector(`[data-source-text] #${CSS.escape(id)}`);
    return clause ? spans.flatMap(([start, end]) => rangeIn(clause, start, end) ?? []) : [];
  });
  // eslint-disable-next-line compat/compat -- setOffVerbs has asked for it
  return new Highlight(...ranges);
}
