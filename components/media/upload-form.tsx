"use client";

import { type ReactNode, type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { sendFile } from "./send-file";
import { UploadProgress } from "./upload-progress";
import { acceptedFiles, failureText, longestFile, type UploadWords, uploadAddress } from "./upload-words";

type Props = {
  words: UploadWords;
  place: { locale: string; kind: string; id: string };
  /** What was wrong with the file, when the form came back. */
  error?: string | undefined;
  /** What is said of the file: the form's other fields. */
  children: ReactNode;
};

/** An ordinary form with a file; with script it says how far the upload is and keeps what was typed when something is wrong. */
export function UploadForm({ words, place, error, children }: Props) {
  const [share, setShare] = useState<number | null>(null);
  const [wrong, setWrong] = useState(error);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get("file") as File;
    if (file.size > longestFile) return setWrong(words.error.tooLarge);
    setWrong(undefined);
    setShare(0);
    const sent = await sendFile(uploadAddress(place), form, setShare);
    if (sent.ok) return window.location.assign(String(sent.body.to));
    setShare(null);
    setWrong(failureText(sent.status, sent.texts, words));
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
        <label htmlFor="file" className="font-semibold">
          {words.upload.file}
        </label>
        <p id="file-hint" className="text-note text-quiet">
          {words.upload.fileHint}
        </p>
        <p id="file-error" role="status" className="font-semibold text-thread">
          {wrong}
        </p>
        <input
          id="file"
          type="file"
          name="file"
          accept={acceptedFiles}
          aria-invalid={wrong ? true : undefined}
          aria-describedby="file-hint file-error"
          className="control mt-1.5"
        />
      </div>
      {children}
      <Button disabled={share !== null}>{words.upload.send}</Button>
      {share !== null && <UploadProgress share={share} words={words} />}
    </form>
  );
}
