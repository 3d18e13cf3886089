import { api, javascript, lacking } from './floor.js';

const { builtins } = javascript;

/** The type and all that it is made of or inherits from. */
function lineage(type, checker) {
  if (type.isUnionOrIntersection()) return type.types.flatMap((part) => lineage(part, checker));
  const whole = checker.getApparentType(type);
  const own = whole.target ?? whole;
  return [
    own,
    ...(own.isClassOrInterface() ? checker.getBaseTypes(own).flatMap((base) => lineage(base, checker)) : []),
  ];
}

/** Whether an identifier is a name by itself: no property, no part of a type. */
const isAlone = (node, { parent } = node) =>
  !(parent.type === 'MemberExpression' && parent.property === node && !parent.computed) &&
  !(parent.type === 'Property' && parent.key === node && !parent.shorthand) &&
  !parent.type.startsWith('TS');

/**
 * Nothing that a browser at the floor lacks, by its type: `shelf.groupBy` of our own is another thing than `Map.groupBy`.
 * Some may be used in a file that asks for it first: the options are such names, each with the words that ask.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const floorOfScripts = {
  meta: { type: 'problem', schema: [{ type: 'object' }], messages: { lacks: '{{name}}: {{browsers}}.' } },
  create(context) {
    const { program, getTypeAtLocation, getSymbolAtLocation } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const guards = new Map(Object.entries(context.options[0] ?? {}));

    /** Whether a name stands in TypeScript's own files: what a browser gives, not what we made. */
    const isGiven = (symbol) =>
      symbol?.declarations?.some((each) => program.isSourceFileDefaultLibrary(each.getSourceFile())) ?? false;

    const report = (node, name, entries) => {
      const asks = guards.get(name) ?? guards.get(name.split('.').at(-1));
      if (asks?.some((words) => context.sourceCode.text.includes(words))) return;
      const browsers = entries.map(lacking).find((found) => found.length > 0);
      if (browsers) context.report({ node, messageId: 'lacks', data: { name, browsers: browsers.join(', ') } });
    };

    /** `Map.groupBy`, `element.popover`, and the same taken apart: `const { popover } = element`. */
    const checkProperty = (object, property) => {
      const { name } = property;
      const type = getTypeAtLocation(object);
      if (!isGiven(checker.getPropertyOfType(checker.getApparentType(type), name))) return;
      if (object.type === 'Identifier' && (api[object.name] ?? builtins[object.name])) {
        const { [`${name}_static`]: ofInterface } = api[object.name] ?? {};
        report(property, `${object.name}.${name}`, [ofInterface, builtins[object.name]?.[name]]);
        return;
      }
      const owners = lineage(type, checker)
        .map(({ symbol }) => symbol?.name.replace(/^Readonly(?=Array|Set|Map)/, ''))
        .filter(Boolean);
      const entries = owners.flatMap((owner) => [api[owner]?.[name], builtins[owner]?.[name]]);
      report(property, `${owners[0]}.${name}`, entries);
    };

    return {
      'MemberExpression[computed=false]': ({ object, property }) => {
        checkProperty(object, property);
      },
      'VariableDeclarator[init] > ObjectPattern > Property[computed=false]': ({ parent, key }) => {
        checkProperty(parent.parent.init, key);
      },
      Identifier: (node) => {
        const { name } = node;
        const entries = [api[name], builtins[name], api.Window[name], api._globals?.[name]].filter(Boolean);
        if (entries.length > 0 && isAlone(node) && isGiven(getSymbolAtLocation(node))) report(node, name, entries);
      },
    };
  },
};
