"use client";

import { useId, useState } from "react";
import { Picture } from "./picture";
import { sendFile } from "./send-file";
import { UploadProgress } from "./upload-progress";
import { acceptedFiles, failureText, longestFile, type UploadWords, uploadAddress } from "./upload-words";

export type KeptFile = { medium: string; file: string; type: "image" | "document" };

type Props = {
  words: UploadWords;
  /** The record, which must be there already, and the language of the editor. */
  place: { locale: string; kind: string; id: string };
  /** The id of the item in the form: `parts.media.2.id`. */
  medium: string;
  /** The form's name of the key: `parts.media.2.fields.file`. */
  name: string;
  /** The key that it has now. */
  file: string;
  /** Told the key and whether it is a picture or a document, so that the form can set `fields.type`. */
  onKept?: (kept: KeptFile) => void;
};

/** Inside the form of a record: sends a file at once and holds its key until the form is saved. Without script it only holds the key. */
export function MediaUpload({ words, place, medium, name, file, onKept }: Props) {
  const id = useId();
  const [kept, setKept] = useState(file);
  const [share, setShare] = useState<number | null>(null);
  const [said, setSaid] = useState<{ text: string; isError: boolean } | null>(null);

  const send = async (chosen: File | undefined) => {
    if (!chosen) return;
    if (chosen.size > longestFile) return setSaid({ text: words.error.tooLarge, isError: true });
    const form = new FormData();
    form.set("keep", "file");
    form.set("medium", medium);
    form.set("file", chosen);
    setSaid(null);
    setShare(0);
    const sent = await sendFile(uploadAddress(place), form, setShare);
    setShare(null);
    if (!sent.ok) return setSaid({ text: failureText(sent.status, sent.texts, words), isError: true });
    const answer = sent.body as KeptFile;
    setKept(answer.file);
    setSaid({ text: words.upload.kept, isError: false });
    onKept?.(answer);
  };

  return (
    <div className="max-w-measure">
      <input type="hidden" name={name} value={kept} />
      {kept && <Picture file={kept} alternative="" small />}
      <label htmlFor={id} className="font-semibold">
        {kept ? words.upload.another : words.upload.choose}
      </label>
      <p id={`${id}-hint`} className="text-note text-quiet">
        {words.upload.fileHint}
      </p>
      <input
        id={id}
        type="file"
        accept={acceptedFiles}
        disabled={share !== null}
        aria-describedby={`${id}-hint ${id}-said`}
        aria-invalid={said?.isError ? true : undefined}
        onChange={(event) => send(event.currentTarget.files?.[0])}
        className="control mt-1.5"
      />
      {share !== null && <UploadProgress share={share} words={words} />}
      <p id={`${id}-said`} role="status" className={said?.isError ? "font-semibold text-thread" : "text-note"}>
        {said?.text}
      </p>
    </div>
  );
}
