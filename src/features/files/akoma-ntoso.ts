import { isParliament } from '../../language/printed.ts';
import { languageLetters } from '../../language/tag.ts';
import type { Element } from 'xast';
import { labelSlug, footnoteSlug, type FootnoteNumber, type ProvisionKind } from '../../addresses/anchors.ts';
import { instrumentPath } from '../../addresses/paths.ts';
import { withBase } from '../../addresses/with-base.ts';
import type { ResolutionDocument } from '../../schemas/document.ts';
import type { Piece } from '../../site/blocks.ts';
import { headingsOf, publicAddress, type FileFootnote, type FileProvision, type FileText } from './file-text.ts';
import { document as toFile, element, type Content } from './xml.ts';

/** Akoma Ntoso's own short names of parts, for its element ids (naming convention 1.0, section 5). */
const idNames: Record<ProvisionKind, string> = { citation: 'cit', recital: 'rec', paragraph: 'para', annex: 'att' };

/**
 * The official text as Akoma Ntoso 3.0 (OASIS): citations and recitals in the preamble, paragraphs in the body. `eId` follows
 * the standard's naming (`rec_g`, `para_14__cl_2`), `wId` is the fragment of the same place on this site.
 */
export function toAkomaNtoso(text: FileText): string {
  const { title, lines, opening, parts, footnotes, home, document } = text;
  const notes = new Map(footnotes.map((note) => [note.number, note]));
  const of = (kind: ProvisionKind) => parts.find((part) => part.kind === kind)?.provisions ?? [];
  const render = new Rendering(home, notes);
  const preamble = [
    ...(opening ? [element('formula', { name: 'opening' }, element('p', {}, opening))] : []),
    ...container(
      'citations',
      'cits',
      of('citation').map((one) => render.item('citation', one)),
    ),
    ...container(
      'recitals',
      'recs',
      of('recital').map((one) => render.item('recital', one)),
    ),
  ];
  const annexes = of('annex');
  const bill = element('bill', { name: document.kind }, [
    meta(text),
    element('preface', {}, [
      element('longTitle', {}, element('p', {}, element('docTitle', {}, title))),
      ...lines.map((line) => element('p', {}, line)),
    ]),
    ...(preamble.length > 0 ? [element('preamble', {}, preamble)] : []),
    element(
      'body',
      {},
      of('paragraph').map((one) => render.paragraph(one)),
    ),
    ...(annexes.length > 0
      ? [
          element(
            'attachments',
            {},
            annexes.map((one) => render.annex(one, text)),
          ),
        ]
      : []),
  ]);
  return toFile(element('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, bill));
}

const container = (name: string, eId: string, children: Element[]): Element[] =>
  children.length > 0 ? [element(name, { eId }, children)] : [];

/** Elements of the text; each footnote stands once, where it is first referred to. */
class Rendering {
  private readonly left: Map<FootnoteNumber, FileFootnote>;
  private readonly home: string;

  constructor(home: string, notes: ReadonlyMap<FootnoteNumber, FileFootnote>) {
    this.home = home;
    this.left = new Map(notes);
  }

  item(name: 'citation' | 'recital', provision: FileProvision): Element {
    const eId = provisionEId(provision);
    return element(name, { eId, wId: provision.id }, [...this.head(provision), ...this.blocks(provision, eId)]);
  }

  paragraph(provision: FileProvision): Element {
    const eId = provisionEId(provision);
    return element('paragraph', { eId, wId: provision.id }, [
      ...this.head(provision),
      element('content', { eId: `${eId}__content` }, this.blocks(provision, eId)),
    ]);
  }

  annex(provision: FileProvision, text: FileText): Element {
    const eId = provisionEId(provision);
    return element('attachment', { eId, wId: provision.id }, [
      ...this.head(provision),
      element('doc', { name: 'annex' }, [meta(text, eId), element('mainBody', {}, this.blocks(provision, eId))]),
    ]);
  }

  private head(provision: FileProvision): Element[] {
    const above = headingsOf(provision);
    return [
      ...(provision.printedLabel ? [element('num', {}, provision.printedLabel)] : []),
      ...(above.length > 0 ? [element('heading', {}, above.join(' '))] : []),
    ];
  }

  private blocks({ blocks }: FileProvision, eId: string): Element[] {
    return blocks.map(({ level, form, clauses }) =>
      element('p', { class: level > 0 ? `point-${String(level)}` : form }, [
        ...clauses.flatMap(({ id, number, continued, pieces }, index): Content[] => [
          ...(index > 0 ? [' '] : []),
          element(
            'span',
            continued ? {} : { eId: `${eId}__cl_${String(number)}`, wId: id },
            pieces.map((piece) => this.piece(piece)),
          ),
        ]),
      ]),
    );
  }

  private piece(piece: Piece): Content {
    if (piece.kind === 'reference') return this.note(piece.number);
    const { text, mention } = piece;
    if (mention?.scheme !== 'instrument') return text;
    return element('ref', { href: this.addressOf(mention.target) }, text);
  }

  private addressOf(instrument: string): string {
    const { pathname } = new URL(this.home);
    const path = withBase(pathname, instrumentPath(instrument));
    return publicAddress(this.home, path) ?? path;
  }

  private note(number: FootnoteNumber): Content {
    const note = this.left.get(number);
    this.left.delete(number);
    if (!note) return element('noteRef', { href: `#fn_${footnoteSlug(number)}`, marker: String(number) });
    return element(
      'authorialNote',
      { eId: `fn_${footnoteSlug(number)}`, wId: note.id, marker: String(number), placement: 'bottom' },
      [
        element(
          'p',
          {},
          note.pieces.map((piece) => this.piece(piece)),
        ),
      ],
    );
  }
}

const provisionEId = ({ kind, label }: FileProvision) => `${idNames[kind]}_${labelSlug(label)}`;

/** Every address of Akoma Ntoso has a country; ISO 3166 never gives this code, which stands for none that is known. */
const unknownCountry = 'zz';

/** What the document is, on the three levels of FRBR: the resolution, its Dutch text, this file. */
function meta({ document, home, modified }: FileText, part?: string): Element {
  const { institution, reference, kind, shortTitle } = document;
  const day = dayOf(document, modified);
  const { date } = day;
  const country = document.country ?? (isParliament(institution) ? 'eu' : unknownCountry);
  const work = `/akn/${country}/bill/${date}/${encodeURIComponent(reference ?? shortTitle)}`;
  const expression = `${work}/${languageLetters}@${date}`;
  const manifestation = `${expression}.xml`;
  const after = part ? `!${part}` : '!main';
  return element('meta', {}, [
    element('identification', { source: '#edition' }, [
      element('FRBRWork', {}, [
        element('FRBRthis', { value: `${work}/${after}` }),
        element('FRBRuri', { value: work }),
        element('FRBRdate', { ...day }),
        element('FRBRauthor', { href: '#author' }),
        element('FRBRcountry', { value: country }),
        element('FRBRsubtype', { value: kind }),
        ...(reference ? [element('FRBRnumber', { value: reference })] : []),
        element('FRBRname', { value: shortTitle }),
      ]),
      element('FRBRExpression', {}, [
        element('FRBRthis', { value: `${expression}/${after}` }),
        element('FRBRuri', { value: expression }),
        element('FRBRdate', { ...day }),
        element('FRBRauthor', { href: '#author' }),
        element('FRBRlanguage', { language: languageLetters }),
      ]),
      element('FRBRManifestation', {}, [
        element('FRBRthis', { value: `${expression}/${after}.xml` }),
        element('FRBRuri', { value: manifestation }),
        element('FRBRdate', { date: modified, name: 'markup' }),
        element('FRBRauthor', { href: '#edition' }),
        element('FRBRformat', { value: 'application/akn+xml' }),
      ]),
    ]),
    element('references', { source: '#edition' }, [
      element('TLCOrganization', { eId: 'author', href: '/akn/ontology/organization/author', showAs: institution }),
      element('TLCReference', { eId: 'edition', name: 'edition', href: home, showAs: shortTitle }),
    ]),
  ]);
}

/** The day that the text is of: of the days that are confirmed the first, else that of the markup. */
function dayOf({ tabled, adopted }: ResolutionDocument, modified: string): { date: string; name: string } {
  if (tabled?.date && tabled.status === 'confirmed') return { date: tabled.date, name: 'tabled' };
  return adopted?.status === 'confirmed' ? { date: adopted.date, name: 'adopted' } : { date: modified, name: 'markup' };
}
