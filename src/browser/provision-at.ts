import { clauseName } from '../strings/nl/common.ts';

/** A provision on the page that is open, and how it is named and addressed. */
export interface ProvisionOnPage {
  element: HTMLElement;
  /** "overweging-g" */
  id: string;
  /** "Overweging G" */
  name: string;
  /** Absolute address of its own page, without a fragment. */
  url: string;
  /** In order; an empty list when the provision is one clause. */
  clauses: HTMLElement[];
}

/** Reads the provision that an element is or stands in. */
export function provisionAt(inside: Element): ProvisionOnPage | undefined {
  const element = inside.closest<HTMLElement>('[data-provision]');
  if (!element) return undefined;
  const label = element.querySelector<HTMLAnchorElement>(':scope > .label a');
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const path = label?.pathname ?? (canonical ? new URL(canonical.href).pathname : location.pathname);
  const clauses = [...element.querySelectorAll<HTMLElement>('[data-source-text] span[id]')];
  return {
    element,
    id: element.dataset.provision ?? '',
    name: (label ?? document.querySelector('h1'))?.textContent.trim().replace(/\s+/g, ' ').replace(/\.$/, '') ?? '',
    url: new URL(path, location.href).href,
    clauses: clauses.length > 1 ? clauses : [],
  };
}

/** A provision, or its clause with this number, as link and as name: "overweging G, deel 2". */
export function targetOf({ id, name, url, clauses }: ProvisionOnPage, clause: number) {
  const part = clauses[clause - 1];
  const own = name.charAt(0).toLowerCase() + name.slice(1);
  return {
    id: part?.id ?? id,
    url: part ? `${url}#${part.id}` : url,
    name: part ? `${own}, ${clauseName(clause)}` : own,
  };
}
