import { href } from '../../addresses/href.ts';
import { pageIds } from '../../addresses/page-ids.ts';
import { paths } from '../../addresses/paths.ts';
import { fileStrings as words } from '../../strings/nl/files.ts';
import { hasSection } from '../../site/sections.ts';
import type { LinkView } from '../../site/views.ts';

/** A file that one can take along. */
export interface FileView extends LinkView {
  /** Media type. */
  type: string;
  /** What is in it. */
  hint: string;
}

/** What the head of the text offers: the book, and the place that lists every file and saves the site itself. */
export interface FilesView {
  files: FileView[];
  all?: LinkView;
}

/** The line in the head of the text. Where no page about the site lists all files, it does. */
export async function getFilesLine(): Promise<FilesView> {
  const [book, ...others] = getFiles();
  if (!(await hasSection('about'))) return { files: [book, ...others] };
  return { files: [book], all: { href: `${href(paths.about)}#${pageIds.files}`, text: words.all } };
}

/** The files one can take along, the one for most readers first. */
export function getFiles(): [FileView, ...FileView[]] {
  return [
    { href: href(paths.book), type: 'application/epub+zip', text: words.epub, hint: words.epubHint },
    { href: href(paths.plainText), type: 'text/plain', text: words.text, hint: words.textHint },
    { href: href(paths.markdown), type: 'text/markdown', text: words.markdown, hint: words.markdownHint },
    { href: href(paths.akomaNtoso), type: 'application/akn+xml', text: words.xml, hint: words.xmlHint },
    { href: href(paths.data), type: 'application/json', text: words.data, hint: words.dataHint },
    { href: href(paths.dataSchema), type: 'application/schema+json', text: words.schema, hint: words.schemaHint },
  ];
}
