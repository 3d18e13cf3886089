import { expect, test } from 'vitest';
import { timelineStrings } from '../../../src/strings/nl/timeline.ts';

test.each([
  [1, { byText: true, byEditors: false }, 'De gebeurtenis die de tekst dateert, in 2031. Het opschrift is van'],
  [1, { byText: true, byEditors: true }, 'De gebeurtenis die de tekst dateert, in 2031. Het opschrift is van'],
  [
    1,
    { byText: false, byEditors: true },
    'De gebeurtenis waarvan wij de datum elders vonden, in 2031. Het opschrift is van',
  ],
  [
    2,
    { byText: true, byEditors: false },
    'De 2 gebeurtenissen en documenten die de tekst dateert, in 2031. De opschriften zijn van',
  ],
  [
    2,
    { byText: true, byEditors: true },
    'De 2 gebeurtenissen en documenten die de tekst dateert of waarvan wij de datum elders vonden, in 2031.',
  ],
])('the timeline of %d event(s) speaks of what is there', (count, dated, start) => {
  expect(timelineStrings.intro(count, '2031', '2031', dated).startsWith(start)).toBe(true);
});
