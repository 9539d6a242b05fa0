import { describe, expect, test } from "vitest";
import type { ShownPicture } from "../../app/domain/public-view";
import { renderMarkdown } from "../../app/web/markdown";

const ID = "0123456789abcdef".repeat(2);
const PICTURE: ShownPicture = { id: ID, width: 700, height: 350, widths: [320, 640, 700] };
const pictures = new Map([[ID, PICTURE]]);
const IMAGE =
  `<img src="/pictures/${ID}/700.webp" ` +
  `srcset="/pictures/${ID}/320.webp 320w, /pictures/${ID}/640.webp 640w, /pictures/${ID}/700.webp 700w" ` +
  `sizes="(min-width: 42rem) 40rem, 100vw" width="700" height="350" alt="A camp" loading="lazy" decoding="async">`;

describe("a campaign's text", () => {
  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ['<svg onload="x">', "&lt;svg onload=&quot;x&quot;&gt;"],
    ["[a](javascript:alert(1))", "[a](javascript:alert(1))"],
    ["[a](data:text/html,x)", "[a](data:text/html,x)"],
    ["[a](vbscript:x)", "[a](vbscript:x)"],
    ["[a](//evil.example)", "[a](//evil.example)"],
    ["[a](/relative)", "[a](/relative)"],
    ["![a](javascript:alert(1))", "![a](javascript:alert(1))"],
    ["![a](data:image/svg+xml,<svg/onload=x>)", "![a](data:image/svg+xml,&lt;svg/onload=x&gt;)"],
    ["![a](/pictures/x)", "![a](/pictures/x)"],
    ["<javascript:alert(1)>", "&lt;javascript:alert(1)&gt;"],
    ["&lt;script&gt;", "&lt;script&gt;"],
  ])("abuse 53: %s comes out as text", (source, html) => {
    expect(renderMarkdown(source)).toBe(`<p>${html}</p>\n`);
  });

  test.each(["https://example.org/a?b=1", "http://example.org", "mailto:a@example.org"])("links to %s", (url) => {
    expect(renderMarkdown(`[a](${url})`)).toBe(`<p><a href="${url}" rel="noopener noreferrer">a</a></p>\n`);
  });

  test.each([
    ["# A\n\n## B\n\n### C", "<h2>A</h2>\n<h3>B</h3>\n<h4>C</h4>\n"],
    ["# A\n\n###### B\n\n## C", "<h2>A</h2>\n<h3>B</h3>\n<h3>C</h3>\n"],
    ["### A\n\n### B\n\n# C", "<h2>A</h2>\n<h2>B</h2>\n<h2>C</h2>\n"],
    ["## A\n\n### B\n\n## C\n\n#### D", "<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n<h3>D</h3>\n"],
    [
      "# A\n## B\n### C\n#### D\n##### E\n###### F",
      "<h2>A</h2>\n<h3>B</h3>\n<h4>C</h4>\n<h5>D</h5>\n<h6>E</h6>\n<h6>F</h6>\n",
    ],
  ])("has its headings in order, below the page's own: %j", (source, html) => {
    expect(renderMarkdown(source)).toBe(html);
  });

  test("under a heading of the page has its own below that", () => {
    expect(renderMarkdown("## A\n\n## B\n\n### C", { under: 2 })).toBe("<h3>A</h3>\n<h3>B</h3>\n<h4>C</h4>\n");
  });

  test("has lists and quotes", () => {
    expect(renderMarkdown("> a\n\n- b\n\n1. c")).toBe(
      "<blockquote>\n<p>a</p>\n</blockquote>\n<ul>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n</ol>\n",
    );
  });

  test("has tables without inline styles, that a keyboard can scroll", () => {
    const html = renderMarkdown("| a | b |\n| --- | ---: |\n| c | 1 |", { locale: "en" });
    expect(html).toContain('<section class="table" aria-label="Table" tabindex="0">\n<table>');
    expect(html).toContain('<th scope="col">a</th>\n<th class="table__number" scope="col">b</th>');
    expect(html).toContain('<td>c</td>\n<td class="table__number">1</td>');
    expect(html).toContain("</table>\n</section>");
    expect(html).not.toContain("style");
  });
});

