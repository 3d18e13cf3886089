import type { AstroIntegration } from 'astro';

/** Says loudly, as the last words of a build, that it does not know where its site will stand. */
export function siteAddress(): AstroIntegration {
  return {
    name: 'site-address',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (process.env.SITE_URL) return;
        logger.warn(
          'SITE_URL is not set: canonical addresses, previews of shared links and citations of this build say\n' +
            'http://localhost:4321. Before you publish it, build again: SITE_URL=https://example.org npm run build',
        );
      },
    },
  };
}
