import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt as cut, plainLines as linesOf, type Placement, placeHtml, wordsOf } from "@/lib/text/html";
import { renderMarkdown as toHtml } from "@/lib/text/markdown";

const renderMarkdown = (source: string, placement?: Placement) => placeHtml(toHtml(source), placement);
const plainLines = (source: string) => linesOf(toHtml(source));
const plainText = (source: string) => wordsOf(toHtml(source));
const excerpt = (source: string, max: number) => cut(plainText(source), max);

describe("Markdown", () => {
  it("renders paragraphs, emphasis, lists and line breaks", () => {
    expect(renderMarkdown("One **two** *three*  \nfour\n\n- a\n- b")).toBe(
      "<p>One <strong>two</strong> <em>three</em><br>\nfour</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>",
    );
  });

  it("puts headings below the page's and never skips a level", () => {
    expect(renderMarkdown("## A\n\n#### B\n\n## C\n\n# D")).toBe("<h3>A</h3>\n<h4>B</h4>\n<h3>C</h3>\n<h3>D</h3>");
    expect(renderMarkdown("# A", { headingFrom: 2 })).toBe("<h2>A</h2>");
    expect(renderMarkdown("# A\n## B\n### C", { headingFrom: 5 })).toBe("<h5>A</h5>\n<h6>B</h6>\n<h6>C</h6>");
  });

  it("makes tables scroll and aligns them without deprecated attributes", () => {
    const html = renderMarkdown("|a|b|\n|-|-:|\n|1|2|", { tableLabel: 'The "table"' });
    expect(html).toMatch(
      /^<div class="table-scroll" tabindex="0" role="region" aria-label="The &quot;table&quot;"><table>/,
    );
    expect(html).toContain('<th class="text-right">b</th>');
    expect(html).toMatch(/<\/table><\/div>$/);
  });

  it("marks external links only", () => {
    expect(renderMarkdown("[a](https://x.org) [b](/ca/guides) [c](//x.org)")).toBe(
      '<p><a href="https://x.org" rel="nofollow noopener">a</a> <a href="/ca/guides">b</a> ' +
        '<a href="//x.org" rel="nofollow noopener">c</a></p>',
    );
    expect(renderMarkdown("see www.x.org/a?b=1&c=2")).toContain(
      '<a href="http://www.x.org/a?b=1&amp;c=2" rel="nofollow noopener">',
    );
  });

  it("has no images, mail links, checkboxes or footnotes", () => {
    expect(renderMarkdown("![words](https://x.org/y.png)")).toBe("<p>words</p>");
    expect(renderMarkdown("[![words](https://x.org/y.png)](https://x.org)")).toContain(">words</a>");
    expect(renderMarkdown("[write](mailto:a@b.org) c@d.org")).toBe("<p>write c@d.org</p>");
    expect(renderMarkdown("- [ ] task")).not.toContain("<input");
    expect(renderMarkdown("a[^1]\n\n[^1]: b")).not.toContain("<section");
  });
});

describe("plain typed text", () => {
  const days = [
    "24. dubna 2019 jsme začali.",
    "1. září 2020 přišli další.",
    "3. maj var vi klara.",
    "1. 9. 2021 začal",
  ];

  it.each(days)("keeps the day of %j on the page and on cards", (text) => {
    expect(renderMarkdown(text)).toBe(`<p>${text}</p>`);
    expect(plainText(text)).toBe(text);
    expect(excerpt(text, 100)).toBe(text);
    expect(plainLines(`- x\n\n${text}`)).toBe(`x\n\n${text}`);
  });

  it("makes no list of paragraphs that begin with days, years or stages", () => {
    for (const other of [...days, "2. stupeň ZŠ", "7. třída"]) {
      const html = renderMarkdown(`${days[0]}\n\n${other}`);
      expect(html).toBe(`<p>${days[0]}</p>\n<p>${other}</p>`);
    }
  });

  it.each([
    ["1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"],
    ["1. a\n\nx\n\n2. b", '<ol>\n<li>a</li>\n</ol>\n<p>x</p>\n<ol start="2">\n<li>b</li>\n</ol>'],
    ["- a\n  1. b\n  2. c", "<ul>\n<li>a\n<ol>\n<li>b</li>\n<li>c</li>\n</ol>\n</li>\n</ul>"],
  ])("%j is a list", (text, html) => expect(renderMarkdown(text)).toBe(html));

  it("keeps line ends", () => {
    expect(renderMarkdown("Carrer Major 1\n08001 *Barcelona*\nCatalunya")).toBe(
      "<p>Carrer Major 1<br>\n08001 <em>Barcelona</em><br>\nCatalunya</p>",
    );
    expect(renderMarkdown("a  \nb\n\n```\nc\nd\n```")).toBe("<p>a<br>\nb</p>\n<pre><code>c\nd\n</code></pre>");
    expect(plainLines("Carrer Major 1\n08001 Barcelona")).toBe("Carrer Major 1\n08001 Barcelona");
  });

  it.each(["> 20 % žáků", "+ 420 777 123", "od ~10 do ~20 let", "3) třetí", "2019. aasta"])(
    "%j says what was typed",
    (text) => {
      expect(plainText(text)).toBe(text);
      expect(plainText(renderMarkdown(text))).toContain(text.replace(">", "&gt;").slice(-4));
    },
  );

  it("ignores indentation", () => expect(renderMarkdown("    a\n    b")).toBe("<p>a<br>\nb</p>"));

  it("loses no number in any combination", () => {
    const line = fc
      .tuple(
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(". ", ") "),
        fc.constantFrom("dubna", "a", "maj 2", "9. x"),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom("\n", "\n\n"), (lines, between) => {
        const words = plainText(lines.join(between));
        expect(words.match(/\d+/g)).toEqual(lines.join(" ").match(/\d+/g));
      }),
      { numRuns: 500 },
    );
  });
});

