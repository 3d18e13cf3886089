import { getCollection } from 'astro:content';
import { metadataFor, type DescribedPage } from './forms/metadata.ts';
import { previewOf, type Preview } from './forms/preview.ts';
import { href } from '../../addresses/href.ts';
import { paths, picturePath } from '../../addresses/paths.ts';
import { getCitationSource } from './citing.ts';
import type { ResolutionDocument } from '../../schemas/document.ts';
import { once } from '../../site/collections.ts';
import { identityStrings } from '../../strings/nl/common.ts';
import type { PageMeta, PageMetadata } from '../../site/views.ts';
import type { ProvisionView } from '../../site/text.ts';

/** What the page of the whole text says about itself. */
export async function getHomeMeta(): Promise<PageMeta> {
  const source = await getCitationSource();
  const { title, description } = previewOf(source);
  return {
    title: nameOf(source.document),
    sharedTitle: title,
    description,
    path: paths.home,
    type: 'article',
    picture: { href: href(picturePath(paths.home)), alt: description },
    metadata: await describe({ kind: 'whole' }),
  };
}

/** "Gezamenlijke ontwerpresolutie RC-B9-0393/2023 over Nagorno-Karabach" */
function nameOf({ kind, reference, subject, shortTitle }: ResolutionDocument): string {
  if (!reference) return shortTitle;
  const name = `${kind} ${reference}`;
  return (subject ? identityStrings.about(name, subject) : name).replace(/^./, (letter) => letter.toUpperCase());
}

/** What others show with a link to a provision's page. */
export async function getProvisionPreview(provision: ProvisionView): Promise<Preview> {
  return previewOf(await getCitationSource(), { provision });
}

/**
 * What a provision's page says of it to machines.
 *
 * @param cited ids of the instruments that it mentions
 */
export async function describeProvision(provision: ProvisionView, cited: readonly string[]): Promise<PageMetadata> {
  const records = await getInstrumentRecords();
  const instruments = cited.flatMap((id) => records.get(id) ?? []);
  return describe({ kind: 'provision', provision, instruments });
}

/** What an instrument's page says of it to machines. */
export async function describeInstrument(id: string): Promise<PageMetadata | undefined> {
  const instrument = (await getInstrumentRecords()).get(id);
  return instrument && describe({ kind: 'instrument', instrument });
}

const getInstrumentRecords = once(
  async () => new Map((await getCollection('instruments')).map(({ data }) => [data.id, data])),
);

async function describe(page: DescribedPage): Promise<PageMetadata> {
  const source = await getCitationSource();
  return metadataFor(source, page, source.document.shortTitle);
}
