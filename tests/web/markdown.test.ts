import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../app/web/markdown";

describe("a campaign's text", () => {
  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ['<svg onload="x">', "&lt;svg onload=&quot;x&quot;&gt;"],
    ["[a](javascript:alert(1))", "[a](javascript:alert(1))"],
    ["[a](data:text/html,x)", "[a](data:text/html,x)"],
    ["[a](vbscript:x)", "[a](vbscript:x)"],
    ["[a](//evil.example)", "[a](//evil.example)"],
    ["[a](/relative)", "[a](/relative)"],
  ])("abuse 53: %s comes out as text", (source, html) => {
    expect(renderMarkdown(source)).toBe(`<p>${html}</p>\n`);
  });

  test.each(["https://example.org/a?b=1", "http://example.org", "mailto:a@example.org"])("links to %s", (url) => {
    expect(renderMarkdown(`[a](${url})`)).toBe(`<p><a href="${url}" rel="noopener noreferrer">a</a></p>\n`);
  });

  test("has headings one level below the page's own", () => {
    expect(renderMarkdown("# A\n\n## B\n\n###### C")).toBe("<h2>A</h2>\n<h3>B</h3>\n<h6>C</h6>\n");
  });

  test("has no images from elsewhere", () => {
    expect(renderMarkdown("![a](https://example.org/a.png)")).not.toContain("<img");
  });
});
