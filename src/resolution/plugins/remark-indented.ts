import type { Processor } from 'unified';

/** Lets words stand in as far as one likes: what Markdown takes for code is a paragraph, since no official text has code. */
export function remarkIndented(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeIndented'] } }];
}
