import { expect, test } from "vitest";
import { pictureIdsIn, picturePath, pictureWidths, sniffPicture, widthOfFile } from "../../app/domain/picture";

const A = "a".repeat(32);
const B = "0123456789abcdef".repeat(2);

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

test.each<[string, string | null]>([
  ["\xff\xd8\xff\xe0", "jpeg"],
  ["\x89PNG\r\n\x1a\n", "png"],
  ["RIFF\x10\0\0\0WEBPVP8 ", "webp"],
  ["\0\0\0\x1cftypavif\0\0\0\0", "avif"],
  ["\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", "avif"],
  ["\0\0\0\x10ftypmif1\0\0\0\0avif", null],
  ["\0\0\0\x18ftypheic\0\0\0\0mif1heic", null],
  ["RIFF\x10\0\0\0WAVEfmt ", null],
  ["GIF89a", null],
  ["<svg xmlns='http://www.w3.org/2000/svg'/>", null],
  ["\xff\xd8", null],
  ["", null],
])("abuse 94: a file that begins with %j is %s", (start, format) => {
  expect(sniffPicture(bytes(start))).toBe(format);
});

test.each([
  [5000, [320, 640, 1280]],
  [1280, [320, 640, 1280]],
  [1279, [320, 640, 1279]],
  [640, [320, 640]],
  [321, [320, 321]],
  [1, [1]],
])("a picture of %i pixels is drawn in the widths %j", (width, widths) => {
  expect(pictureWidths(width)).toEqual(widths);
});

test.each([
  [picturePath(A, 640).split("/").at(-1) ?? "", 640],
  ["1.webp", 1],
  ["0640.webp", null],
  ["640.webp.html", null],
  ["640.png", null],
  ["640", null],
  ["999999.webp", null],
  ["-1.webp", null],
])("the file %s has the width %s", (name, width) => {
  expect(widthOfFile(name)).toBe(width);
});

test("the pictures of texts are found once each, and not without end", () => {
  const texts = [`![a](picture:${A}) picture:${B}`, `![again](picture:${A})`, "![no](picture:XYZ) picture:abc"];
  expect(pictureIdsIn(texts)).toEqual([A, B]);
  const many = Array.from({ length: 80 }, (_, i) => `picture:${String(i).padStart(32, "0")}`).join(" ");
  expect(pictureIdsIn([many])).toHaveLength(50);
});
