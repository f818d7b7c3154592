type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** From the byte order mark; UTF-8 without one, as XML specifies. */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

/** The XML declaration. Removed, because its encoding no longer applies to the decoded text. */
const declaration = /^<\?xml\s[^>]{0,200}\?>/;

/**
 * Decodes an XML file and removes its declaration; null when its encoding is unsupported or differs from the declared
 * one.
 */
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
