import type { AstroIntegration } from 'astro';

/** Says loudly, as the last words of a build, that it does not know where its site will stand. */
export function siteAddress(): AstroIntegration {
  return {
    name: 'site-address',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (process.env.SITE_URL) return;
        logger.warn(
          'SITE_URL is not set: canonical addresses, previews of shared links, the addresses in print and those in the\n' +
            'files to take along say http://localhost:4321; citations of this build have none. Before you publish it, build again: SITE_URL=https://example.org npm run build',
        );
      },
    },
  };
}
