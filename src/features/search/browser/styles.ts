/** The styles of search, which come with its scripts. */
import css from '../search.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
