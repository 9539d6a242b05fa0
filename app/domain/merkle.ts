/** SHA-256, given by the caller: 32 bytes for any bytes. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** A Merkle tree that only grows. It keeps one hash per level, so a million leaves cost 20 hashes of memory. */
export interface MerkleTree {
  /** Adds a leaf hash (see `leafHash`) at the right. */
  append(leaf: Uint8Array): void;
  /** Number of leaves so far. */
  readonly size: number;
  /** Tree head over all leaves so far (RFC 6962, 2.1); the hash of nothing for an empty tree. */
  root(): Uint8Array;
}

const LEAF_PREFIX = Uint8Array.of(0x00);
const NODE_PREFIX = Uint8Array.of(0x01);
const NOTHING = new Uint8Array(0);

/**
 * Hash of a leaf: SHA-256(0x00 ‖ salt ‖ record). RFC 6962, 2.1 with the salt in front of the data, because a name
 * without salt could be guessed from its hash. An empty salt gives the leaf hash of the RFC.
 */
export function leafHash(sha256: Sha256, salt: Uint8Array, record: Uint8Array): Uint8Array {
  return sha256(concat([LEAF_PREFIX, salt, record]));
}

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right) (RFC 6962, 2.1). */
export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(concat([NODE_PREFIX, left, right]));
}

/** Starts an empty tree; see `MerkleTree`. */
export function merkleTree(sha256: Sha256): MerkleTree {
  const peaks: { hash: Uint8Array; leaves: number }[] = [];
  let size = 0;
  return {
    append(leaf) {
      let peak = { hash: leaf, leaves: 1 };
      for (let last = peaks.at(-1); last !== undefined && last.leaves === peak.leaves; last = peaks.at(-1)) {
        peaks.pop();
        peak = { hash: nodeHash(sha256, last.hash, peak.hash), leaves: last.leaves * 2 };
      }
      peaks.push(peak);
      size++;
    },
    get size() {
      return size;
    },
    root() {
      if (peaks.length === 0) return sha256(NOTHING);
      return peaks.map((peak) => peak.hash).reduceRight((right, left) => nodeHash(sha256, left, right));
    },
  };
}

/**
 * The hashes that lead from one leaf to the root, from the bottom up (RFC 6962, 2.1.1).
 *
 * @param leaves all leaf hashes of the tree, in order.
 * @param index position of the leaf, from 0.
 * @throws RangeError when the tree has no such leaf.
 */
export function inclusionProof(sha256: Sha256, leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  if (!Number.isSafeInteger(index) || index < 0 || index >= leaves.length) {
    throw new RangeError(`no leaf ${index} in a tree of ${leaves.length}`);
  }
  const proof: Uint8Array[] = [];
  let from = 0;
  let to = leaves.length;
  while (to - from > 1) {
    const middle = from + largestPowerBelow(to - from);
    if (index < middle) {
      proof.push(subtreeRoot(sha256, leaves, middle, to));
      to = middle;
    } else {
      proof.push(subtreeRoot(sha256, leaves, from, middle));
      from = middle;
    }
  }
  return proof.reverse();
}

/**
 * Whether a proof shows that a leaf hash is at a position of the tree with this size and root (RFC 9162, 2.1.3.2).
 * Anything malformed (position outside the tree, hash of another length, proof too short or too long) is false.
 */
export function verifyInclusion(
  sha256: Sha256,
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  if ([leaf, root, ...proof].some((hash) => hash.length !== 32)) return false;
  let position = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (position % 2 === 1 || position === last) {
      hash = nodeHash(sha256, sibling, hash);
      while (position % 2 === 0 && position !== 0) {
        position /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      hash = nodeHash(sha256, hash, sibling);
    }
    position = Math.floor(position / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && hash.every((byte, at) => byte === root[at]);
}

function subtreeRoot(sha256: Sha256, leaves: readonly Uint8Array[], from: number, to: number): Uint8Array {
  const tree = merkleTree(sha256);
  for (let index = from; index < to; index++) tree.append(leaves[index] as Uint8Array);
  return tree.root();
}

/** The largest power of two smaller than `count` (RFC 6962, 2.1: k < n <= 2k), for `count` of 2 and more. */
function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}
