/** `"overweging-a-2"` → `"/overweging/a/#overweging-a-2"`: a clause on the page of its provision. */
export function clausePath(id: string): string {
  const [kind = '', ...label] = id.split('-').slice(0, -1);
  return `/${kind}/${label.join('-')}/#${id}`;
}
