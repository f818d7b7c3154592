"use client";

import { useEffect } from "react";

/** Ctrl+S, or ⌘S, presses the button that saves without publishing, if the form has one. */
export function useSaveKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      // Otherwise the browser would offer to save the page as a file.
      event.preventDefault();
      const button = document.querySelector<HTMLButtonElement>(".save-bar [aria-keyshortcuts]");
      if (!document.querySelector("dialog[open]")) button?.click();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}
