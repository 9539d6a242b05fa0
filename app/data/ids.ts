const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const TIME_CHARS = 10;
const RANDOM_CHARS = 16;

/**
 * A new row id: 26 characters of Crockford's base 32, the first ten the time in milliseconds (so that rows made later
 * sort later and land at the end of the index), the rest 80 random bits. Internal: ids are in no public address.
 */
export function newId(now: Date, random: (bytes: number) => Uint8Array): string {
  let time = now.getTime();
  let id = "";
  for (let i = 0; i < TIME_CHARS; i++) {
    id = ALPHABET[time % 32] + id;
    time = Math.floor(time / 32);
  }
  for (const byte of random(RANDOM_CHARS)) id += ALPHABET[byte % 32];
  return id;
}
