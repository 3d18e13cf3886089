/** The looks of the book: few, since readers choose font, size and colours on their device. */
export const css = `body { line-height: 1.5; }
h1 { font-size: 1.5em; line-height: 1.25; text-align: left; }
h2 { font-size: 1.15em; line-height: 1.3; text-align: left; }
p { margin: 0.5em 0; }
.label { font-weight: bold; }
.citation .label { font-weight: normal; }
.point-1 { margin-left: 1.5em; }
.point-2 { margin-left: 3em; }
.point-3 { margin-left: 4.5em; }
.quotation { margin-left: 1.5em; }
a { color: inherit; }
a[role="doc-noteref"] { font-size: 0.75em; vertical-align: super; line-height: 0; }
aside { font-size: 0.9em; border-top: 1px solid; margin-top: 1em; padding-top: 0.5em; }
aside + aside { border-top: 0; margin-top: 0; padding-top: 0; }
.note { border-left: 2px solid; padding-left: 0.75em; margin: 1em 0; font-family: sans-serif; font-size: 0.95em; }
.source { font-size: 0.85em; }
.cover { margin: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 100%; }
`;
