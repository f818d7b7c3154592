"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Takes over what was typed before the script of the page was ready. React leaves it in the field but would replace it
 * with what the page came with at the next rendering.
 */
export function useEarlyText(text: string, onText: (text: string) => void): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  const first = useRef({ text, onText });
  useEffect(() => {
    const typed = field.current?.value;
    if (typed === undefined || typed === first.current.text) return;
    first.current.onText(typed);
    field.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, []);
  return field;
}
