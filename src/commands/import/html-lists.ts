import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { startsRecital } from '../../language/printed.ts';
import { labelAtStart, recitalLabel, roman } from '../../resolution/labels.ts';
import { importStrings } from '../../strings/nl/import.ts';
import { textOf } from './html-elements.ts';
import { placeName, textOfWords, toWords } from './source.ts';

/** The label of an item by the type of its list, as browsers show it, but for the sign of points after a small letter. */
function counted(number: number, type: unknown): string {
  if (type === 'a') return `${recitalLabel(number).toLowerCase()})`;
  if (type === 'A') return `${recitalLabel(number)}.`;
  if (type === 'i') return `${roman(number)})`;
  return `${type === 'I' ? roman(number).toUpperCase() : String(number)}.`;
}

/** An item of a list, and its number there. */
interface ListItem {
  list: Element;
  number: number;
}

const numberIn = (value: unknown) => (/^\d{1,3}$/.test(String(value)) ? Number(value) : undefined);

/** The items of all lists. */
export function listItems(tree: Root): Map<Element, ListItem> {
  const items = new Map<Element, ListItem>();
  visit(tree, 'element', (list) => {
    if (list.tagName !== 'ul' && list.tagName !== 'ol') return;
    const { start, reversed } = list.properties;
    const isReversed = reversed !== undefined && reversed !== false;
    const own = list.children.filter((child) => child.type === 'element').filter(({ tagName }) => tagName === 'li');
    let number = numberIn(start) ?? (isReversed ? own.length : 1);
    for (const item of own) {
      number = numberIn(item.properties.value) ?? number;
      items.set(item, { list, number });
      number += isReversed ? -1 : 1;
    }
  });
  return items;
}

/** Programs number lists themselves, and then no label is in the text: it is counted, and said so. */
export function listLabel(
  item: Element,
  own: ListItem | undefined,
  doubts: string[],
  block: number,
): string | undefined {
  const words = textOfWords(toWords(textOf(item), { block: block + 1 }));
  if (!own || labelAtStart(words) !== undefined) return undefined;
  const { list, number } = own;
  if (list.tagName === 'ul') return '–';
  const label = startsRecital(words) ? `${recitalLabel(number)}.` : counted(number, list.properties.type);
  doubts.push(`${placeName({ block: block + 1 })}: ${importStrings.labelCounted(label)}`);
  return label;
}
