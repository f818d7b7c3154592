function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The name of a file as its server gives it, else the last part of its address. May hold any characters. */
export function fileNameOf(url: URL, disposition = ""): string {
  const encoded = /filename\*\s*=\s*utf-8'[^']*'([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i.exec(disposition);
  const given = encoded ? decoded(encoded) : (plain?.[1] ?? plain?.[2]);
  const last = (given || decoded(url.pathname)).split(/[/\\]/).filter(Boolean).at(-1);
  return last?.trim() || url.hostname;
}
