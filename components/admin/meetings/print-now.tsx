"use client";
import { useEffect, useState } from "react";

/** Prints the page. Without scripts the browser's own menu does. */
export function PrintNow({ label }: { label: string }) {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!isReady) return null;
  return (
    <button type="button" className="button no-print" onClick={() => window.print()}>
      {label}
    </button>
  );
}
