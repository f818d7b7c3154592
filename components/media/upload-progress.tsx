"use client";

import { useTranslation } from "react-i18next";

/** The progress of an upload. At the end the server creates the sizes of an image, so no percentage is shown then. */
export function UploadProgress({ share }: { share: number }) {
  const { t } = useTranslation("media");
  const percent = Math.round(share * 100);
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-4">
      <progress
        max={100}
        value={share < 1 ? percent : undefined}
        aria-label={t("upload.send")}
        className="w-full max-w-60"
      />
      <span className="text-note">{share < 1 ? t("upload.sending", { n: percent }) : t("upload.preparing")}</span>
    </p>
  );
}
