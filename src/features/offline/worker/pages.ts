import { languageTag } from '../../../language/tag.ts';
import { pageIds } from '../../../addresses/page-ids.ts';
import { paths } from '../../../addresses/paths.ts';
import { formatDate } from '../../../language/locale.ts';
import { offlineNoticeStrings as strings } from '../../../strings/nl/offline.ts';
import { noticeStyles } from '../copy/manifest.ts';
import type { CopyFacts } from '../copy/stored.ts';

/** Addresses of this site as they stand in HTML: bases hold no sign that means something there. */
const addressOf = (base: string, path: string) => new URL(path.slice(1), base).pathname;

/** A page of the copy says that it is one, and of which day: at its top, and to whom a link led past that. */
export function withCopyNotice(page: Response, base: string, saved: string): Promise<Response> {
  const day = formatDate(saved);
  const mark = ` <span class="offline-mark">${strings.mark(day)}</span>`;
  return withNotice(page, base, strings.copy(day), mark);
}

/** A page of the network says that the copy is older, and where one brings it up to date. */
export function withOffer(page: Response, base: string): Promise<Response> {
  const update = `${addressOf(base, paths.about)}#${pageIds.offline}`;
  return withNotice(page, base, `${strings.outdated} <a href="${update}">${strings.update}</a>`);
}

/** Only pages of this site have it; a file or a redirect is passed on. */
async function withNotice(page: Response, base: string, words: string, mark = ''): Promise<Response> {
  const { status, headers } = page;
  if (status !== 200 || !headers.get('Content-Type')?.startsWith('text/html')) return page;
  const notice = `<aside class="offline-notice" aria-label="${strings.label}" data-annotation><p>${words}</p></aside>`;
  const html = (await page.text())
    .replace('</head>', () => `${styleLink(base)}</head>`)
    .replace(/<body[^>]*>/, (body) => body + notice)
    .replace(/<aside class="context[^]*?(?=<\/p>)/, (line) => line + mark);
  const own = new Headers(headers);
  for (const name of ['Content-Length', 'Content-Encoding']) own.delete(name);
  return new Response(html, { status, headers: own });
}

const styleLink = (base: string) => `<link rel="stylesheet" href="${addressOf(base, `/${noticeStyles}`)}">`;

/** In place of a page that is nowhere to be had. */
export function offlinePage(base: string, copy?: CopyFacts): Response {
  const home = copy ? `<p><a href="${addressOf(base, paths.home)}">${strings.home}</a></p>` : '';
  const html =
    `<!doctype html><html lang="${languageTag}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="color-scheme" content="light dark"><title>${strings.title}</title>${styleLink(base)}` +
    `<body class="offline-page"><main><h1>${strings.title}</h1><p>${copy ? strings.notInCopy : strings.noCopy}</p>${home}</main></body></html>`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'self'; img-src 'self'",
  };
  return new Response(html, { status: 503, headers });
}