describe("hostile text", () => {
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '<a href="javascript:alert(1)">x</a>',
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\nscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](vbscript:x)",
    "[x](data:text/html,<script>alert(1)</script>)",
    "<javascript:alert(1)>",
    '[x](https://a.b/" onmouseover="alert(1))',
    "[x](https://a.b '\" onmouseover=\"alert(1)')",
    '![" onerror="alert(1)](x)',
    "![x](x 'a\" onerror=\"alert(1)')",
    "[ref]\n\n[ref]: javascript:alert(1)",
    '```"><script>\n</code><script>alert(1)</script>\n```',
    "<style>*{display:none}</style>",
    "<!-- --><svg onload=alert(1)>",
    "|<b>|\n|-|\n|<i onclick=x>|",
    "<div style=position:fixed>",
  ])("%j is harmless", (markdown) => expectHarmless(renderMarkdown(markdown)));

  it("is harmless in any combination", () => {
    const pieces = fc.constantFrom(
      ..."[]()<>\"'`*_#|-!&:\n \\/a".split(""),
      "javascript:",
      "<script>",
      "https://",
      "![",
      "](",
      "&quot;",
      "onload=",
      '<a href="',
      "\0",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 60 }), (markdown) => {
        expectHarmless(renderMarkdown(markdown));
        expect(plainText(markdown)).not.toMatch(/\n/);
      }),
      { numRuns: 2000 },
    );
  });

  it("survives deep nesting", () => {
    for (const piece of [">", "- ", "[", "*a ", "![", "`"]) renderMarkdown(piece.repeat(1000));
  });
});

/** Every tag must be one that Markdown produces, with the attributes it may have. */
function expectHarmless(html: string) {
  const allowed =
    /^<(\/?(p|h[3-6]|ul|li|blockquote|pre|em|strong|del|table|thead|tbody|tr|th|td|div|a)|br|hr|ol( start="\d+")?|\/ol|\/?code|code class="language-[^"<>]*"|div class="table-scroll" tabindex="0"|t[hd] class="text-(left|center|right)"|a href="(?!\s*(javascript|data|vbscript):)[^"<>]*"( title="[^"<>]*")?( rel="nofollow noopener")?)>$/i;
  for (const tag of html.match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(allowed);
}

describe("plain text", () => {
  it("drops markup and keeps its content", () => {
    expect(plainText("# A\n\nOne **two** [three](https://x.org)\n\n- a & b\n- <c>")).toBe("A One two three a & b <c>");
    expect(plainText("\\*not\\* `code` &amp;amp; &eacute;")).toBe("*not* code &amp; é");
  });

  it("cuts between words", () => {
    expect(excerpt("One two three", 50)).toBe("One two three");
    expect(excerpt("One two, three", 11)).toBe("One two…");
    expect(excerpt("Onetwothree", 5)).toBe("Onet…");
    expect(excerpt("👩‍🏫👩‍🏫👩‍🏫", 2)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it("never exceeds the length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        expect(Array.from(excerpt(text, max)).length).toBeLessThanOrEqual(max);
      }),
    );
  });
});
