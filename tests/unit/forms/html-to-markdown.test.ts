import { describe, expect, test } from "vitest";
import { htmlToMarkdown, type TextNode } from "@/lib/forms/html-to-markdown";

/** Builds the tree that a browser's parser would, from a few well-formed tags. */
function parse(html: string): TextNode {
  type Element = TextNode & { childNodes: TextNode[] };
  const element = (nodeName: string, attributes = ""): Element => ({
    ...{ nodeType: 1, nodeName, nodeValue: null, childNodes: [] as TextNode[] },
    getAttribute: (name) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? null,
  });
  const root = element("BODY");
  const open = [root];
  for (const [, close, name, attributes = "", text] of html.matchAll(/<(\/)?([\w:]+)([^>]*)>|([^<]+)/g)) {
    if (text !== undefined)
      open.at(-1)!.childNodes.push({ nodeType: 3, nodeName: "#text", nodeValue: text, childNodes: [] });
    else if (close) open.pop();
    else {
      const made = element(name!.toUpperCase(), attributes);
      open.at(-1)!.childNodes.push(made);
      if (made.nodeName !== "BR") open.push(made);
    }
  }
  return root;
}

const cases: [name: string, html: string, markdown: string][] = [
  ["paragraphs", "<p>One\n  line</p><p>Two</p>", "One line\n\nTwo"],
  ["marks, also as styles", '<p><b>a</b> <span style="font-style:italic">b </span>c</p>', "**a** *b* c"],
  ["the wrapper of a browser's clipboard", '<b style="font-weight:normal"><p>Plain</p></b>', "Plain"],
  ["headings, never above those of the page", "<h1>Big</h1><p>x</p><h3>Small</h3>", "## Big\n\nx\n\n### Small"],
  ["lists within lists", "<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>", "- a\n  1. b\n- c"],
  [
    "lists of Google Docs",
    "<ul><li>a</li><ul><li>b</li><ol><li>c</li></ol></ul><li>d</li></ul>",
    "- a\n  - b\n    1. c\n- d",
  ],
  ["a list that begins one level in", "<ul><ul><li>a</li></ul><li>b</li></ul>", "- - a\n- b"],
  ["words between items", "<ul>x<li>a</li>y<p>z</p></ul>", "- x\n- a\n  y\n  z"],
  [
    "days that begin paragraphs",
    "<p>24. dubna 2019 a</p><p>25. dubna 2019 b</p>",
    "24. dubna 2019 a\n\n25. dubna 2019 b",
  ],
  ["numbers as they are", "<p>1) a</p><p>2) b</p><p>7) c</p>", "1) a\n2) b\n\n7) c"],
  ["words that look like a bullet", "<p>o víkendu</p><p>§ 5 zákona</p>", "o víkendu\n\n§ 5 zákona"],
  ["definitions", "<dl><dt>a</dt><dd>b</dd></dl>", "a\n\nb"],
  ["lines of an address", "<address>a<br>b</address><pre>c\n*d*</pre>", "a\nb\n\nc\n\\*d\\*"],
  [
    "lists of Word",
    '<p class="MsoListParagraph"><span>·<span>   </span></span>first</p><p class="MsoListParagraph"><span>·<span>  </span></span>second</p>',
    "- first\n- second",
  ],
  [
    "links to the web, and no others",
    '<p><a href="https://a.org/x y">a</a> <a href="javascript:b">b</a></p>',
    "[a](https://a.org/x%20y) b",
  ],
  ["no styles, comments or empty paragraphs of Word", "<style>p {}</style><p><o:p> </o:p></p><p>x</p>", "x"],
  ["signs that would mean something", "<p>2*3 [x] snake_case</p>", "2\\*3 \\[x\\] snake\\_case"],
  ["tables as lines", "<table><tr><td>a</td><td>b</td></tr></table>", "a · b"],
  ["quotations", "<blockquote><p>a</p><p>b</p></blockquote>", "> a\n> \n> b"],
  ["broken lines", "<p>a<br>b</p>", "a\nb"],
];

describe("pasted text becomes Markdown", () => {
  test.each(cases)("with %s", (_, html, markdown) => {
    expect(htmlToMarkdown(parse(html))).toBe(markdown);
  });
});
