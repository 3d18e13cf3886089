import type { Element, Root } from 'xast';

/** The child of this name. */
export const childOf = (parent: Element | Root | undefined, name: string): Element | undefined =>
  childrenOf(parent, name)[0];

/** The children of this name. */
export const childrenOf = (parent: Element | Root | undefined, name: string): Element[] =>
  (parent?.children ?? []).filter((child) => child.type === 'element').filter((child) => child.name === name);

/** The value of an attribute. */
export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  element?.attributes[name] ?? undefined;

/** `<w:start w:val="3"/>` → `"3"`. */
export const valueOf = (parent: Element | undefined, name: string): string | undefined =>
  attributeOf(childOf(parent, name), 'w:val');

const isOn = (value: string | undefined) => !['0', 'false', 'off'].includes(value ?? 'true');

/** Whether properties turn something on, as `<w:vanish/>` does, or off; `undefined` where they say nothing of it. */
export function isSet(properties: Element | undefined, name: string): boolean | undefined {
  const found = childOf(properties, name);
  return found && isOn(attributeOf(found, 'w:val'));
}

/** The styles of a Word document. */
export class WordStyles {
  private readonly styles = new Map<string, Element>();
  /** The id of the style of paragraphs that name none. */
  readonly ofParagraphs: string | undefined;

  /** @param styles `word/styles.xml` */
  constructor(styles: Root | undefined) {
    const all = childrenOf(childOf(styles, 'w:styles'), 'w:style');
    for (const style of all) this.styles.set(attributeOf(style, 'w:styleId') ?? '', style);
    this.ofParagraphs = attributeOf(
      all.find(
        (style) => attributeOf(style, 'w:type') === 'paragraph' && isOn(attributeOf(style, 'w:default') ?? 'false'),
      ),
      'w:styleId',
    );
  }

  /** A style, and those that it is based on, the nearest first. */
  withBases(id: string | undefined): string[] {
    const styles: string[] = [];
    for (
      let next = id;
      next !== undefined && !styles.includes(next);
      next = valueOf(this.styles.get(next), 'w:basedOn')
    )
      styles.push(next);
    return styles;
  }

  /** What a style itself says of its paragraphs (`w:pPr`) or letters (`w:rPr`). */
  propertiesOf(id: string, name: 'w:pPr' | 'w:rPr'): Element | undefined {
    return childOf(this.styles.get(id), name);
  }

  /** Whether letters with these properties are hidden, in a paragraph of a style. */
  hides(letters: Element | undefined, paragraphStyle: string | undefined): boolean {
    return this.turnsOn('w:vanish', letters, paragraphStyle);
  }

  /** Whether letters with these properties are struck through, once or twice, in a paragraph of a style. */
  strikes(letters: Element | undefined, paragraphStyle: string | undefined): boolean {
    return ['w:strike', 'w:dstrike'].some((name) => this.turnsOn(name, letters, paragraphStyle));
  }

  private turnsOn(name: string, letters: Element | undefined, paragraphStyle: string | undefined): boolean {
    const ids = [
      ...this.withBases(valueOf(letters, 'w:rStyle')),
      ...this.withBases(paragraphStyle ?? this.ofParagraphs),
    ];
    const all = [letters, ...ids.map((id) => this.propertiesOf(id, 'w:rPr'))];
    return all.map((properties) => isSet(properties, name)).find((value) => value !== undefined) ?? false;
  }
}
