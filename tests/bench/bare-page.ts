import { readTextFile } from '../../src/resolution/files.ts';
import { readText } from '../../src/resolution/text.ts';

/** About as little as makes a long text readable on a phone and by night: what a perfect site would weigh. */
const css = `:root{color-scheme:light dark}html{font:112.5%/1.6 Georgia,serif;scroll-padding:1rem}body{max-width:38rem;margin:0 auto;padding:1rem;background:light-dark(#fffdf8,#16181c);color:light-dark(#1a1a1a,#eceae4)}h1,h2{line-height:1.25}h1{font-size:1.6rem}h2{font-size:1.2rem;margin:2.5rem 0 1rem}a{color:light-dark(#003a8c,#a8c7ff)}.p{position:relative;padding-left:2.75rem;margin:1rem 0}.p>a{position:absolute;left:0;top:0;min-width:2rem;text-decoration:none;font-weight:700}.p:target{background:light-dark(#fff3bf,#3a3200)}sup{line-height:0}sup a{padding:.3rem}a:hover,a:focus-visible{text-decoration:underline}a:focus-visible{outline:2px solid}nav ul{padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:.25rem}nav a{display:block;min-width:2.75rem;line-height:2.75rem;text-align:center}ol{font-size:.9rem}@media print{nav{display:none}}`;

/** A resolution without a site around it. */
export interface BareText {
  /** The words alone: title, provisions and footnotes, a line each. */
  text: string;
  /** One page of HTML with the same words, a fragment and a label for each provision, and 1 kB of CSS. */
  html: string;
}

export async function readBareText(content: string): Promise<BareText> {
  const file = await readTextFile(content, 'resolution.md');
  const { title, procedureLine = '', opening, ...rest } = readText(file, () => '');
  const provisions = rest.provisions.map(({ record }) => record);
  const footnotes = rest.footnotes.map(({ record }) => record);
  const text = [
    title,
    procedureLine,
    opening,
    ...provisions.map((provision) => provision.text),
    ...footnotes.map((note) => note.text),
  ];
  const links = provisions.map(({ id, label }) => `<li><a href="#${id}">${label}</a></li>`);
  const items = provisions.map(({ id, label, text: words, footnotes: numbers }) => {
    const references = numbers.map((number) => `<sup><a id="r${number}" href="#n${number}">${number}</a></sup>`);
    return `<div class="p" id="${id}"><a href="#${id}">${label}.</a> ${escape(words)}${references.join('')}</div>`;
  });
  const notes = footnotes.map(
    (note) => `<li id="n${note.number}">${escape(note.text)} <a href="#r${note.number}">↩</a></li>`,
  );
  const html = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(procedureLine)}</p>
<nav><ul>${links.join('')}</ul></nav>
<p>${escape(opening)}</p>
${items.join('\n')}
<ol>${notes.join('\n')}</ol>
</main>
</body>
</html>
`;
  return { text: text.join('\n'), html };
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
