"use client";

import { useEffect, useState } from "react";

/** Copies a text (an address, a citation). Not there until script runs, for without it the button would be dead. */
export function CopyButton({ text, label, done }: { text: string; label: string; done: string }) {
  const [ready, setReady] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setReady("clipboard" in navigator), []);
  if (!ready) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setReady(false),
    );
  return (
    <span className="no-print">
      <button
        type="button"
        onClick={copy}
        className="target underline decoration-thread underline-offset-4 hover:text-thread"
      >
        {label}
      </button>
      <span role="status" className="text-note text-quiet">
        {copied && ` ${done}`}
      </span>
    </span>
  );
}
