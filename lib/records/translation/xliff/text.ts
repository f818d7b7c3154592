/** Controls, halves of signs, and two signs that are none: what XML 1.0 has no way to write, not even as a reference. */
const suspects = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const isWritable = (sign: string) => sign === "\n" || sign === "\t" || (sign >= "\u007f" && sign <= "\u009f");
/** Word's line breaks within a paragraph. */
const lineBreaks = ["\u000b", "\u000c"];

/**
 * A text as a file can hold it: line ends as XML reads them back, a line break for what Word calls one, and nothing for the
 * other signs that nobody sees.
 */
export function writableText(text: string): string {
  const replace = (sign: string) => (isWritable(sign) ? sign : lineBreaks.includes(sign) ? "\n" : "");
  return text.replace(/\r\n?/g, "\n").replace(suspects, replace);
}

const references: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For the inside of an element; `>` too, because `]]>` must not stand there. */
export function escapeXmlText(text: string): string {
  return writableText(text).replace(/[&<>]/g, (sign) => references[sign]!);
}

/** For an attribute in double quotes: there a line break would come back as a space. */
export function escapeAttribute(text: string): string {
  return writableText(text)
    .replace(/[&<>"]/g, (sign) => references[sign]!)
    .replace(/\n/g, "&#10;")
    .replace(/\t/g, "&#9;");
}
