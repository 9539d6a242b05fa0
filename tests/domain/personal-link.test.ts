import { expect, test } from "vitest";
import { personalCode } from "../../app/domain/personal-link";
import { isSource } from "../../app/domain/source";

test("the code of a signer's own link can be a signature's source", () => {
  const codes = Array.from({ length: 256 }, (_, byte) => personalCode(new Uint8Array(32).fill(byte)));
  for (const code of codes) expect(isSource(code) && /^p-[a-z2-7]{10}$/.test(code)).toBe(true);
  expect(personalCode(Uint8Array.from({ length: 32 }, (_, i) => i))).toBe("p-abcdefghij");
});
