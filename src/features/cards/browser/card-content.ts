import cardStyles from './card.css?inline';
import { addStyles } from '../../../browser/styles.ts';
import { element } from '../../../browser/dom.ts';
import type { Card, CardFile } from '../card-file.ts';

addStyles(cardStyles);

/** The card of a mention: of every record that it points to. Nothing when none of them is known. */
export function cardContent(
  link: HTMLAnchorElement,
  { words, cards }: CardFile,
): { label: string; nodes: Node[] } | undefined {
  const { also, mention, locator } = link.dataset;
  const hrefs = [link.getAttribute('href') ?? '', ...(also?.split(' ') ?? [])];
  const known = hrefs.flatMap((href) => {
    const card = Object.hasOwn(cards, href) ? cards[href] : undefined;
    return card ? { href, card } : [];
  });
  const provision = link.closest<HTMLElement>('[data-provision]')?.dataset.provision;
  if (known.length === 0) return undefined;
  const isRelated = mention === 'related';
  const nodes = known.flatMap(({ href, card }) => [
    cardTitle(href, card.label, locator),
    ...cardNodes(card, words, { isRelated, provision }),
  ]);
  return { label: known.map(({ card }) => card.label).join(', '), nodes };
}

function cardTitle(href: string, label: string, locator: string | undefined): Node {
  const title = element('p', { className: 'card-title' }, anchor(href, label));
  if (locator) title.append(`, ${locator}`);
  return title;
}

function cardNodes(
  card: Card,
  words: CardFile['words'],
  { isRelated, provision }: { isRelated: boolean; provision: string | undefined },
): Node[] {
  const facts = element('p', { className: 'card-facts' }, isRelated ? `${words.related} · ${card.facts}` : card.facts);
  const nodes: Node[] = [facts, element('p', { className: 'card-note' }, card.note)];
  const places = card.places.filter(({ id }) => id !== provision);
  if (places.length > 0) {
    const line = element('p', { className: 'card-places' }, `${words.alsoIn} `);
    places.forEach(({ href, text }, index) => {
      line.append(index > 0 ? ', ' : '', anchor(href, text));
    });
    if (card.more) line.append(' · ', anchor(card.more.href, card.more.text));
    nodes.push(line);
  }
  if (card.official) {
    const { href, text, lang, unconfirmed } = card.official;
    const line = element('p', { className: 'card-official' }, anchor(href, text, lang));
    if (unconfirmed) line.append(` (${words.unconfirmed})`);
    nodes.push(line);
  }
  return nodes;
}

function anchor(href: string, text: string, lang?: string): HTMLAnchorElement {
  const link = element('a', { href }, text);
  if (lang) link.hreflang = lang;
  return link;
}
