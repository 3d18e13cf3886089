import { officialOnly, publisherOf, type Publisher } from '../../schemas/publisher.ts';
import type { Source } from '../../schemas/source.ts';
import { report } from '../report.ts';
import type { Located } from '../yaml.ts';

/** Those that publishers.yaml names; `undefined` when that file could not be read: then any address may be right. */
export type KnownPublishers = readonly Publisher[] | undefined;

/** A reader sees who publishes each source: its host is one that publishers.yaml names. */
export function checkSources(
  file: Located<unknown>,
  path: readonly PropertyKey[],
  sources: readonly Source[],
  publishers: KnownPublishers,
): void {
  sources.forEach(({ url }, index) => {
    if (!publishers || publisherOf(url, publishers)) return;
    report(file.file, file.at([...path, index, 'url']), 'source-host', new URL(url).hostname);
  });
}

/** A link to an official text leads to a publisher whose pages can be one. */
export function checkLinks(
  file: Located<unknown>,
  path: readonly PropertyKey[],
  links: readonly { url: string }[],
  publishers: KnownPublishers,
): void {
  const official = publishers && officialOnly(publishers);
  links.forEach(({ url }, index) => {
    if (!official || publisherOf(url, official)) return;
    report(file.file, file.at([...path, index, 'url']), 'link-host', new URL(url).hostname);
  });
}

/** A fact from outside the text has a source that a reader can follow, or the record says that the text alone has it. */
export function checkSourced(
  file: Located<unknown>,
  path: readonly PropertyKey[],
  isSourced: boolean,
  what: string,
  otherwise = '"sources", or "textOnly: true" where it says no more than the text',
): void {
  if (!isSourced) report(file.file, file.at(path), 'source-missing', what, otherwise);
}
