"use client";

import { useEffect, useState } from "react";

type Props = {
  kind: string;
  id: string;
  locale: string;
  /** Sentences about the others when the page was opened. */
  others: string[];
};

const everyMs = 60_000;

/** Asks who else has the record open, and says that this page is; null when there is no answer. */
async function report(values: { kind: string; id: string; locale: string }): Promise<string[] | null> {
  try {
    const headers = { accept: "application/json", "content-type": "application/json" };
    const body = JSON.stringify(values);
    const answer = await fetch("/api/admin/records/presence", { method: "POST", headers, body });
    const { others }: { others?: unknown } = answer.ok ? await answer.json() : {};
    return Array.isArray(others) ? others.map(String) : null;
  } catch {
    return null;
  }
}

/** Who else has this record open. It reports once a minute while the page is visible, and blocks nothing. */
export function Presence({ kind, id, locale, others }: Props) {
  const [shown, setShown] = useState(others);
  useEffect(() => {
    let isGone = false;
    const beat = async () => {
      if (document.hidden) return;
      const found = await report({ kind, id, locale });
      if (found && !isGone) setShown(found);
    };
    void beat();
    const timer = setInterval(beat, everyMs);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [kind, id, locale]);
  return (
    <div role="status" className="empty:hidden">
      {shown.map((text) => (
        <p key={text} className="border-s-[3px] border-edge ps-4">
          {text}
        </p>
      ))}
    </div>
  );
}
