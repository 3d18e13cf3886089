import fc from 'fast-check';
import { model, toMarkdown } from './generate.ts';
import { mangle } from './mangle-text.ts';
import { frontmatter } from './read.ts';

/** A resolution whose text, below the frontmatter, got one to three mangles. */
export const mangled: fc.Arbitrary<string> = fc
  .tuple(model, fc.array(mangle, { minLength: 1, maxLength: 3 }))
  .map(([resolution, mangles]) => {
    const body = toMarkdown(resolution).slice(frontmatter.length);
    return `${frontmatter}\n${mangles.reduce((text, change) => change(text), body)}`;
  });
