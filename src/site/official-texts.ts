import { addressMark, languageTag } from '../language/tag.ts';
import { getText, once } from './collections.ts';
import type { LinkView } from './views.ts';

/** The official publications of the text: each with its other languages. */
export interface OfficialTextView extends LinkView {
  /** "Ontwerpresolutie" */
  short: string;
  shows: 'text' | 'adopted' | 'about';
  /** Nobody has opened the address yet. */
  unconfirmed: boolean;
  languages: (LinkView & { code: string })[];
}

const languageNames = new Intl.DisplayNames(languageTag, { type: 'language' });

/** The links of the document to official pages; a language's address has its code in the place of ours. */
export const getOfficialTexts = once(async (): Promise<OfficialTextView[]> => {
  const { document } = await getText();
  return document.links.map(({ url, label, status, shows, languages }) => ({
    href: url,
    text: label,
    short: label.split(',', 1)[0] ?? label,
    shows,
    unconfirmed: status !== 'confirmed',
    languages: languages.map((code) => ({
      code,
      href: url.replace(addressMark, `_${code.toUpperCase()}`),
      text: languageNames.of(code) ?? code,
    })),
  }));
});
