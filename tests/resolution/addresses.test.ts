import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { freezeAddresses } from '../../src/commands/addresses/freeze.ts';
import { copyFolder, readFolder } from './read.ts';

vi.setConfig({ testTimeout: 20_000 });

const second = 'tests/fixtures/second/content';

/** Runs `npm run addresses` on a folder; most tests call what it does. */
async function runCommand(dir: string) {
  const env = { ...process.env, CONTENT_DIR: dir };
  const run = promisify(execFile)(process.execPath, ['src/commands/addresses.ts'], { env });
  return run.then(
    ({ stdout }) => ({ code: 0, lines: stdout.trim().split('\n') }),
    (error: unknown) => {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, lines: stderr.trim().split('\n') };
    },
  );
}

/** A copy of the second resolution in which the text is changed. */
async function changed(from: string, to: string) {
  const text = await readFile(join(second, 'resolution.md'), 'utf8');
  expect(text).toContain(from);
  return copyFolder(second, { 'resolution.md': text.replace(from, to) });
}

const rulesOf = (messages: string[]) =>
  messages.map((line) => /"([a-z0-9-]+)".*\((address-[a-z]+)\)$/.exec(line)?.slice(1).join(' ') ?? line);

test('nothing changed: the command names the retired addresses only and writes the same file', async () => {
  const dir = await copyFolder(second);
  const { code, lines } = await runCommand(dir);
  expect(code).toBe(0);
  expect(lines.slice(0, -2)).toEqual([
    'retired  paragraaf-6 → paragraaf-4',
    'retired  paragraaf-6-1 → paragraaf-4-1',
    'retired  overweging-b-3 → overweging-b-2',
    'retired  /instrument/fietsakkoord/ → /instrument/fietsakkoord-van-oosterwoud/',
  ]);
  expect(await readFile(join(dir, 'addresses.json'), 'utf8')).toBe(
    await readFile(join(second, 'addresses.json'), 'utf8'),
  );
});

test('changed words stop the build until the command accepts them', async () => {
  const dir = await changed('glad wordt door bladeren', 'glad wordt door ijs');
  expect(rulesOf((await readFolder(dir)).messages)).toEqual([
    'overweging-a address-changed',
    'overweging-a-1 address-changed',
  ]);
  expect((await freezeAddresses(dir)).lines).toEqual(
    expect.arrayContaining(['changed  overweging-a', 'changed  overweging-a-1']),
  );
  expect((await readFolder(dir)).messages).toEqual([]);
});

test('a new clause stops the build until the command adds it', async () => {
  const dir = await changed('voort te zetten;', 'voort te zetten; dankt haar;');
  expect(rulesOf((await readFolder(dir)).messages)).toEqual([
    'paragraaf-2 address-changed',
    'paragraaf-2-3 address-missing',
  ]);
  expect((await freezeAddresses(dir)).lines).toEqual(
    expect.arrayContaining(['changed  paragraaf-2', 'new      paragraaf-2-3']),
  );
  expect((await readFolder(dir)).messages).toEqual([]);
});

test('an address that is gone stops the build, command or not, until a redirect is declared', async () => {
  const dir = await changed(';\nvraagt haar de ronden voort te zetten', '');
  await freezeAddresses(dir);
  expect(rulesOf((await readFolder(dir)).messages)).toEqual(['paragraaf-2-2 address-vanished']);
  expect((await freezeAddresses(dir)).lines).toContain('missing  paragraaf-2-2 (declare a redirect)');

  const addresses = JSON.parse(await readFile(join(dir, 'addresses.json'), 'utf8')) as {
    redirects: Record<string, string>;
  };
  addresses.redirects['paragraaf-2-2'] = 'paragraaf-2-1';
  const redirected = await copyFolder(dir, { 'addresses.json': JSON.stringify(addresses) });
  expect((await freezeAddresses(redirected)).lines).toContain('retired  paragraaf-2-2 → paragraaf-2-1');
  const { resolution, messages } = await readFolder(redirected);
  expect(messages).toEqual([]);
  expect(resolution?.redirects).toMatchObject({ 'paragraaf-2-2': 'paragraaf-2-1' });
});

