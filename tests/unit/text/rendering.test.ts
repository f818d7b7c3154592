import { describe, expect, test } from "vitest";
import { placeHtml, plainLines, wordsOf } from "@/lib/text/html";
import { renderMarkdown } from "@/lib/text/markdown";
import { renderTexts } from "@/lib/text/render";
import { leastWork } from "../../support/processor-time";

const length = 50_000;
const repeated = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const pieces = [
  ...["1. a\n", "24. dubna\n", "24. dubna\n\n", "1. a\n2. b\n", "> 20\n\n", "+ 420\n", "1) ", "1. 2. "],
  ..."*_~`[]()!<>&#|-=+:/\\\"'\n\t ".split(""),
  ...["*a_ ", "_ a*", "a**b", "*a **a ", "**a*", "~~a ", "~a~~", "a|b\n", "|a|b|\n|-|-|\n", "a|".repeat(100)],
  ...["[a](", "](", "[]", "[a][", "[[a]", "![a](", "![", "[a]: b\n", "[a]: ", "a`b``", "` `` ", "<a", '<a b="'],
  ...[">a\n", "- a\n", "1. a\n  - b\n", "- ", "&amp;", "&#x", "www.a.", "a@b.", "mailto:a@", "https://a.b/)"],
  ...["http://a.b(", "# a\n", "\\*", "<!--", "<?", "<![CDATA[", "---\n", "a\n=\n", "    a\n", "```\n", "a  \n"],
  ...[`a${" ".repeat(200)}`, `${" ".repeat(400)}a`, `\n${" ".repeat(400)}a`, "a.com ", "www.a-"],
];

function everything(source: string): void {
  const html = renderMarkdown(source);
  placeHtml(html);
  wordsOf(html);
  plainLines(html);
}

// The reference is an ordinary text of the same length on the same machine; quadratic work would take hundreds of times
// as long.
const ordinary = repeated("A *word* and **two** with [a link](https://a.b) here.\n\n- one item | another\n\n");

describe("rendering 50,000 characters", () => {
  everything(ordinary);
  test.each(pieces)("of %j takes no longer than ordinary texts", (piece) => {
    const [hostile, usual] = [leastWork(() => everything(repeated(piece))), leastWork(() => everything(ordinary))];
    expect(hostile / usual).toBeLessThan(40);
  });
});

describe("rendering in a thread", () => {
  test("gives the same result as here, for long and short texts", async () => {
    const sources = ["*short*", ordinary, "", repeated("*a_ "), "*short*"];
    const rendered = await renderTexts(sources);
    for (const source of sources) expect(rendered.get(source)).toBe(renderMarkdown(source));
  });
});

describe("a name that looks like a host name", () => {
  test("is not linked unless it is written as a link", () => {
    expect(renderMarkdown("school.eu and www.school.eu and https://school.eu")).toBe(
      '<p>school.eu and <a href="http://www.school.eu" rel="nofollow noopener">www.school.eu</a> and ' +
        '<a href="https://school.eu" rel="nofollow noopener">https://school.eu</a></p>',
    );
  });
});
