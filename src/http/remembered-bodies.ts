// Bodies that are made once and answered often.
import { sha256 } from '../shared/digest.ts';
import { BoundedMap } from './bounded-map.ts';
import type { Sealed } from './caching.ts';

type Body = string | Uint8Array<ArrayBuffer>;

/** Makes a body, or gives the one that was made under this key. */
export type Seal = (key: string, type: string, make: () => Body | Promise<Body>) => Promise<Sealed>;

/**
 * Remembers the last few bodies by their key. Their tag is over the body itself: it changes with the release, the
 * language, and with every new version of what makes them.
 */
export function rememberingBodies(most: number): Seal {
  const bodies = new BoundedMap<Sealed>(most);
  const made = new BoundedMap<Body>(most);
  return async (key, type, make) => {
    const known = bodies.get(key);
    if (known !== undefined) return known;
    // kept before anything more is waited for: when results are shown a whole hall asks for them in the same moment
    let body = made.get(key);
    if (body === undefined) {
      const making = make();
      body = making instanceof Promise ? await making : making;
      made.set(key, body);
    }
    const tag = (await sha256(body)).slice(0, 32);
    const sealed = { body: typeof body === 'string' ? bytesOf(body) : body, type, tag };
    bodies.set(key, sealed);
    return sealed;
  };
}

/** Text as UTF-8. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}
