/** Control characters, surrogates and two noncharacters, none of which XML 1.0 can represent. */
const unsupported = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const isWritable = (character: string) =>
  character === "\n" || character === "\t" || (character >= "\u007f" && character <= "\u009f");
/** Word's line breaks within a paragraph. */
const lineBreaks = ["\u000b", "\u000c"];

/**
 * The text as XML can hold it: normalised line ends, Word's line breaks as line breaks, other unrepresentable
 * characters removed.
 */
export function writableText(text: string): string {
  const replace = (character: string) =>
    isWritable(character) ? character : lineBreaks.includes(character) ? "\n" : "";
  return text.replace(/\r\n?/g, "\n").replace(unsupported, replace);
}

const references: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For element content; `>` too, because `]]>` is not allowed there. */
export function escapeXmlText(text: string): string {
  return writableText(text).replace(/[&<>]/g, (character) => references[character]!);
}

/** For attributes in double quotes, where parsers turn a raw line break into a space. */
export function escapeAttribute(text: string): string {
  return writableText(text)
    .replace(/[&<>"]/g, (character) => references[character]!)
    .replace(/\n/g, "&#10;")
    .replace(/\t/g, "&#9;");
}
