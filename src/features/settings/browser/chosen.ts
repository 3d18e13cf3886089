import { writeStored } from '../../../browser/storage.ts';
import { settingsName } from './apply.ts';

/** What the reader chose of the settings with these keys: on `<html>`, where the styles find it, and in this browser. */
export class ChosenSettings {
  private readonly attributes = document.documentElement.dataset;

  constructor(private readonly keys: readonly string[]) {}

  /** The value chosen; empty when it is as the site has it. */
  get(key: string): string {
    return this.attributes[key] ?? '';
  }

  /** Makes a choice work at once, and keeps it. */
  set(key: string, value: string): void {
    if (value) this.attributes[key] = value;
    else Reflect.deleteProperty(this.attributes, key);
    const chosen = this.keys.filter((each) => this.get(each)).map((each) => [each, this.get(each)]);
    writeStored(settingsName, JSON.stringify(Object.fromEntries(chosen)));
  }
}
