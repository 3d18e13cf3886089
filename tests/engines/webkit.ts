import { vi } from 'vitest';
import { asJsonFunction, type Engine, type RunningEngine, type Tab, type TabOptions } from './engine.ts';
import { firstOf, startProgram, type Program } from './processes.ts';
import { freePort } from '../built-site/free-port.ts';

const driverPath = firstOf(process.env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver');
const screenPath = firstOf('/usr/bin/Xvfb');
const folder = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
const browserPath = firstOf(
  process.env.WEBKIT_BROWSER,
  ...['4.1', '6.0', '4.0'].map((api) => `/usr/lib/${folder}/webkit${api === '6.0' ? '' : '2'}gtk-${api}/MiniBrowser`),
);

function findMissing(): string | undefined {
  if (!driverPath) return 'no WebKitWebDriver in /usr/bin, and WEBKIT_DRIVER names none';
  if (!browserPath) return 'no MiniBrowser of WebKitGTK, and WEBKIT_BROWSER names none';
  return screenPath ? undefined : 'no Xvfb in /usr/bin';
}

/** WebKitGTK, as `WebKitWebDriver` drives its MiniBrowser over WebDriver, on a screen that nobody sees. */
export const webkit: Engine = {
  name: 'WebKit',
  missing: findMissing(),
  start: ({ scripts }) => start(scripts),
};

async function start(scripts: boolean): Promise<RunningEngine> {
  const screen = startProgram(screenPath ?? '', [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1600x1200x24',
    '-nolisten',
    'tcp',
  ]);
  const programs = [screen];
  const close = async () => {
    for (const program of programs.reverse()) await program.close();
  };
  try {
    const [, display = ''] = await screen.hears(/^(\d+)\n/m);
    const port = await freePort();
    const driver = startProgram(driverPath ?? '', [`--port=${String(port)}`], {
      DISPLAY: `:${display}`,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
    });
    programs.push(driver);
    const address = `http://127.0.0.1:${String(port)}`;
    await answers(`${address}/status`, driver);
    let session: Session | undefined = await newSession(address, scripts);
    return {
      version: `WebKitGTK ${session.version}`,
      newTab: async (options) => {
        const own = (session ??= await newSession(address, scripts));
        return newTab(own, driver, options, async () => {
          session = undefined;
          await own.end();
        });
      },
      close: async () => {
        await session?.end();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A session is a browser, which starts in a second: readers use it one after the other, until one gets no answer. */
async function newTab(
  { post, isBroken }: Session,
  browser: Program,
  { width, height }: TabOptions,
  end: () => Promise<void>,
): Promise<Tab> {
  const before = browser.said().length;
  const run: Tab['run'] = async (action, ...args) =>
    JSON.parse(
      await post<string>('/execute/sync', {
        script: `return (${asJsonFunction(action)})(arguments[0])`,
        args: [JSON.stringify(args)],
      }),
    ) as never;
  await post('/window/rect', { width, height });
  const [innerWidth, innerHeight] = await run(() => [window.innerWidth, window.innerHeight] as const);
  await post('/window/rect', { width: width + (width - innerWidth), height: height + (height - innerHeight) });
  return {
    go: async (url) => {
      await post('/url', { url });
      // The driver (2.50) may come back before the scripts of the page have run.
      await vi.waitUntil(() => run(() => document.readyState === 'complete'), { timeout: 15_000, interval: 20 });
    },
    run,
    perform: (actions) => post('/actions', { actions }),
    complaints: () =>
      [
        ...browser
          .said()
          .slice(before)
          .matchAll(/^CONSOLE JS ERROR .*$/gm),
      ].map(String),
    close: () => (isBroken() ? end() : post('/url', { url: 'about:blank' })),
  };
}

interface Session {
  version: string;
  post: <Result = void>(path: string, body: object) => Promise<Result>;
  /** Whether something that was asked got no answer, or an error for one. */
  isBroken: () => boolean;
  end: () => Promise<void>;
}

/** A session of WebDriver (https://w3c.github.io/webdriver/): a browser of its own, which ends with it. */
async function newSession(address: string, scripts: boolean): Promise<Session> {
  const args = [
    '--automation',
    '--enable-write-console-messages-to-stdout=TRUE',
    `--enable-javascript-markup=${scripts ? 'TRUE' : 'FALSE'}`,
  ];
  const { sessionId, capabilities } = await command<{ sessionId: string; capabilities: { browserVersion: string } }>(
    `${address}/session`,
    'POST',
    { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browserPath, args } } } },
  );
  const session = `${address}/session/${sessionId}`;
  let unanswered = 0;
  return {
    version: capabilities.browserVersion,
    post: async (path, body) => {
      unanswered += 1;
      const answer = await command<never>(session + path, 'POST', body);
      unanswered -= 1;
      return answer;
    },
    isBroken: () => unanswered > 0,
    end: () => command(session, 'DELETE'),
  };
}

async function command<Result>(address: string, method: 'POST' | 'DELETE', body?: object): Promise<Result> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: Result & { message?: string } };
  if (!response.ok) throw new Error(`${address}: ${value.message ?? response.statusText}`);
  return value;
}

/** Resolves when a driver answers at its address; fails when it ends. */
async function answers(address: string, driver: Program): Promise<void> {
  const isThere = async () => driver.process.exitCode !== null || (await fetch(address).catch(() => false)) !== false;
  await vi.waitUntil(isThere, { timeout: 15_000, interval: 20 });
  if (driver.process.exitCode !== null) throw new Error(driver.said());
}
