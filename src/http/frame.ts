// What every route gets handed, and the few things all of them do with it.
import type { Context as HonoContext, TypedResponse } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Context } from '../actions/context.ts';
import type { OrganiserKey } from '../actions/organiser-keys.ts';
import type { Fields } from '../response/fields.ts';
import { isLanguage, type Language } from '../shared/language.ts';
import { preferredLanguage } from '../words/words.ts';
import type { ReadAsset } from './assets.ts';

/** Variables of a request. */
export interface Frame {
  Variables: {
    context: Context;
    asset: ReadAsset;
    /** Fields of a posted page; none before they were read. */
    posted: Fields | undefined;
    /** Cookies are for https only, with the `__Host-` prefix. */
    isSecure: boolean;
    /** Where readers come, when it is not where requests say they go. */
    publicUrl: string | undefined;
    /** Whose key opened this, where only organisers may come. */
    organiser: OrganiserKey | undefined;
    /** Number of an unexpected error, for page and log. */
    reference: string | undefined;
    /** Name of what was thrown, for the log. */
    thrown: string | undefined;
  };
}

export type Exchange = HonoContext<Frame>;

/** Start of the pattern of every page. Grouped, as the router sets its own ^ and $ around it. */
export const anyLanguage = '/:lang{(?:nl|en)}';

/** The language of the page: from its address, else what the reader likes best. */
export function languageOf(c: Exchange): Language {
  const first = c.req.path.split('/')[1];
  return isLanguage(first) ? first : preferredLanguage(c.req.header('accept-language') ?? '');
}

/** Where this website is for its readers: https wherever its cookies are. */
export function originOf(c: Exchange): string {
  const publicUrl = c.get('publicUrl');
  if (publicUrl !== undefined) return publicUrl;
  const { host, protocol } = new URL(c.req.url);
  return `${c.get('isSecure') ? 'https:' : protocol}//${host}`;
}

/**
 * Where a page is posted to, to be shown again by what is posted: itself, under another address than it has now. To the
 * same address a browser that finds nobody would put its error in the place of the page, and going back would pass by
 * what was typed on it.
 */
export function postAddressOf(c: Exchange): string {
  const { pathname, searchParams } = new URL(c.req.url);
  return searchParams.has(postMark) ? pathname : `${pathname}?${postMark}`;
}

const postMark = 'save';

/** This page in the other language; undefined where an address cannot be gone to, or has no language. */
export function elsewhereOf(c: Exchange): string | undefined {
  return c.req.method === 'GET' ? otherAddressOf(c) : undefined;
}

/** This address in the other language, to go to or to post to; undefined where it has no language. */
export function otherAddressOf(c: Exchange): string | undefined {
  const { pathname, search } = new URL(c.req.url);
  const [, first, ...rest] = pathname.split('/');
  if (!isLanguage(first)) return undefined;
  return `/${first === 'nl' ? 'en' : 'nl'}/${rest.join('/')}${search}`;
}

/** Answers with a page. */
export function showPage(c: Exchange, page: Child, status: ContentfulStatusCode = 200) {
  return c.html(html`<!doctype html>${page}`, status);
}

/** Sends the reader on to a page after a POST: GET it, whatever was posted (RFC 9110, 303). */
export function goTo(c: Exchange, path: string): Response & TypedResponse<undefined, 303, 'redirect'> {
  return c.redirect(path, 303);
}
