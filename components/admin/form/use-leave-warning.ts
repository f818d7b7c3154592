"use client";

import { useEffect, useRef } from "react";

/** Warns before the page is left while something is unsaved. Call the result before leaving on purpose. */
export function useLeaveWarning(isDirty: boolean): () => void {
  const isLeaving = useRef(false);
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (!isLeaving.current) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isDirty]);
  return () => {
    isLeaving.current = true;
  };
}
