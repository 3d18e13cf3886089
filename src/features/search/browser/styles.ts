/** The styles of search, which come with its scripts. */
import { addStyles } from '../../../browser/styles.ts';
import css from './search.css?inline';

addStyles(css);
