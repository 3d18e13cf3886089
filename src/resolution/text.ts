import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { documentSchema, type ResolutionDocument } from '../schemas/document.ts';
import { checkFront } from './check/front.ts';
import { checkLineStarts } from './check/line-starts.ts';
import { checkProvisionEnd } from './check/provision-end.ts';
import { checkSigns } from './check/signs.ts';
import { extractFootnotes, type ExtractedFootnote } from './extract/footnotes.ts';
import { extractProvisions, type ExtractedProvision } from './extract/provisions.ts';
import { isProcedure } from './plugins/front.ts';
import { reportFrontmatter } from './files.ts';
import { createMarker, createRenderer, resolutionProcessor } from './processor.ts';
import type { MentionUrl, PublicationUrl } from './handlers/mention.ts';
import type { MatchableName } from './match-names.ts';
import { hasErrors, report } from './report.ts';
import { readYaml, type Located } from './yaml.ts';

/** What resolution.md holds. */
export interface ResolutionText {
  title: string;
  /** As printed: "(2023/2879(RSP))". */
  procedureLine?: string;
  /** Further lines in parentheses: "(Gewone wetgevingsprocedure)". */
  frontLines: string[];
  /** As printed: "Het Europees Parlement,"; empty when the text has no such line. */
  opening: string;
  document: ResolutionDocument | undefined;
  /** The same, with its lines. */
  frontmatter: Located<ResolutionDocument> | undefined;
  provisions: ExtractedProvision[];
  footnotes: ExtractedFootnote[];
}

interface TextOptions {
  /** Where a place in the Publicatieblad leads; by default to the instrument. */
  publication?: PublicationUrl;
  /** The names to mark. */
  names?: readonly MatchableName[];
  /** Retired fragment → the live one whose place it has. */
  redirects?: Readonly<Record<string, string>>;
}

const nothing: ResolutionText = {
  title: '',
  frontLines: [],
  opening: '',
  document: undefined,
  frontmatter: undefined,
  provisions: [],
  footnotes: [],
};

/** Reads the text of a resolution; everything that is wrong with it is in the file's messages. */
export function readText(
  file: VFile,
  url: MentionUrl,
  { publication, names = [], redirects = {} }: TextOptions = {},
): ResolutionText {
  const tree = parseText(file);
  if (!tree) return nothing;
  checkFront(tree, file);
  checkProvisionEnd(tree, file);
  checkLineStarts(tree, file);
  createMarker(names).runSync(tree);
  const former = Map.groupBy(Object.keys(redirects), (from) => redirects[from] ?? '');
  const render = createRenderer(url, publication ?? (() => undefined), (id) => former.get(id) ?? []);
  const provisions = extractProvisions(tree, render);
  const [title] = tree.children.filter(({ type }) => type === 'heading');
  const lines = tree.children.filter(({ type }) => type === 'paragraph');
  const [procedure, ...frontLines] = lines.filter(isProcedure);
  const frontmatter = readFrontmatter(tree, file);
  const opening = lines.find((line) => !isProcedure(line));
  return {
    title: title ? toString(title) : '',
    ...(procedure && { procedureLine: toString(procedure) }),
    frontLines: frontLines.map((line) => toString(line)),
    opening: opening ? toString(opening) : '',
    document: frontmatter?.data,
    frontmatter,
    provisions,
    footnotes: extractFootnotes(tree, provisions, render),
  };
}

/** The tree of a text; `undefined`, with a message in the file, where it cannot be made or all of it would be wrong. */
export function parseText(file: VFile): Root | undefined {
  if (String(file) === '' && hasErrors(file)) return undefined; // nothing of it could be read
  if (!checkSigns(file)) return undefined;
  const parsed = resolutionProcessor.parse(file);
  if (parsed.children[0]?.type !== 'yaml' && reportFrontmatter(file)) return undefined;
  return resolutionProcessor.runSync(parsed, file) as Root;
}

function readFrontmatter(tree: Root, file: VFile): Located<ResolutionDocument> | undefined {
  const [node] = tree.children;
  if (node?.type !== 'yaml') {
    report(file, undefined, 'frontmatter-missing');
    return undefined;
  }
  const line = (node.position?.start as Point).line + 1;
  return readYaml(file, documentSchema, { text: node.value, line });
}
