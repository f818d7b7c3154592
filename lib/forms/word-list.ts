import { children, isListSign, styleOf, type TextNode, writeInline } from "./html-inline";

/** A list item that Word wrote as a paragraph. */
export type WordItem = { level: number; isOrdered: boolean; text: string };

const signIn = (node: TextNode): TextNode | undefined =>
  isListSign(node) ? node : children(node).map(signIn).find(Boolean);

/** The list item in a paragraph; null when it is not one. */
export function readWordItem(node: TextNode): WordItem | null {
  const level = /mso-list:\s*\S+\s+level(\d)/.exec(styleOf(node))?.[1];
  const sign = level && signIn(node);
  if (!level || !sign) return null;
  const isOrdered = /^\s*[\dA-Za-z]+[.)]/.test(writeInline([...children(sign)]));
  const text = writeInline(children(node), { isItem: true })
    .replace(/\s*\n\s*/g, " ")
    .trim();
  return { level: Number(level), isOrdered, text };
}

/** Nested Markdown lists from flat items, indented as Markdown requires. */
export function writeWordItems(items: readonly WordItem[]): string {
  const open: { level: number; isOrdered: boolean; count: number }[] = [];
  const lines = items.map(({ level, isOrdered, text }) => {
    while (open.length > 0 && open.at(-1)!.level > level) open.pop();
    if (open.at(-1)?.level === level && open.at(-1)!.isOrdered !== isOrdered) open.pop();
    if (open.at(-1)?.level !== level) open.push({ level, isOrdered, count: 0 });
    const own = open.at(-1)!;
    own.count += 1;
    const indent = open.slice(0, -1).reduce((sum, list) => sum + (list.isOrdered ? 3 : 2), 0);
    return `${" ".repeat(indent)}${isOrdered ? `${own.count}.` : "-"} ${text}`;
  });
  return lines.join("\n");
}
