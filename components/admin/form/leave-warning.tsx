"use client";

import { useEffect, useRef } from "react";

/** Put inside a plain form: warns before the page is left while something typed is not sent. */
export function LeaveWarning() {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    let isDirty = false;
    const note = () => {
      isDirty = true;
    };
    const send = () => {
      isDirty = false;
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (isDirty) event.preventDefault();
    };
    form.addEventListener("input", note);
    form.addEventListener("submit", send);
    addEventListener("beforeunload", warn);
    return () => {
      form.removeEventListener("input", note);
      form.removeEventListener("submit", send);
      removeEventListener("beforeunload", warn);
    };
  }, []);
  return <span ref={place} hidden />;
}
