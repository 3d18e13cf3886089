import type { Page } from 'playwright-core';

/** Selects the first place of some words in an element, through the links around some of them. */
export async function selectWords(page: Page, selector: string, words: string): Promise<void> {
  await page.locator(selector).evaluate((node, wanted) => {
    const start = node.textContent.indexOf(wanted);
    const place = (offset: number) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const { length } = text.nodeValue ?? '';
        if (before + length >= offset) return [text, offset - before] as const;
        before += length;
      }
      throw new Error(`No words ${wanted}`);
    };
    getSelection()?.setBaseAndExtent(...place(start), ...place(start + wanted.length));
  }, words);
}
