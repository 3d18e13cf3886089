import stylelint from 'stylelint';
import { css, lacking } from './floor.js';

const ruleName = 'house/floor';
const types = Object.values(css.types);

/** What a declaration uses, by name: its property, and the words and functions of its value. */
function* inDeclaration({ prop, value }) {
  const property = css.properties[prop];
  yield [prop, property];
  const words = value.replace(/'[^']*'|"[^"]*"|url\([^)]*\)/g, '');
  for (const [, word, isFunction] of words.matchAll(/(?<![\w#$.-])([a-z][a-z-]*)(\()?/gi)) {
    const type = isFunction ? (css.types[word] ?? types.find((one) => word in one)?.[word]) : undefined;
    yield [`${prop}: ${word}`, property?.[word]];
    yield [`${word}()`, type];
  }
}

/** The pseudo-classes and elements of a selector, and `&`. */
function* inSelector(selector) {
  for (const [name, word] of selector.matchAll(/::?([a-z-]+)/g)) yield [name, css.selectors[word]];
  if (selector.includes('&')) yield ['&', css.selectors.nesting];
}

/** The at-rule itself, and the features it asks of a medium. */
function* inAtRule({ name, params }) {
  const rule = css['at-rules'][name];
  yield [`@${name}`, rule];
  if (name === 'media') for (const [, word] of params.matchAll(/\(([a-z-]+)/g)) yield [`(${word})`, rule[word]];
}

const uses = { decl: inDeclaration, rule: ({ selector }) => inSelector(selector), atrule: inAtRule };

const isAsked = (node) => node && ((node.type === 'atrule' && node.name === 'supports') || isAsked(node.parent));

/**
 * Nothing that a browser at the floor lacks, but within `@supports`, and but for `fallsAway`: names, each with what the
 * build makes of it or what such a browser shows instead.
 */
function rule(isOn, { fallsAway = {} } = {}) {
  return (root, result) => {
    if (!isOn) return;
    root.walk((node) => {
      if (isAsked(node)) return;
      for (const [name, entry] of uses[node.type]?.(node) ?? []) {
        if (name in fallsAway || name.split(':')[0] in fallsAway) continue;
        const browsers = lacking(entry);
        if (browsers.length > 0)
          stylelint.utils.report({ ruleName, result, node, message: `${name}: ${browsers.join(', ')} (${ruleName})` });
      }
    });
  };
}
rule.ruleName = ruleName;
rule.messages = {};

export default stylelint.createPlugin(ruleName, rule);