describe("a picture in a text", () => {
  test("of ours is shown in its widths, with its size and words", () => {
    expect(renderMarkdown(`Before ![A camp](picture:${ID}) after`, { pictures })).toBe(
      `<p>Before ${IMAGE} after</p>\n`,
    );
  });

  test("alone in its paragraph is a figure, with its title as caption", () => {
    expect(renderMarkdown(`![A camp](picture:${ID})`, { pictures })).toBe(`<figure>${IMAGE}</figure>\n`);
    expect(renderMarkdown(`![A camp](picture:${ID} "In <2012>")`, { pictures })).toBe(
      `<figure>${IMAGE}<figcaption>In &lt;2012&gt;</figcaption></figure>\n`,
    );
  });

  test.each([
    ["from elsewhere", "![A camp](https://example.org/a.png)"],
    ["from elsewhere, under our name", `![A camp](https://example.org/picture:${ID})`],
    ["that we do not have", `![A camp](picture:${"f".repeat(32)})`],
    ["with a path in its id", `![A camp](picture:${ID}/../../x)`],
    ["by reference from elsewhere", "![A camp][x]\n\n[x]: https://example.org/a.png"],
  ])("%s is only its words", (_what, source) => {
    expect(renderMarkdown(source, { pictures })).toBe("<p>A camp</p>\n");
  });

  test("without words is not shown", () => {
    const empty = [
      `![](picture:${ID})`,
      `![ **&nbsp;** ](picture:${ID})`,
      `[![](picture:${ID})](https://video.example)`,
    ];
    for (const text of empty) expect(renderMarkdown(`a\n\n${text}\n\nb`, { pictures })).toBe("<p>a</p>\n<p>b</p>\n");
    expect(renderMarkdown(`a ![](picture:${ID}) b`, { pictures })).toBe("<p>a  b</p>\n");
  });

  test("cannot be linked to under its name", () => {
    expect(renderMarkdown(`[a **b**](picture:${ID}) [c](https://example.org)`, { pictures })).toBe(
      '<p>a <strong>b</strong> <a href="https://example.org" rel="noopener noreferrer">c</a></p>\n',
    );
  });

  test("has its words escaped", () => {
    const html = renderMarkdown(`![" onerror="alert(1) & <b>](picture:${ID})`, { pictures });
    expect(html).toContain('alt="&quot; onerror=&quot;alert(1) &amp; &lt;b&gt;" loading');
  });
});

describe("a video in a text", () => {
  const video = (href: string) => renderMarkdown(`[![A camp](picture:${ID})](${href})`, { pictures, locale: "en" });

  test("is a link with its poster, and says where it leads", () => {
    expect(video("https://www.video.example/watch?v=1")).toBe(
      `<figure><a href="https://www.video.example/watch?v=1" rel="noopener noreferrer" class="video">${IMAGE}` +
        "<span>Watch the video at <bdi>video.example</bdi>. It opens on that site.</span></a></figure>\n",
    );
  });

  test("abuse 53: leads to web addresses only, and is never a frame", () => {
    expect(video("javascript:alert(1)")).not.toContain("<a");
    expect(video(`picture:${ID}`)).toBe(`<p>${IMAGE}</p>\n`);
    expect(video("mailto:a@example.org")).not.toContain("video");
    expect(renderMarkdown('<iframe src="https://video.example"></iframe>')).not.toContain("<iframe");
  });

  test("whose picture is unknown is a link with the words", () => {
    expect(renderMarkdown(`[![A camp](picture:${ID})](https://video.example)`)).toBe(
      '<p><a href="https://video.example" rel="noopener noreferrer">A camp</a></p>\n',
    );
  });
});

/** Every tag that a text may come out as, with all its attributes. */
const TAGS = [
  /^<\/?(p|h[2-6]|ul|ol|li|blockquote|em|strong|code|pre|s|figure|figcaption|bdi|span|table|thead|tbody|tr|td|section)>$/,
  /^<(hr|br)>$/,
  /^<ol start="\d+">$/,
  /^<\/?a>$|^<a href="(https?:|mailto:)[^"<>]*"( title="[^"]*")? rel="noopener noreferrer"( class="video")?>$/,
  /^<img src="\/pictures\/[0-9a-f]{32}\/\d+\.webp" srcset="[^"<>]*" sizes="[^"<>]*" width="\d+" height="\d+" alt="[^"<>]*" loading="lazy" decoding="async">$/,
  /^<\/?th>$|^<(td|th)( class="table__number")?( scope="col")?>$/,
  /^<section class="table" aria-label="[^"<>]*" tabindex="0">$/,
  /^<code class="language-[^"<>]*">$/,
];

test.each([
  `<noscript><p title="</noscript><img src=x onerror=alert(1)>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`,
  `<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">`,
  `[x](https://example.org "\\"><img src=x onerror=alert(1)>")`,
  `[x](https://example.org/"><script>alert(1)</script>)`,
  `![x](picture:${ID} "\\" onload=\\"alert(1)")`,
  `![![x](picture:${ID} "y")<img src=z>](picture:${ID})`,
  `[![x](javascript:a) [y](data:b) ![z](picture:${ID})](https://example.org)`,
  `[![[a](javascript:b)](picture:${ID})](https://example.org)`,
  '```"><script>alert(1)</script>\nx\n```',
  '```js" onclick="alert(1)\nx\n```',
  "| <b> | ![a](javascript:x) |\n| --- | :---: |\n| </td><script> | `<i>` |",
  "3. a\n   > b\n   > 1. ~~c~~\n   >    - **d** `</code><script>`",
  '<https://example.org/"onmouseover=alert(1)>',
  "[a]: javascript:alert(1)\n\n[a] [b][a] ![c][a]",
  "\\<script>alert(1)\\</script>",
  "&#60;script&#62;alert(1)&#60;/script&#62;",
  "a\u0000<scr\u0000ipt>",
  "[\u202Ex](https://example.org/\u202Etxt)",
])("abuse 53: whatever %j holds, only known tags come out, with known attributes", (source) => {
  const tags = renderMarkdown(source, { pictures }).match(/<[^>]*>?/g) ?? [];
  for (const tag of tags) expect([tag, TAGS.some((known) => known.test(tag))]).toEqual([tag, true]);
});
