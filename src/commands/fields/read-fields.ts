import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A field of a record, as its schema and the comment on it say. */
export interface Field {
  /** With those it stands in: "adopted.votes.for", "links[].url". */
  name: string;
  /** Whether a record must have it; a default takes the place of one that has not. */
  isRequired: boolean;
  /** The values it may have, when they are few. */
  values: string[];
  /** What its comment says. */
  about: string;
}

/**
 * The fields of a schema of `src/schemas`, in its order: what the code checks and what its comments say are one source.
 *
 * @param file name of the module without extension
 * @param schema the constant in it
 * @param key what a record has in place of names of fields: then its one field is what the comment on the constant says
 */
export function readFields(file: string, schema: string, key?: string): Field[] {
  const path = new URL(`../../schemas/${file}.ts`, import.meta.url);
  const source = ts.createSourceFile(file, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const constants = new Map<string, ts.Expression>();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name) || !initializer) continue;
      constants.set(name.text, initializer);
      if (name.text === schema && key !== undefined)
        return [{ name: key, isRequired: false, values: [], about: commentOf(statement) }];
    }
  }
  const start = constants.get(schema);
  return start ? fieldsOf(start, '', constants) : [];
}

type Constants = ReadonlyMap<string, ts.Expression>;

function fieldsOf(expression: ts.Expression, prefix: string, constants: Constants): Field[] {
  const object = findObject(expression, constants);
  if (!object) return [];
  const inside = prefix === '' ? '' : `${prefix}${object.isList ? '[]' : ''}.`;
  return object.literal.properties.flatMap((property): Field[] => {
    if (ts.isSpreadAssignment(property)) {
      const spread = resolve(property.expression, constants);
      return ts.isObjectLiteralExpression(spread) ? fieldsOfLiteral(spread, inside, constants) : [];
    }
    return fieldOf(property, inside, constants);
  });
}

function fieldsOfLiteral(literal: ts.ObjectLiteralExpression, inside: string, constants: Constants): Field[] {
  return literal.properties.flatMap((property) => fieldOf(property, inside, constants));
}

function fieldOf(property: ts.ObjectLiteralElementLike, inside: string, constants: Constants): Field[] {
  const key = property.name?.getText();
  if (!key) return [];
  const value = ts.isPropertyAssignment(property)
    ? property.initializer
    : ts.isShorthandPropertyAssignment(property)
      ? property.name
      : undefined;
  if (!value) return [];
  const code = resolve(value, constants).getText();
  const field: Field = {
    name: inside + key,
    isRequired: !/\.(?:optional|default)\([^()]*(?:\(\))?\)$/.test(code),
    values: valuesOf(value, constants),
    about: commentOf(property),
  };
  return [field, ...fieldsOf(value, field.name, constants)];
}

/** The object that an expression checks, through `.optional()`, `z.array(…)` and constants of the same module. */
function findObject(
  expression: ts.Expression,
  constants: Constants,
  isList = false,
): { literal: ts.ObjectLiteralExpression; isList: boolean } | undefined {
  const node = resolve(expression, constants);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const { name, expression: target } = node.expression;
  const [argument] = node.arguments;
  if (name.text === 'strictObject')
    return argument && ts.isObjectLiteralExpression(argument) ? { literal: argument, isList } : undefined;
  if (name.text === 'array' && argument) return findObject(argument, constants, true);
  return findObject(target, constants, isList);
}

function resolve(expression: ts.Expression, constants: Constants): ts.Expression {
  return ts.isIdentifier(expression) ? (constants.get(expression.text) ?? expression) : expression;
}

/** The values of `z.enum([…])` or of a constant list. */
function valuesOf(expression: ts.Expression, constants: Constants): string[] {
  const node = resolve(expression, constants);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const [argument] = node.arguments;
  if (node.expression.name.text !== 'enum') return valuesOf(node.expression.expression, constants);
  const list = argument && resolve(argument, constants);
  const array = list && ts.isAsExpression(list) ? list.expression : list;
  return array && ts.isArrayLiteralExpression(array)
    ? array.elements.flatMap((element) => (ts.isStringLiteral(element) ? element.text : []))
    : [];
}

function commentOf(node: ts.Node): string {
  const [range] = ts.getLeadingCommentRanges(node.getSourceFile().text, node.getFullStart()) ?? [];
  const text = range ? node.getSourceFile().text.slice(range.pos, range.end) : '';
  if (!text.startsWith('/**')) return '';
  return text
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
