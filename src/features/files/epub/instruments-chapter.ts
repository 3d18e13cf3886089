import { isPublic } from '../../../addresses/public-address.ts';
import { bookStrings as words } from '../../../strings/nl/files.ts';
import { doubtStrings, inFootnote } from '../../../strings/nl/common.ts';
import { instrumentStrings } from '../../../strings/nl/instruments.ts';
import type { OfficialLinkView } from '../../instruments/instruments.ts';
import { element, type Content } from '../xml.ts';
import { links, separated, type BookContent } from './book-links.ts';
import { chapter, type Chapter } from './chapter.ts';

/** What the text cites, each with where it is cited, its official pages and what we say of it. */
export function instrumentsChapter(content: BookContent): Chapter {
  const {
    text: { home },
    instruments,
  } = content;
  return chapter('instrumenten', words.instruments, [
    element('p', {}, words.instrumentsIntro),
    ...instruments.map(({ id, name, kindName, dateText, note: text, doubts, sources, places, links: official, href }) =>
      element('section', { id }, [
        element('h2', {}, name),
        element('p', { class: 'source' }, `${kindName} · ${dateText}`),
        element('p', {}, [text, ...(doubts ? [` ${doubts}`] : [])]),
        ...(places.length > 0
          ? [
              element('p', {}, [
                `${words.places}: `,
                ...separated(
                  places.map(({ id: place, name: where, onlyInFootnote }) =>
                    element('a', { href: `tekst.xhtml#${place}` }, onlyInFootnote ? `${where} (${inFootnote})` : where),
                  ),
                ),
              ]),
            ]
          : []),
        ...(official.length > 0 ? [element('p', {}, separated(official.map(officialLink)))] : []),
        ...(sources.length > 0
          ? [element('p', { class: 'source' }, [`${instrumentStrings.sources} `, ...links(sources, content), '.'])]
          : []),
        ...(isPublic(home) ? [element('p', {}, [element('a', { href: new URL(href, home).href }, words.more)])] : []),
      ]),
    ),
  ]);
}

function officialLink({ href, text, publisher, unconfirmed }: OfficialLinkView): Content {
  return element(
    'a',
    { href },
    `${text} (${[publisher, unconfirmed && doubtStrings.address].filter(Boolean).join(', ')})`,
  );
}