test('an instrument that is gone stops the build until its page has a redirect', async () => {
  const text = await readFile(join(second, 'resolution.md'), 'utf8');
  const dir = await copyFolder(second, {
    'resolution.md': text.replaceAll('fietsakkoord-van-oosterwoud', 'akkoord'),
    'instruments/akkoord.yaml': await readFile(join(second, 'instruments/fietsakkoord-van-oosterwoud.yaml')),
  });
  await rm(join(dir, 'instruments/fietsakkoord-van-oosterwoud.yaml'));
  const messages = async () => (await readFolder(dir)).messages.map((line) => line.replace(/^.*error: /, ''));
  expect(await messages()).toEqual([
    expect.stringContaining('new address "/instrument/akkoord/"'),
    expect.stringContaining('loss of the published address "/instrument/fietsakkoord-van-oosterwoud/"'),
    expect.stringContaining('redirect of "/instrument/fietsakkoord/"'),
  ]);
  const addresses = JSON.parse(await readFile(join(dir, 'addresses.json'), 'utf8')) as {
    redirects: Record<string, string>;
  };
  for (const old of ['fietsakkoord', 'fietsakkoord-van-oosterwoud'])
    addresses.redirects[`/instrument/${old}/`] = '/instrument/akkoord/';
  await writeFile(join(dir, 'addresses.json'), JSON.stringify(addresses));
  await freezeAddresses(dir);
  expect(await messages()).toEqual([]);
  const { resolution } = await readFolder(dir);
  expect(resolution?.movedPages).toEqual({
    '/instrument/fietsakkoord/': '/instrument/akkoord/',
    '/instrument/fietsakkoord-van-oosterwoud/': '/instrument/akkoord/',
  });
  expect(Object.keys(resolution?.redirects ?? {})).toContain('paragraaf-6-1');
});

test('the command freezes nothing of a text that is wrong', async () => {
  const dir = await changed('B. overwegende', 'D. overwegende');
  const before = await readFile(join(dir, 'addresses.json'), 'utf8');
  const { code, lines } = await runCommand(dir);
  expect(code).toBe(1);
  expect(lines[0]).toMatch(
    /resolution\.md:\d+:1: error: Unexpected recital "D" after "A", expected "B" \(recital-order\)$/,
  );
  expect(await readFile(join(dir, 'addresses.json'), 'utf8')).toBe(before);
});

test('the command freezes no address of a page of the site itself', async () => {
  const page = await readFile('tests/fixtures/broken/pages/pages/zoeken.md', 'utf8');
  const dir = await copyFolder(second, { 'pages/zoeken.md': page });
  const { isFrozen, lines } = await freezeAddresses(dir);
  expect(isFrozen).toBe(false);
  expect(lines).toEqual([
    expect.stringMatching(
      /pages\/zoeken\.md:1:1: error: Unexpected page "zoeken" .*rename its file.* \(page-address\)$/,
    ),
  ]);
});

test('a page of the site itself is neither frozen nor redirected', async () => {
  const addresses = JSON.parse(await readFile(join(second, 'addresses.json'), 'utf8')) as {
    pages: string[];
    redirects: Record<string, string>;
  };
  addresses.pages.push('/zoeken/');
  addresses.redirects['/kaart/'] = '/over/';
  const dir = await copyFolder(second, { 'addresses.json': JSON.stringify(addresses, null, 2) });
  expect((await readFolder(dir)).messages.map((line) => line.replace(/^.*?: /, ''))).toEqual([
    expect.stringMatching(/page "\/zoeken\/".*\(page-address\)/),
    expect.stringMatching(/page "\/kaart\/".*\(page-address\)/),
  ]);
});

test('accepted words go behind those that stood there, which stay, and words that come back are the last again', async () => {
  const text = await readFile(join(second, 'resolution.md'), 'utf8');
  const dir = await changed('Fiets & Pad 312 meldingen', 'Fiets & Pad 313 meldingen');
  await freezeAddresses(dir);
  const wordings = async () =>
    (JSON.parse(await readFile(join(dir, 'wordings.json'), 'utf8')) as Record<string, string[]>)['overweging-z-1'];
  const before = 'overwegende dat het meldpunt Fiets & Pad 312 meldingen heeft ontvangen;';
  expect(await wordings()).toEqual([before, before.replace('312', '313')]);
  const { resolution } = await readFolder(dir);
  const hash = (
    JSON.parse(await readFile(join(second, 'addresses.json'), 'utf8')) as {
      addresses: Record<string, string>;
    }
  ).addresses['overweging-z-1'] as string;
  expect(resolution?.earlierWords['overweging-z-1']).toEqual({ [hash]: before });
  await writeFile(join(dir, 'resolution.md'), text);
  await freezeAddresses(dir);
  expect(await wordings()).toEqual([before.replace('312', '313'), before]);
});

test('our own content keeps the words of every provision and clause', async () => {
  const { resolution, messages } = await readFolder('content');
  expect(messages).toEqual([]);
  const wordings = JSON.parse(await readFile('content/wordings.json', 'utf8')) as Record<string, string[]>;
  for (const { id, text } of resolution?.provisions.flatMap((each) => [each, ...each.clauses]) ?? [])
    expect(wordings[id]?.at(-1)).toBe(text);
});

test('the command says what it does not check, and warns of the text as a build does', async () => {
  const dir = await changed('voort te zetten;', 'voort te zetten\u200B;');
  const { code, lines } = await runCommand(dir);
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/resolution\.md:\d+:\d+: warning: .*\(suspicious-character\)$/);
  expect(lines.at(-1)).toContain('npm run build checks');
});
