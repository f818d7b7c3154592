"use client";

import { type ReactNode, type SubmitEvent, use, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { maxFileBytes } from "@/lib/media/upload-limits";
import { MediaDone } from "./media-work";
import { sendFile } from "./send-file";
import { acceptedFiles, uploadAddress } from "./upload-file";
import { UploadProgress } from "./upload-progress";

type Props = {
  place: { locale: string; kind: string; id: string };
  /** Prepended to the ids of its fields. */
  prefix: string;
  /** The error of a refused file. */
  error?: string | undefined;
  /** The other fields of the form, which describe the file. */
  children: ReactNode;
};

/** A native form with a file. With JavaScript it shows the progress and keeps what was typed if the file is refused. */
export function UploadForm({ place, prefix, error, children }: Props) {
  const { t } = useTranslation("media");
  const finish = use(MediaDone);
  const [share, setShare] = useState<number | null>(null);
  const [wrong, setWrong] = useState(error);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const form = new FormData(element);
    const file = form.get("file") as File;
    if (file.size > maxFileBytes) return setWrong(t("error.tooLarge"));
    setWrong(undefined);
    setShare(0);
    const sent = await sendFile(uploadAddress(place), form, setShare);
    if (sent.ok && !finish) return window.location.assign(String(sent.body.to));
    setShare(null);
    if (sent.ok) {
      element.reset();
      return finish?.(String(sent.body.to));
    }
    setWrong(sent.texts.join(" ") || t(sent.status === 413 ? "error.tooLarge" : "error.network"));
  };

  return (
    <form
      method="post"
      action={uploadAddress(place)}
      encType="multipart/form-data"
      noValidate
      onSubmit={submit}
      className="space-y-5"
    >
      <input type="hidden" name="keep" value="medium" />
      <div className="max-w-measure">
        <label htmlFor={`${prefix}file`} className="font-semibold">
          {t("upload.file")}
        </label>
        <p id={`${prefix}file-hint`} className="text-note text-quiet">
          {t("upload.fileHint")}
        </p>
        <p id={`${prefix}file-error`} role="status" className="font-semibold text-thread">
          {wrong}
        </p>
        <input
          id={`${prefix}file`}
          type="file"
          name="file"
          accept={acceptedFiles}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={`${prefix}file-hint ${prefix}file-error`}
          className="control mt-1.5"
        />
      </div>
      {children}
      <Button disabled={share !== null}>{t("upload.send")}</Button>
      {share !== null && <UploadProgress share={share} />}
    </form>
  );
}
