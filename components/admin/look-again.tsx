"use client";

import { useEffect } from "react";

const pause = 3_000;

/** Loads the page anew while something is being worked on, unless the person is at something on it. */
export function LookAgain() {
  useEffect(() => {
    const timer = setInterval(() => document.activeElement === document.body && location.reload(), pause);
    return () => clearInterval(timer);
  }, []);
  return null;
}
