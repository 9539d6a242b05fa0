import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { inclusionProof, leafHash, merkleTree, nodeHash, type Sha256, verifyInclusion } from "../../app/domain/merkle";

const sha256: Sha256 = (bytes) => createHash("sha256").update(bytes).digest();
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const bytes = (text: string) => Buffer.from(text, "hex");
const NO_SALT = new Uint8Array(0);

/** The reference tree of google/certificate-transparency: the data of its leaves, and its root after each. */
const VECTORS = [
  ["", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"],
  ["00", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
  ["10", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"],
  ["2021", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"],
  ["3031", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"],
  ["40414243", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"],
  ["5051525354555657", "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"],
  ["606162636465666768696a6b6c6d6e6f", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"],
] as const;

const REFERENCE = VECTORS.map(([data]) => leafHash(sha256, NO_SALT, bytes(data)));

function leaves(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, index) => leafHash(sha256, NO_SALT, Buffer.from(`leaf ${index}`)));
}

function rootOf(all: readonly Uint8Array[]): Uint8Array {
  const tree = merkleTree(sha256);
  for (const leaf of all) tree.append(leaf);
  return tree.root();
}

/** The definition of RFC 6962, 2.1, word for word: slow and plain. */
function definedRoot(all: readonly Uint8Array[]): Uint8Array {
  if (all.length === 0) return sha256(new Uint8Array(0));
  if (all.length === 1) return all[0] as Uint8Array;
  let k = 1;
  while (k * 2 < all.length) k *= 2;
  return nodeHash(sha256, definedRoot(all.slice(0, k)), definedRoot(all.slice(k)));
}

test("the root of an empty tree is the hash of nothing", () => {
  expect(hex(merkleTree(sha256).root())).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test("the roots are those of the certificate-transparency reference tree", () => {
  const tree = merkleTree(sha256);
  for (const [index, [, root]] of VECTORS.entries()) {
    tree.append(REFERENCE[index] as Uint8Array);
    expect(tree.size).toBe(index + 1);
    expect(hex(tree.root())).toBe(root);
  }
});

test.each([
  [
    0,
    8,
    [
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
  ],
  [
    5,
    8,
    [
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
  ],
  [2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]],
  [0, 1, []],
])("the proof of leaf %i of %i is that of the reference tree", (index, size, proof) => {
  expect(inclusionProof(sha256, REFERENCE.slice(0, size), index).map(hex)).toEqual(proof);
});

test("the salt stands between the prefix and the record", () => {
  const expected = createHash("sha256")
    .update(Buffer.from([0, 7, 8, 9]))
    .digest("hex");
  expect(hex(leafHash(sha256, Uint8Array.of(7), Uint8Array.of(8, 9)))).toBe(expected);
  expect(leafHash(sha256, Uint8Array.of(1), Uint8Array.of(2))).not.toEqual(leafHash(sha256, NO_SALT, Uint8Array.of(2)));
});

test("a leaf and a node over the same bytes have different hashes", () => {
  const [a, b] = leaves(2) as [Uint8Array, Uint8Array];
  expect(nodeHash(sha256, a, b)).not.toEqual(leafHash(sha256, a, b));
});

test("for all sizes from 0 to 130 the growing tree has the root that the RFC defines", () => {
  for (let size = 0; size <= 130; size++) expect(hex(rootOf(leaves(size)))).toBe(hex(definedRoot(leaves(size))));
});

test("asking for the root in between changes nothing", () => {
  const tree = merkleTree(sha256);
  for (const leaf of leaves(37)) {
    tree.append(leaf);
    tree.root();
  }
  expect(tree.root()).toEqual(rootOf(leaves(37)));
});

test("for all sizes from 1 to 40 every leaf has a proof that verifies", () => {
  for (let size = 1; size <= 40; size++) {
    const all = leaves(size);
    const root = rootOf(all);
    for (const [index, leaf] of all.entries()) {
      const proof = inclusionProof(sha256, all, index);
      expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
      expect(verifyInclusion(sha256, leaf, index, size, proof, root)).toBe(true);
    }
  }
});

test("for all sizes from 1 to 40 no changed proof verifies", () => {
  const accepted: string[] = [];
  for (let size = 1; size <= 40; size++) {
    const all = leaves(size);
    const root = rootOf(all);
    for (const [index, leaf] of all.entries()) {
      const proof = inclusionProof(sha256, all, index);
      const positions = [...all.keys()].filter((other) => other !== index);
      const forgeries: [string, Uint8Array, number, Uint8Array[], Uint8Array][] = [
        ["another leaf", flipped(leaf), index, proof, root],
        ["another root", leaf, index, proof, flipped(root)],
        ["a hash too many", leaf, index, [...proof, leaf], root],
        ...proof.map((hash, at): (typeof forgeries)[number] => [
          "another hash",
          leaf,
          index,
          proof.with(at, flipped(hash)),
          root,
        ]),
        ...proof.map((_, at): (typeof forgeries)[number] => [
          "a hash too few",
          leaf,
          index,
          proof.toSpliced(at, 1),
          root,
        ]),
        ...positions.map((other): (typeof forgeries)[number] => ["another position", leaf, other, proof, root]),
      ];
      for (const [what, l, i, p, r] of forgeries) {
        if (verifyInclusion(sha256, l, i, size, p, r)) accepted.push(`${what} of leaf ${index} of ${size}`);
      }
    }
  }
  expect(accepted).toEqual([]);
});

test.each([
  ["a position outside the tree", 8, 8],
  ["a negative position", -1, 8],
  ["a fraction", 0.5, 8],
  ["no number", Number.NaN, 8],
  ["an empty tree", 0, 0],
  ["an endless tree", 0, Number.POSITIVE_INFINITY],
])("a proof for %s does not verify", (_, index, size) => {
  const proof = inclusionProof(sha256, REFERENCE, 0);
  expect(verifyInclusion(sha256, REFERENCE[0] as Uint8Array, index, size, proof, rootOf(REFERENCE))).toBe(false);
});

test("a hash of another length does not verify", () => {
  const leaf = REFERENCE[0] as Uint8Array;
  expect(verifyInclusion(sha256, leaf, 0, 1, [], leaf)).toBe(true);
  expect(verifyInclusion(sha256, leaf, 0, 1, [], Buffer.concat([leaf, Buffer.from([0])]))).toBe(false);
  expect(verifyInclusion(sha256, leaf.slice(0, 31), 0, 1, [], leaf.slice(0, 31))).toBe(false);
});

test.each([-1, 8, 0.5, Number.NaN])("there is no proof for leaf %d of 8", (index) => {
  expect(() => inclusionProof(sha256, REFERENCE, index)).toThrow(RangeError);
});

function flipped(hash: Uint8Array): Uint8Array {
  return hash.map((byte, index) => (index === 17 ? byte ^ 1 : byte));
}
