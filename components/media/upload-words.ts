import type en from "@/locales/en/media.json";

/** The sentences of an upload, as the page gives them to the browser: `media.json`, `upload` and `error`. */
export type UploadWords = { upload: (typeof en)["upload"]; error: (typeof en)["error"] };

export const longestFile = 8 * 1_048_576;
export const acceptedFiles = "image/jpeg,image/png,image/webp,application/pdf";

export function uploadAddress(place: { locale: string; kind: string; id: string }): string {
  return `/api/admin/media/upload?${new URLSearchParams(place)}`;
}

/** What went wrong, in words, when the answer has none. */
export function failureText(status: number, texts: string[], { error }: UploadWords): string {
  if (texts.length > 0) return texts.join(" ");
  return status === 413 ? error.tooLarge : error.network;
}
