/** As much of a DOM node as is needed to read a text out of it. */
export type TextNode = {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: ArrayLike<TextNode>;
  getAttribute?: (name: string) => string | null;
};

const elementType = 1;
const textType = 3;
const ignored = new Set(["STYLE", "SCRIPT", "HEAD", "TITLE", "META", "TEMPLATE", "O:P", "XML"]);
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
  "BLOCKQUOTE",
  ...Object.keys(headings),
]);

const children = (node: TextNode) => Array.from(node.childNodes);
const escapeMarks = (text: string) => text.replace(/([\\`*_[\]])/g, "\\$1");

function wrap(mark: string, text: string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner ? `${before}${mark}${inner}${mark}${after}` : text;
}

/** Word says bold and italic with styles as often as with elements. */
function marksOf(node: TextNode): string[] {
  const style = (node.getAttribute?.("style") ?? "").toLowerCase();
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  const isPlain = weight === "normal" || weight === "400";
  const isBold = /^(bold|[6-9]00)$/.test(weight ?? "") || (/^(B|STRONG)$/.test(node.nodeName) && !isPlain);
  const isItalic = /font-style:\s*italic/.test(style) || /^(I|EM)$/.test(node.nodeName);
  return [...(isBold ? ["**"] : []), ...(isItalic ? ["*"] : [])];
}

function linkOf(node: TextNode, text: string): string {
  const href = node.getAttribute?.("href") ?? "";
  return /^https?:\/\//.test(href) && text.trim()
    ? `[${text.trim()}](${href.replace(/[\s()]/g, encodeURIComponent)})`
    : text;
}

function inline(node: TextNode): string {
  if (node.nodeType === textType) return escapeMarks((node.nodeValue ?? "").replace(/[\s\u00a0]+/g, " "));
  if (node.nodeType !== elementType || ignored.has(node.nodeName.toUpperCase())) return "";
  if (node.nodeName === "BR") return "\n";
  const text = children(node).map(inline).join("");
  if (node.nodeName === "A") return linkOf(node, text);
  return marksOf(node).reduce((marked, mark) => wrap(mark, marked), text);
}

const indent = (text: string, first: string) => first + text.replace(/\n/g, `\n${" ".repeat(first.length)}`);

function list(node: TextNode, depth: number): string {
  const items = children(node).filter(({ nodeName }) => nodeName === "LI");
  const lines = items.map((item, index) =>
    indent(flow(item, depth + 1), node.nodeName === "OL" ? `${index + 1}. ` : "- "),
  );
  return lines.join("\n");
}

/** Word writes lists as paragraphs that begin with a bullet or a number. */
function paragraph(text: string): string {
  return text
    .replace(/^\s*[·•◦▪§oø-]\s{1,}(?=\S)/, "- ")
    .replace(/^\s*(\d{1,2})[.)]\s+/, "$1. ")
    .replace(/ +\n/g, "\n")
    .trim();
}

function block(node: TextNode, depth: number): string {
  const heading = headings[node.nodeName];
  if (heading)
    return `${heading} ${children(node).map(inline).join("").replace(/\n/g, " ").replace(/\*\*/g, "").trim()}`;
  if (node.nodeName === "UL" || node.nodeName === "OL") return list(node, depth);
  if (node.nodeName === "BLOCKQUOTE") return flow(node, depth).replace(/^/gm, "> ");
  if (node.nodeName === "TR")
    return children(node)
      .map((cell) => flow(cell, depth).replace(/\n+/g, " "))
      .filter(Boolean)
      .join(" · ");
  return flow(node, depth);
}

const hasBlocks = (node: TextNode): boolean =>
  blocks.has(node.nodeName) || children(node).some((child) => child.nodeType === elementType && hasBlocks(child));

/** Blocks below one another; text between them becomes a paragraph of its own. */
function flow(node: TextNode, depth: number): string {
  if (depth > 40) return "";
  const found: string[] = [];
  let line = "";
  const end = () => {
    if (paragraph(line)) found.push(paragraph(line));
    line = "";
  };
  for (const child of children(node)) {
    if (child.nodeType === elementType && !ignored.has(child.nodeName.toUpperCase()) && hasBlocks(child)) {
      end();
      const text = block(child, depth + 1);
      if (text.trim()) found.push(text);
    } else line += inline(child);
  }
  end();
  const isList = (text: string | undefined) => /^(- |\d+\. )/.test(text ?? "");
  return found.reduce((all, text, index) => {
    const isTight = index > 0 && isList(text) && (isList(found[index - 1]) || node.nodeName === "LI");
    return index === 0 ? text : `${all}${isTight ? "\n" : "\n\n"}${text}`;
  }, "");
}

/** What was copied from a word processor or a page, as Markdown: structure and links stay, looks go. */
export function htmlToMarkdown(body: TextNode): string {
  return flow(body, 0)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
