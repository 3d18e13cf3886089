/** `npm run addresses`: freezes the addresses of the text and of its pages as they now are, and says what changed. */
import { freezeAddresses } from './addresses/freeze.ts';

const { lines, isFrozen } = await freezeAddresses(process.env.CONTENT_DIR ?? 'content');
if (isFrozen)
  console.log([...lines, 'Each file was checked by itself: npm run build checks them against each other.'].join('\n'));
else {
  console.error(lines.join('\n'));
  process.exitCode = 1;
}
