import { getCollection } from 'astro:content';

/** The pages of prose, content/pages/<id>.md → /<id>/, as static paths. */
export async function getProsePaths() {
  const pages = (await getCollection('pages')).map(({ data }) => data);
  return pages.map((page) => {
    const { id, title, description } = page;
    return { params: { prose: id }, props: { page, meta: { title, description, path: `/${id}/` } } };
  });
}
