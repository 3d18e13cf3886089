import { firefox } from './firefox.ts';
import { testIn } from './in-engine.ts';

testIn(firefox);
