import { webkit } from './webkit.ts';
import { testIn } from './in-engine.ts';

testIn(webkit);
