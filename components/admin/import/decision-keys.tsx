"use client";

import { useEffect } from "react";

/** The keys 1 to 4 press the buttons of the form around; not while somebody types. */
export function DecisionKeys() {
  useEffect(() => {
    const press = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      const isTyping = target instanceof HTMLElement && target.matches("input[type=text], textarea, select");
      if (isTyping || altKey || ctrlKey || metaKey || !/^[1-4]$/.test(key)) return;
      const buttons = document.querySelectorAll<HTMLButtonElement>('button[name="decision"]');
      buttons[Number(key) - 1]?.click();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return null;
}
