import { DataError } from "../../data/errors";
import type { SocialImage } from "../../domain/social-image";
import { drawSocialImage } from "../../media/draw-social-image";

/** Pictures kept, some 25 KB each; past it the one asked for longest ago goes. */
const MAX_KEPT = 200;

/** Pictures that may wait to be drawn: at a fraction of a second each, the last of them waits for some seconds. */
const MAX_WAITING = 40;

const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * The picture (PNG) that tells this, from memory or drawn now. One is drawn at a time, each once for what it tells, so
 * that asking for many costs requests nothing. Throws DataError "busy" when too many wait.
 */
export function drawnImage(image: SocialImage): Promise<Uint8Array<ArrayBuffer>> {
  const key = JSON.stringify(image);
  const found = kept.get(key);
  if (found) {
    kept.delete(key);
    kept.set(key, found);
    return found;
  }
  if (waiting >= MAX_WAITING) return Promise.reject(new DataError("busy", "Too many pictures wait to be drawn"));
  const drawn = drawNext(image);
  kept.set(key, drawn);
  drawn.catch(() => kept.delete(key));
  const oldest = kept.size > MAX_KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  return drawn;
}

function drawNext(image: SocialImage): Promise<Uint8Array<ArrayBuffer>> {
  waiting += 1;
  const drawn = last.then(() => drawSocialImage(image)).finally(() => (waiting -= 1));
  last = drawn.catch(() => undefined);
  return drawn;
}
