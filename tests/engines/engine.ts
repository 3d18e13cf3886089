/** One tab of a browser that is driven from outside, as the W3C's WebDriver describes it. */
export interface Tab {
  /** Goes to an address, and comes back when the page has loaded. */
  go: (address: string) => Promise<void>;
  /** Runs a function in the page, also when the scripts of pages are off; arguments and result pass as JSON. */
  run: <Arguments extends unknown[], Result>(
    action: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ) => Promise<Result>;
  /** Performs actions of keys and pointers (https://w3c.github.io/webdriver/#actions) as the system would. */
  perform: (sources: InputSource[]) => Promise<void>;
  /** What scripts have thrown so far. */
  complaints: () => string[];
  close: () => Promise<void>;
}

export interface TabOptions {
  /** CSS pixels. */
  width: number;
  height: number;
}

/** A list of actions of one device, as WebDriver names them. */
export interface InputSource {
  type: 'key' | 'pointer';
  id: string;
  parameters?: { pointerType: 'mouse' | 'touch' };
  actions: Record<string, unknown>[];
}

/** A running browser. */
export interface RunningEngine {
  /** "Firefox 153.8.0" */
  version: string;
  /** A tab with a storage of its own. WebKitGTK has one at a time. */
  newTab: (options: TabOptions) => Promise<Tab>;
  close: () => Promise<void>;
}

export interface Engine {
  name: 'Firefox' | 'WebKit';
  /** What is not there; nothing where the engine can be started. */
  missing: string | undefined;
  start: (options: { scripts: boolean }) => Promise<RunningEngine>;
}

/**
 * The source of a function that takes its arguments as one JSON string and gives its result as another. It waits for
 * promises only: where the scripts of pages are off, Firefox settles none.
 */
export function asJsonFunction(action: (...args: never[]) => unknown): string {
  return `(json) => {
    const result = (${String(action)})(...JSON.parse(json));
    const write = (value) => JSON.stringify(value ?? null);
    return result instanceof Promise ? result.then(write) : write(result);
  }`;
}
