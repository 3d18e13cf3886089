/**
 * No style that a browser of `browserslist` (package.json) lacks, but for what the build lowers and what falls away quietly.
 *
 * @type {import('stylelint').Config}
 */
export default {
  plugins: ['stylelint-no-unsupported-browser-features'],
  rules: {
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
