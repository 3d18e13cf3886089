/** The picture that others show with a link to a page, in pixels: what the large services ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** `"/overweging/a/"` → `"/overweging/a/beeld.png"`: it stands beside its page. */
export function picturePath(page: string): string {
  return `${page}beeld.png`;
}
