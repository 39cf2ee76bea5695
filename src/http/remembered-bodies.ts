// Bodies that are made once and answered often.
import { sha256 } from '../shared/digest.ts';
import { BoundedMap } from './bounded-map.ts';
import { type About, prepared, type Sealed } from './caching.ts';

type Body = string | Uint8Array<ArrayBuffer>;

interface Kept extends Sealed {
  zipped?: Sealed['zipped'];
  readonly about: About;
  readonly isText: boolean;
  /** When somebody began to zip it, in milliseconds. */
  zippingSince: number;
}

/** A Worker stops what it does for somebody who goes away: so long after they began, others begin anew. */
const zippingMilliseconds = 1_000;

/** Makes a body, or gives the one that was made under this key. */
export type Seal = (
  key: string,
  about: Omit<About, 'tag'>,
  make: () => Body | Promise<Body>,
) => Promise<Sealed>;

/**
 * Remembers the last few bodies by their key. Their tag is over the body itself: it changes with the release, the
 * language, and with every new version of what makes them.
 */
export function rememberingBodies(most: number): Seal {
  const bodies = new BoundedMap<Kept>(most);
  const made = new BoundedMap<Body>(most);
  return async (key, { type, headers }, make) => {
    const known = bodies.get(key);
    if (known !== undefined) return known.isText ? zippedOnce(known) : known;
    // kept before anything more is waited for: when results are shown a whole hall asks for them in the same moment
    let body = made.get(key);
    if (body === undefined) {
      const making = make();
      body = making instanceof Promise ? await making : making;
      made.set(key, body);
    }
    const about = { type, headers, tag: (await sha256(body)).slice(0, 32) };
    const plain = prepared(typeof body === 'string' ? bytesOf(body) : body, about);
    const kept: Kept = { tag: about.tag, plain, about, isText: typeof body === 'string', zippingSince: 0 };
    bodies.set(key, kept);
    return kept;
  };
}

/**
 * Text that is asked for again is zipped once: so it is a ninth for each reader after that, also where nothing before the
 * server does it. Who asks first does not wait for it, and who asks meanwhile gets it as it is.
 */
async function zippedOnce(kept: Kept): Promise<Sealed> {
  const now = Date.now();
  if (kept.zipped !== undefined || Math.abs(now - kept.zippingSince) < zippingMilliseconds) return kept;
  kept.zippingSince = now;
  const zipping = new Blob([kept.plain.body]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(zipping).arrayBuffer());
  kept.zipped = prepared(bytes, kept.about, true);
  return kept;
}

/** Text as UTF-8. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}
