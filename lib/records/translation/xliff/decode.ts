type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** By the mark at the beginning; without one it is UTF-8, as XML has it. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** What the document says of itself. The parser gets a text, to which an encoding no longer applies. */
const declaration = /^<\?xml\s[^>]{0,200}\?>/;

/** The text of an XML file, without its declaration. Null: it is in another encoding than it says, or in one that we do not read. */
export function decodeXml(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const declared = /\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration.exec(text)?.[0] ?? "")?.[1]?.toLowerCase();
    const isSame = declared === undefined || encoding.startsWith(declared) || declared === "us-ascii";
    return isSame ? text.replace(declaration, "") : null;
  } catch {
    return null;
  }
}
