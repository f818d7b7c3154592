/** The part of a DOM node that is needed to read its text. */
export type TextNode = {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: ArrayLike<TextNode>;
  getAttribute?: (name: string) => string | null;
};

type Marks = { isBold: boolean; isItalic: boolean };
type Run = Marks & { text: string };
/** `isTitle`: bold is ignored, because headings are bold anyway. `isItem`: Word's list marker is dropped. */
type Options = { isTitle?: boolean; isItem?: boolean };

const elementType = 1;
const textType = 3;
const ignored = new Set(["STYLE", "SCRIPT", "HEAD", "TITLE", "META", "TEMPLATE", "O:P", "XML", "HR"]);
const plain: Marks = { isBold: false, isItalic: false };

export const children = (node: TextNode) => Array.from(node.childNodes);
/** The style in lower case, also after `disarmStyles` has renamed the attribute. */
export const styleOf = (node: TextNode) =>
  (node.getAttribute?.("data-style") ?? node.getAttribute?.("style") ?? "").toLowerCase();

/** Renames style attributes, because a parsing browser would apply them, which the CSP blocks with an error. */
export const disarmStyles = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>/gi, "")
    .replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=/gi, " data-style="));
export const isShown = ({ nodeType, nodeName }: TextNode) =>
  nodeType === elementType && !ignored.has(nodeName.toUpperCase());

/** Word writes an item's bullet or number as text with this style. */
export const isListSign = (node: TextNode) => /mso-list:\s*ignore/.test(styleOf(node));

export const escapeMarks = (text: string) => text.replace(/([\\`*_[\]])/g, "\\$1");

/** The text of a node with its line breaks. */
export const writtenText = (node: TextNode): string =>
  node.nodeName === "BR" ? "\n" : (node.nodeValue ?? "") + children(node).map(writtenText).join("");

/**
 * Word marks bold and italic by styles as often as by elements. `mso-bidi-font-weight` applies only to right-to-left
 * scripts.
 */
function marksOf(node: TextNode, around: Marks): Marks {
  const style = styleOf(node);
  const weight = /(?<![\w-])font-weight:\s*(\w+)/.exec(style)?.[1];
  const isPlain = weight === "normal" || weight === "400";
  const isBold = /^(bold|[6-9]00)$/.test(weight ?? "") || /^(B|STRONG)$/.test(node.nodeName) || around.isBold;
  const isItalic = /(?<![\w-])font-style:\s*italic/.test(style) || /^(I|EM)$/.test(node.nodeName) || around.isItalic;
  return { isBold: isBold && !isPlain, isItalic };
}

function linkTo(node: TextNode, text: string): string {
  const href = node.getAttribute?.("href") ?? "";
  const sign = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  return /^https?:\/\//.test(href) && text.trim() ? `[${text.trim()}](${href.replace(/[\s()]/g, sign)})` : text;
}

function runsOf(node: TextNode, around: Marks, options: Options): Run[] {
  if (node.nodeType === textType)
    return [{ ...around, text: escapeMarks((node.nodeValue ?? "").replace(/[\s\u00a0]+/g, " ")) }];
  if (!isShown(node) || (options.isItem && isListSign(node))) return [];
  if (node.nodeName === "BR") return [{ ...around, text: "\n" }];
  const marks = marksOf(node, around);
  if (node.nodeName === "A")
    return [{ ...marks, text: linkTo(node, writeRuns(insideOf(node, plain, options), options)) }];
  return insideOf(node, marks, options);
}

const insideOf = (node: TextNode, marks: Marks, options: Options) =>
  children(node).flatMap((child) => runsOf(child, marks, options));

const sameMarks = (character: Marks | undefined, other: Marks | undefined) =>
  character !== undefined &&
  other !== undefined &&
  character.isBold === other.isBold &&
  character.isItalic === other.isItalic;

/** Joins adjacent runs with equal marks and the spaces between them, because Word splits them. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const [index, run] of runs.entries()) {
    const last = joined.at(-1);
    const isBridge = run.text.trim() === "" && sameMarks(last, runs[index + 1]);
    if (last && (isBridge || sameMarks(last, run))) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined;
}

/** Puts marks at letters, because "** bold**" is not valid Markdown. */
function wrap(mark: string, text: string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner ? `${before}${mark}${inner}${mark}${after}` : text;
}

function writeRuns(runs: readonly Run[], { isTitle = false }: Options): string {
  const seen = isTitle ? runs.map((run) => ({ ...run, isBold: false })) : runs;
  return joinRuns(seen)
    .map(({ text, isBold, isItalic }) => {
      const slanted = isItalic ? wrap("*", text) : text;
      return isBold ? wrap("**", slanted) : slanted;
    })
    .join("");
}

/** Inline nodes as Markdown. */
export function writeInline(nodes: readonly TextNode[], options: Options = {}): string {
  return writeRuns(
    nodes.flatMap((node) => runsOf(node, plain, options)),
    options,
  );
}
