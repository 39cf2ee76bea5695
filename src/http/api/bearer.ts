// Who calls: the bearer of a receipt, an invitation, a code or an organiser's key.
import type { MiddlewareHandler } from 'hono';
import type { Deed } from '../../actions/audit.ts';
import { findOrganiser } from '../../actions/organiser-keys.ts';
import { problem } from '../../shared/problem.ts';
import type { Exchange, Frame } from '../frame.ts';
import { problemJson } from '../problems.tsx';
import { recordDeed as record } from '../record.ts';

/** What the Authorization header bears (RFC 6750); a receipt may have spaces in it. */
export function bearerOf(c: Exchange): string | undefined {
  return /^Bearer +(\S.*)$/i.exec(c.req.header('authorization') ?? '')?.[1]?.trim();
}

/** Lets nobody pass but the bearer of an organiser's key that was not revoked. */
export const organisersOnly: MiddlewareHandler<Frame> = async (c, next) => {
  const bearer = bearerOf(c) ?? '';
  const organiser = await findOrganiser(c.get('context'), bearer);
  if (organiser === undefined) {
    const isLink = /\/o\/[^/]*$/.test(bearer);
    return problemJson(c, [problem(isLink ? 'organiser-key-in-link' : 'organiser-key-needed', {})]);
  }
  c.set('organiser', organiser);
  return next();
};

/** Records what the organiser whose key this is just did. */
export function recordDeed(c: Exchange, deed: Deed): Promise<void> {
  return record(c, 'api', deed);
}

/** A number in an address, 1 … 999,999,999; undefined for anything else. */
export function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
