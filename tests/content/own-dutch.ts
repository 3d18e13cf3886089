import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { parse } from 'yaml';

/** A piece of Dutch that is ours, and the file it stands in. */
export interface OwnDutch {
  file: string;
  text: string;
}

/** Fields whose words are the text's, another language's, or no words at all. */
const otherFields = new Set(
  `
  id ids clause clauses url status lang language languages kind type force shows state date inForce asOf
  searched reviewed between instrument instruments place group groups domain unconfirmed quote verb forms adjectives
  broadForms aliases original identifiers addressees about refers groupsStatus reference number minutes pe
  procedure celex
  `
    .trim()
    .split(/\s+/),
);

/** Files of words to search by, and of names of others. */
const namesAlone = ['aliases', 'compounds', 'publishers'].map((name) => `content/${name}.yaml`);

/**
 * All Dutch of our own: what stands around the text in `content/`, the pages of prose, and the strings of the site.
 *
 * @param without fields of records to leave out
 */
export function readOwnDutch(without: readonly string[] = []): OwnDutch[] {
  const wordsOf = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (Array.isArray(value)) return value.flatMap(wordsOf);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) =>
      otherFields.has(key) || without.includes(key) ? [] : wordsOf(part),
    );
  };
  const yaml = globSync('content/**/*.yaml', { exclude: namesAlone });
  const prose = globSync('content/pages/*.md');
  // A new folder is mostly names of fields, with an example to be written over.
  const strings = globSync('src/strings/nl/*.ts', { exclude: ['src/strings/nl/new-folder.ts'] });
  return [
    ...yaml.flatMap((file) => found(file, wordsOf(parse(readFileSync(file, 'utf8'))))),
    ...found(
      'content/resolution.md',
      wordsOf(parse(readFileSync('content/resolution.md', 'utf8').split('---')[1] ?? '')),
    ),
    ...prose.flatMap((file) => found(file, [withoutAddresses(readFileSync(file, 'utf8'))])),
    ...strings.flatMap((file) => found(file, literalsOf(readFileSync(file, 'utf8')))),
  ].sort((a, b) => (a.file < b.file ? -1 : 1));
}

const found = (file: string, texts: string[]): OwnDutch[] => texts.map((text) => ({ file, text }));

/** Links keep their words; the names of the fields at the head go. */
function withoutAddresses(markdown: string): string {
  return markdown.replace(/\]\([^)\s]*\)/g, ']').replace(/^(?:title|description): /gm, '');
}

/** `kind === 'citation'`: a word of the code. */
function isComparison(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
}

/** The words of string literals and templates; not the paths of imports, nor the names of properties. */
function literalsOf(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isComparison(node)) return;
    const isName = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    if (ts.isStringLiteralLike(node) && !isName) texts.push(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile('strings.ts', source, ts.ScriptTarget.Latest, true), visit);
  return texts;
}
