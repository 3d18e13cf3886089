import floor from './floor-of-styles.js';

/** What a browser at the floor lacks, and what becomes of it there. */
const fallsAway = {
  '&': 'lowered by Lightning CSS',
  'light-dark()': 'lowered by Lightning CSS',
  ':has': 'Firefox 115 keeps the plainer style of the same thing',
  '::highlight': 'verbs, words found and own notes have no colour',
  '::details-content': 'what is folded opens at once',
  'position-area': 'the panel stands at the edge of the window, by @supports',
  'position-try-fallbacks': 'goes with position-area',
  'text-wrap': 'lines break where they are full',
  'hyphenate-limit-chars': 'shorter words are broken too',
  'text-size-adjust': 'phones alone have it',
  'forced-color-adjust': 'Safari has no forced colours',
  cursor: 'a finger has none',
  resize: 'a finger has none',
  'print-color-adjust': 'the prefixed name is written by the build',
  'paint-order': 'MDN means text in HTML; in SVG Chrome has had it since 35',
  'break-after: avoid': 'on paper only',
  'break-before: avoid': 'on paper only',
  widows: 'on paper only',
  orphans: 'on paper only',
  '@page': 'on paper only',
};

/**
 * No style that a browser of `browserslist` (package.json) lacks, but for what the build lowers and what falls away quietly.
 *
 * @type {import('stylelint').Config}
 */
export default {
  plugins: ['stylelint-no-unsupported-browser-features', floor],
  rules: {
    'house/floor': [true, { fallsAway }],
    'plugin/no-unsupported-browser-features': [
      true,
      {
        ignorePartialSupport: true,
        ignore: [
          'css-nesting', // lowered by Lightning CSS, as is light-dark()
          'css-has', // Firefox 115 keeps the plainer style of the same thing
          'css-paged-media', // on paper only
          'css-widows-orphans',
          'css-color-adjust',
          'css-resize',
          'text-size-adjust',
        ],
      },
    ],
    // What the plugin's data does not know, and no tool lowers once a variable is in it.
    'function-disallowed-list': [['color-mix'], { message: 'Chrome 109 has no color-mix().' }],
    'property-disallowed-list': [
      ['hanging-punctuation'],
      { message: 'WebKit clips what hangs out of a box that scrolls or is a field.' },
    ],
    // WebKit before 26 takes no colour, thickness or offset in the shorthand.
    'declaration-property-value-allowed-list': [
      { 'text-decoration': ['none', 'underline'] },
      { message: 'Write text-decoration-line and the other longhands.' },
    ],
  },
};
