// What a stored file is called. The key says everything that a page needs to show it, so that showing asks no database:
// `<40 hexadecimal digits>-1600x1067` is a picture and its size, `<40 hexadecimal digits>-pdf` a document.

const pattern = /^[0-9a-f]{40}-(?:pdf|([1-9]\d{0,3})x([1-9]\d{0,3}))$/;

/** Sizes are made once, at the upload. A picture is never made larger than it came. */
export const pictureWidths = [480, 960, 1600] as const;
export const largestWidth = 1600;
export const largestHeight = 2400;

export const documentName = "document.pdf";

export function isMediaKey(text: unknown): text is string {
  return typeof text === "string" && pattern.test(text);
}

/** Width and height of a picture's largest size; null for anything else. */
export function pictureSize(key: string): { width: number; height: number } | null {
  const [, width, height] = pattern.exec(key) ?? [];
  return width && height ? { width: Number(width), height: Number(height) } : null;
}

/** The widths in which a picture of this width is kept. */
export function widthsOf(width: number): number[] {
  return [...pictureWidths.filter((item) => item < width), width];
}

/** The files of a key: nothing else is ever served. */
export function fileNames(key: string): string[] {
  const size = pictureSize(key);
  if (!size) return isMediaKey(key) ? [documentName] : [];
  return widthsOf(size.width).flatMap((width) => [`${width}.webp`, `${width}.jpg`]);
}

/** In the address of a file that is not public: what opens it to the reader of a preview. */
export const signatureName = "preview";

export const mediaAddress = (key: string, name: string, signature?: string) =>
  `/media/${key}/${name}${signature ? `?${signatureName}=${signature}` : ""}`;

const types: Record<string, string> = { webp: "image/webp", jpg: "image/jpeg", pdf: "application/pdf" };

export const contentTypeOf = (name: string) => types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
