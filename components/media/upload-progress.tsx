"use client";

import type { UploadWords } from "./upload-words";

/** How far it is. The last part of the way is the server's: it makes the sizes. */
export function UploadProgress({ share, words }: { share: number; words: UploadWords }) {
  const percent = Math.round(share * 100);
  const text = share < 1 ? words.upload.sending.replace("{n}", String(percent)) : words.upload.preparing;
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-4">
      <progress
        max={100}
        value={share < 1 ? percent : undefined}
        aria-label={words.upload.send}
        className="w-full max-w-60"
      />
      <span className="text-note">{text}</span>
    </p>
  );
}
