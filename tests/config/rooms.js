import { dirname, join, relative, sep } from 'node:path';

/** What any part of a page may take, and what any script may. */
const forPages = ['site', 'icons', 'styles', 'schemas', 'strings', 'language', 'addresses/href.ts', 'addresses'];
const forScripts = ['browser', 'styles', 'strings', 'language', 'addresses'];
const noPackage = /(?!)/;

/** The top level of a feature: it runs while pages are rendered. `shows` are other features, `takes` other files of its folder. */
const feature = (name, shows = [], takes = []) => [
  `features/${name}`,
  {
    ours: [...shows.map((other) => `features/${other}`), `features/${name}/browser`, ...takes, ...forPages],
    packages: /^(?!astro$)/,
  },
];

/** The part of a feature that runs in a browser: no packages, neither Node nor Astro. */
const browser = (name, { loads = [], takes = [], types = [] } = {}) => [
  `features/${name}/browser`,
  {
    ours: [...loads.map((other) => `features/${other}/browser`), ...takes, ...forScripts],
    types,
    packages: noPackage,
  },
];

/** The part of a feature that runs in Node beside the pages. */
const build = (name, takes = []) => [
  `features/${name}/build`,
  {
    ours: [...takes, 'astro', 'strings', 'language', 'addresses'],
    types: ['resolution', 'schemas', 'astro'],
    packages: /^(?!astro)/,
    isBuild: true,
  },
];

/**
 * Which rooms of `src/` the files of each may import, or import types of, and which packages. A room takes only what
 * stands below it, so there are no circles. `*` is every feature without a line of its own.
 */
const rooms = new Map([
  ['content.config.ts', { ours: ['astro', 'schemas'] }],
  ['pages', { ours: ['frame', 'features/*', ...forPages] }],
  ['commands', { ours: ['resolution', 'schemas', 'strings', 'language', 'addresses'], packages: /^(?!astro)/ }],
  ['frame', { ours: ['features/*', 'features/*/browser', 'browser', ...forPages], isFrame: true }],
  feature('reading', [
    'cards',
    'citing',
    'files',
    'instruments',
    'notes',
    'overview',
    'aftermath',
    'register',
    'related',
    'wayfinding',
  ]),
  browser('reading', { loads: ['cards', 'checked-links', 'citing', 'notes', 'own-notes', 'wayfinding'] }),
  feature('cards', ['instruments', 'register']),
  browser('cards', { types: ['features/cards'] }),
  feature('overview', ['instruments', 'themes']),
  feature('files', ['instruments', 'notes']),
  feature('instruments', ['citing']),
  feature('themes', ['citing']),
  feature('citing', [], ['features/citing/forms']),
  browser('citing', { loads: ['checked-links', 'embedding', 'own-notes'], takes: ['features/citing/forms'] }),
  [
    'features/citing/forms',
    { ours: ['strings', 'language', 'addresses'], types: ['site', 'schemas'], packages: noPackage },
  ],
  browser('checked-links', {
    takes: ['features/checked-links/comparing'],
    types: ['features/checked-links'],
  }),
  ['features/checked-links/comparing', { ours: [], packages: /^diff$/ }],
  feature('settings', [], ['browser']),
  browser('settings', { types: ['features/settings'] }),
  browser('missing', { takes: ['features/missing/nearest.ts'] }),
  ['features/missing/nearest.ts', { ours: ['addresses'], packages: noPackage }],
  browser('own-notes', { takes: ['features/own-notes/keeping', 'features/own-notes/records'] }),
  ['features/own-notes/keeping', { ours: ['features/own-notes/records', 'browser'], packages: /^idb$/ }],
  ['features/own-notes/records', { ours: ['addresses'], packages: noPackage }],
  browser('quotation', { takes: ['features/quotation/comparing'] }),
  ['features/quotation/comparing', { ours: ['language'], packages: /^diff$/ }],
  browser('offline', { takes: ['features/offline/copy'] }),
  build('offline', ['features/offline/copy']),
  [
    'features/offline/worker',
    { ours: ['features/offline/copy', 'strings', 'language', 'addresses'], packages: /^workbox-/ },
  ],
  ['features/offline/copy', { ours: [], packages: noPackage }],
  feature('pictures', [], ['features/pictures/build']),
  browser('search', { takes: ['features/search/understanding'] }),
  build('search', ['features/search/understanding']),
  ['features/search/understanding', { ours: ['language', 'addresses'], packages: noPackage }],
  feature('*'),
  browser('*'),
  build('*'),
  ['site', { ours: ['schemas', 'strings', 'language', 'addresses/href.ts', 'addresses'], packages: /^astro:content$/ }],
  ['astro', { ours: ['resolution', 'addresses'] }],
  ['browser', { ours: ['strings', 'addresses'], packages: noPackage }],
  ['icons', { ours: [] }],
  ['styles', { ours: [] }],
  ['resolution', { ours: ['schemas', 'language', 'addresses'], packages: /^(?!astro)|^astro\/zod$/ }],
  ['strings', { ours: [], types: ['schemas', 'addresses'], packages: noPackage }],
  ['schemas', { ours: ['language', 'addresses'], packages: /^astro\/zod$/ }],
  ['language', { ours: ['addresses'], packages: /^dictionary-/ }],
  ['addresses/href.ts', { ours: ['addresses'], packages: noPackage }],
  ['addresses', { ours: [], packages: noPackage }],
]);

const order = [...rooms.keys()];
for (const [room, { ours }] of rooms)
  for (const other of ours)
    if (order.indexOf(rowOf(other)) <= order.indexOf(room))
      throw new Error(`${room} takes ${other}, which stands above it.`);

/** The line of a room in the table: its own, or that of every feature. */
function rowOf(room) {
  return rooms.has(room) ? room : room.replace(/^features\/[^/]+/, 'features/*');
}

/** The room that a file stands in: the innermost folder, or the file itself, that has a line. */
function roomOf(path) {
  for (let room = path; room !== '.'; room = dirname(room).replaceAll(sep, '/'))
    if (rooms.has(rowOf(room))) return room;
  return undefined;
}

/** What is wrong with an import, if anything; `from` is the path of a file in `src/`. */
function problemOf(from, specifier, isType) {
  const room = roomOf(from);
  if (!room) return `${from} is in no room: give its folder a line in the table.`;
  const { ours, types = [], packages = /^/, isBuild, isFrame } = rooms.get(rowOf(room));
  const [name] = specifier.split('?');
  if (!name.startsWith('.'))
    return packages.test(name) || (isType && types.includes(name)) ? undefined : `${room} may not import ${name}.`;
  const path = join(dirname(from), name).replaceAll(sep, '/');
  const other = roomOf(path);
  if (isBuild && /\.(astro|css)$/.test(path)) return `${room} runs in Node: no components, no styles.`;
  if (isFrame && other.startsWith('features/') && !/\.astro$|\/browser\//.test(path))
    return `${room} takes nothing but components and scripts of features.`;
  const feature = room.startsWith('features/') ? room.split('/')[1] : '[^/]+';
  const isAmong = (list) => list.some((each) => new RegExp(`^${each.replace('*', feature)}$`).test(other));
  if (other === room || isAmong(ours) || (isType && isAmong(types))) return undefined;
  return `${room} may not import ${isAmong(types) ? 'more than types of ' : ''}${other}.`;
}

const source = join(import.meta.dirname, '../../src');

/** Each import, static, dynamic or of types, stays within what the table allows. */
export const keepRooms = {
  create(context) {
    const from = relative(source, context.physicalFilename);
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const message = problemOf(from, specifier, [node.importKind, node.exportKind].includes('type'));
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
