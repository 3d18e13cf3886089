import { defineConfig } from 'astro/config';
import browserslist from 'browserslist';
import { browserslistToTargets } from 'lightningcss';
import { offlineCopies } from './src/features/offline/build/integration.ts';
import { contentWatch } from './src/astro/watch.ts';
import { searchIndex } from './src/features/search/build/integration.ts';
import { hostHeaders } from './src/astro/host-headers.ts';
import { ownPolicy } from './src/astro/own-policy.ts';
import { siteAddress } from './src/astro/site-address.ts';
import { socialPictures } from './src/features/pictures/build/integration.ts';

/** The oldest browsers that scripts are written for. */
const oldest = ['safari16.4', 'firefox115', 'chrome109'];

process.env.ASTRO_TELEMETRY_DISABLED = '1';

/**
 * The scripts that a page loads at once, each in one file with all that it imports: in many small ones, each compressed by
 * itself, they weigh a third more. What is stored is in the first, since pages without a text ask for it too.
 */
const together = [
  { name: 'page', test: /\/src\/(?:frame\/Page\.astro\?.*type=script|browser\/storage\.ts$)/ },
  { name: 'text', test: /\/features\/reading\/ReadingTools\.astro\?.*type=script/ },
];

/**
 * Dynamic imports as they are written, with nothing fetched ahead of them: a module that was lost while it was preloaded is
 * lost for good in Chromium (src/browser/lazy.ts), and Vite's helper weighs more than what it would help. A plugin, since
 * Astro (7.3) has a value of its own for `build.modulePreload`.
 */
const withoutModulePreload = {
  name: 'without-module-preload',
  enforce: 'pre',
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            modulePreload: false,
            rolldownOptions: {
              output: { codeSplitting: { groups: together } },
            },
          },
        }
      : undefined,
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  server: { port: 4321 },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
      ],
      // Pagefind searches in WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  // Nothing here is highlighted code: our Markdown does not pass through Astro. Shiki's inline styles would break the CSP.
  markdown: { syntaxHighlight: false },
  integrations: [
    contentWatch(),
    ownPolicy(),
    hostHeaders(),
    searchIndex(),
    socialPictures(),
    offlineCopies(oldest),
    siteAddress(),
  ],
  vite: {
    // Styles and scripts are written for the oldest browsers of `browserslist` (package.json).
    css: { transformer: 'lightningcss', lightningcss: { targets: browserslistToTargets(browserslist()) } },
    // Scripts stay files of their own: they are cached, and the pages stay small.
    build: { assetsInlineLimit: 0, target: oldest, cssMinify: 'lightningcss' },
    plugins: [withoutModulePreload],
  },
});
