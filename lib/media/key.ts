// The key of a stored file contains all a page needs to show it, so that no query is needed: `<40 hex
// digits>-1600x1067` is a picture with its size, `<40 hex digits>-pdf` a document.

const pattern = /^[0-9a-f]{40}-(?:pdf|([1-9]\d{0,3})x([1-9]\d{0,3}))$/;

/** Widths of the versions made on upload, in pixels. Pictures are never enlarged. */
export const pictureWidths = [480, 960, 1600] as const;
export const largestWidth = 1600;
export const largestHeight = 2400;

export const documentName = "document.pdf";

/** True for the key of a stored file. Checks the format only. */
export function isMediaKey(text: unknown): text is string {
  return typeof text === "string" && pattern.test(text);
}

/** Width and height of a picture's largest version in pixels; null for other keys. */
export function pictureSize(key: string): { width: number; height: number } | null {
  const [, width, height] = pattern.exec(key) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : null;
}

/** The widths stored for a picture of this width. */
export function widthsOf(width: number): number[] {
  return [...pictureWidths.filter((item) => item < width), width];
}

/** The file names of a key; no others are served. */
export function fileNames(key: string): string[] {
  const size = pictureSize(key);
  if (!size) return isMediaKey(key) ? [documentName] : [];
  return widthsOf(size.width).flatMap((width) => [`${width}.webp`, `${width}.jpg`]);
}

/** Query parameter with the signature that opens a non-public file from a preview. */
export const signatureName = "preview";

/** Path of a file; `signature` opens one that is not public. */
export const mediaAddress = (key: string, name: string, signature?: string) =>
  `/media/${key}/${name}${signature ? `?${signatureName}=${signature}` : ""}`;

const types: Record<string, string> = { webp: "image/webp", jpg: "image/jpeg", pdf: "application/pdf" };

export const contentTypeOf = (name: string) => types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
