import { isRestOfDate } from "@/lib/text/rest-of-date";
import { children, escapeMarks, isShown, type TextNode, writeInline, writtenText } from "./html-inline";
import { readWordItem, type WordItem, writeWordItems } from "./word-list";

export { disarmStyles, type TextNode } from "./html-inline";

const headings: Record<string, string> = { H1: "##", H2: "##", H3: "###", H4: "####", H5: "####", H6: "####" };
const blocks = new Set([
  "P",
  "DIV",
  "SECTION",
  "ARTICLE",
  "TABLE",
  "TR",
  "UL",
  "OL",
  "LI",
  ..."BLOCKQUOTE PRE ADDRESS DL DT DD FIGURE FIGCAPTION HEADER FOOTER MAIN ASIDE NAV CENTER DETAILS SUMMARY".split(" "),
  ...Object.keys(headings),
]);
const maxDepth = 40;

const indent = (text: string, first: string) => first + text.replace(/\n/g, `\n${" ".repeat(first.length)}`);

/**
 * The items of a list. Google Docs puts nested lists between items, and some programs put text there: both continue the
 * previous item.
 */
function itemsOf(node: TextNode, depth: number): string[] {
  const items: string[] = [];
  for (const child of children(node)) {
    const isItem = child.nodeName === "LI";
    const text = isItem
      ? flow(child, depth + 1)
      : isShown(child)
        ? block(child, depth + 1)
        : paragraph(writeInline([child]));
    if (isItem || (items.length === 0 && text.trim())) items.push(text);
    else if (text.trim()) items[items.length - 1] += `\n${text}`;
  }
  return items;
}

function list(node: TextNode, depth: number): string {
  if (depth > maxDepth) return "";
  const lines = itemsOf(node, depth).map((item, index) =>
    indent(item, node.nodeName === "OL" ? `${index + 1}. ` : "- "),
  );
  return lines.join("\n");
}

/** A leading bullet makes a list item; other leading Markdown marks are escaped. */
function paragraph(text: string): string {
  return text
    .replace(/^\s*[·•◦▪-]\s{1,}(?=\S)/, "- ")
    .replace(/ +\n/g, "\n")
    .trim()
    .replace(/^(#{1,6}\s|>|\+\s)/, "\\$1")
    .replace(/^(\d{3,9})([.)]\s)/, "$1\\$2");
}

const rowsOf = (node: TextNode, depth: number): TextNode[] =>
  depth > maxDepth
    ? []
    : children(node).flatMap((child) => (child.nodeName === "TR" ? [child] : rowsOf(child, depth + 1)));

const isCell = ({ nodeName }: TextNode) => nodeName === "TD" || nodeName === "TH";

function cellsOf(row: TextNode, depth: number): string[] {
  return children(row)
    .filter(isCell)
    .map((cell) =>
      flow(cell, depth)
        .replace(/\s*\n\s*/g, " ")
        .replace(/\|/g, "\\|"),
    );
}

/**
 * A table whose first row is the header. One with a single row or column was used for layout, and becomes paragraphs.
 */
function table(node: TextNode, depth: number): string {
  const rows = rowsOf(node, depth).map((row) => cellsOf(row, depth + 1));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  if (rows.length < 2 || width < 2)
    return rows
      .map((cells) => cells.filter(Boolean).join(" · "))
      .filter(Boolean)
      .join("\n\n");
  const line = (cells: string[]) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? "").join(" | ")} |`;
  const [header = [], ...others] = rows;
  return [line(header), line(Array.from({ length: width }, () => "---")), ...others.map(line)].join("\n");
}

function block(node: TextNode, depth: number): string {
  const heading = headings[node.nodeName];
  if (heading) {
    const words = writeInline(children(node), { isTitle: true, isItem: true }).replace(/\s*\n\s*/g, " ");
    return words.trim() ? `${heading} ${words.trim()}` : "";
  }
  if (node.nodeName === "UL" || node.nodeName === "OL") return list(node, depth);
  if (node.nodeName === "TABLE") return table(node, depth);
  if (node.nodeName === "PRE") return writtenText(node).split("\n").map(escapeMarks).join("\n").trim();
  if (node.nodeName === "BLOCKQUOTE") return flow(node, depth).replace(/^/gm, "> ");
  return flow(node, depth);
}

const hasBlocks = (node: TextNode, depth = 0): boolean =>
  blocks.has(node.nodeName) ||
  (depth < maxDepth && children(node).some((child) => isShown(child) && hasBlocks(child, depth + 1)));

/** Collects the blocks of a node; text between them becomes a paragraph. */
class Blocks {
  readonly found: string[] = [];
  #line: TextNode[] = [];
  #items: WordItem[] = [];

  constructor(private readonly depth: number) {}

  read(child: TextNode): void {
    if (!isShown(child) || !hasBlocks(child)) {
      if (child.nodeType === 1 || (child.nodeValue ?? "").trim()) this.#endItems();
      this.#line.push(child);
      return;
    }
    this.#endLine();
    const item = readWordItem(child);
    if (item) this.#items.push(item);
    else this.#add(block(child, this.depth + 1));
  }

  end(): string[] {
    this.#endLine();
    this.#endItems();
    return this.found;
  }

  #add(text: string): void {
    if (!text.trim()) return;
    this.#endItems();
    this.found.push(text);
  }

  #endItems(): void {
    if (this.#items.length > 0) this.found.push(writeWordItems(this.#items));
    this.#items = [];
  }

  #endLine(): void {
    const text = paragraph(writeInline(this.#line));
    this.#line = [];
    if (text) this.found.push(text);
  }
}

/** True when two blocks are items of one list: bullets, or consecutive numbers that are not days of a date. */
function isNextItem(text: string, before: string): boolean {
  if (text.startsWith("- ")) return before.startsWith("- ");
  const [, number, rest = ""] = /^(\d+)[.)] (.*)/.exec(text) ?? [];
  const [, last, restBefore = ""] = /^(\d+)[.)] (.*)/.exec(before) ?? [];
  return Number(number) === Number(last) + 1 && !isRestOfDate(` ${rest}`) && !isRestOfDate(` ${restBefore}`);
}

const isItem = (text: string) => /^(- |\d+[.)] )/.test(text);

function flow(node: TextNode, depth: number): string {
  if (depth > maxDepth) return "";
  const blocksHere = new Blocks(depth);
  for (const child of children(node)) blocksHere.read(child);
  const found = blocksHere.end();
  return found.reduce((all, text, index) => {
    const isTight = isNextItem(text, found[index - 1] ?? "") || (node.nodeName === "LI" && isItem(text));
    return index === 0 ? text : `${all}${isTight ? "\n" : "\n\n"}${text}`;
  }, "");
}

/** Pasted HTML as Markdown: structure and links are kept, appearance is dropped. */
export function htmlToMarkdown(body: TextNode): string {
  return flow(body, 0)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
