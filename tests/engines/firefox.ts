import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asJsonFunction, type Engine, type RunningEngine, type Tab, type TabOptions } from './engine.ts';
import { firstOf, startProgram } from './processes.ts';

const path = firstOf(process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox');

/** Firefox, the program that `FIREFOX` names or an installed one, over WebDriver BiDi, which it speaks by itself. */
export const firefox: Engine = {
  name: 'Firefox',
  missing: path ? undefined : 'no firefox-esr or firefox in /usr/bin, and FIREFOX names none',
  start: ({ scripts }) => start(path ?? '', scripts),
};

/** Nothing of its own that asks the network or lies over a page. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': 'data:,',
};

async function start(program: string, scripts: boolean): Promise<RunningEngine> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  const lines = Object.entries({ ...preferences, 'javascript.enabled': scripts });
  await writeFile(
    join(profile, 'user.js'),
    lines.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
  );
  const browser = startProgram(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    // Root's home may be another's.
    { HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
  );
  const close = async () => {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [, address = ''] = await browser.hears(/WebDriver BiDi listening on (ws:\S+)/);
    const connection = await connect(`${address}/session`);
    const { capabilities } = await connection.send<{ capabilities: { browserVersion: string } }>('session.new', {
      capabilities: {},
    });
    await connection.send('session.subscribe', { events: ['log.entryAdded'] });
    return {
      version: `Firefox ${capabilities.browserVersion}`,
      newTab: (options) => newTab(connection, options),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function newTab(connection: Connection, { width, height }: TabOptions): Promise<Tab> {
  const { send, on } = connection;
  const { userContext } = await send<{ userContext: string }>('browser.createUserContext', {});
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab', userContext });
  await send('browsingContext.setViewport', { context, viewport: { width, height } });
  const thrown: string[] = [];
  on('log.entryAdded', (entry) => {
    const { type, level, text, source } = entry as LogEntry;
    if (type === 'javascript' && level === 'error' && source.context === context) thrown.push(text);
  });
  return {
    go: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async (action, ...args) => {
      const { result, exceptionDetails } = await send<CallResult>('script.callFunction', {
        functionDeclaration: asJsonFunction(action),
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context },
        awaitPromise: true,
        userActivation: false,
      });
      if (!result) throw new Error(exceptionDetails?.text ?? 'No result');
      return JSON.parse(result.value) as never;
    },
    perform: async (actions) => {
      await send('input.performActions', { context, actions });
    },
    complaints: () => thrown,
    close: async () => {
      await send('browser.removeUserContext', { userContext });
    },
  };
}

interface LogEntry {
  type: string;
  level: string;
  text: string;
  source: { context?: string };
}

interface CallResult {
  result?: { value: string };
  exceptionDetails?: { text: string };
}

interface Connection {
  send: <Result = unknown>(method: string, params: object) => Promise<Result>;
  on: (event: string, listener: (params: unknown) => void) => void;
}

interface Message {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  message?: string;
  method?: string;
  params?: unknown;
}

/** The commands and events of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) over its socket. */
async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  await new Promise<void>((opened, fail) => {
    socket.addEventListener('open', () => {
      opened();
    });
    socket.addEventListener('error', () => {
      fail(new Error(`No answer at ${address}`));
    });
  });
  const waiting = new Map<number, (message: Message) => void>();
  const listeners: ((message: Message) => void)[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else for (const listener of listeners) listener(message);
  });
  let last = 0;
  return {
    send: (method, params) =>
      new Promise((done, fail) => {
        const id = (last += 1);
        waiting.set(id, ({ type, result, message }) => {
          waiting.delete(id);
          if (type === 'success') done(result as never);
          else fail(new Error(`${method}: ${message ?? ''}`));
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    on: (event, listener) => {
      listeners.push(({ method, params }) => {
        if (method === event) listener(params);
      });
    },
  };
}
