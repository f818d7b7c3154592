"use client";

import { useEffect, useState } from "react";

const storageKey = "xarxa:import-keys";

function isSwitchedOff(): boolean {
  try {
    return localStorage.getItem(storageKey) === "off";
  } catch {
    return false;
  }
}

function remember(isOn: boolean): void {
  try {
    localStorage.setItem(storageKey, isOn ? "on" : "off");
  } catch {
    // A browser that stores nothing has the keys on each page.
  }
}

function press({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): void {
  const isTyping = target instanceof HTMLElement && target.matches("input[type=text], textarea, select");
  if (isTyping || altKey || ctrlKey || metaKey) return;
  if (key === "Backspace") document.querySelector<HTMLAnchorElement>('main a[rel="prev"]')?.click();
  if (!/^[1-4]$/.test(key)) return;
  document.querySelectorAll<HTMLButtonElement>('button[name="decision"]')[Number(key) - 1]?.click();
}

/** The keys 1 to 4 press the buttons of the form around, Backspace goes back. Who speaks to the computer can switch it off. */
export function DecisionKeys({ label }: { label: string }) {
  const [isOn, setIsOn] = useState<boolean | null>(null);
  useEffect(() => setIsOn(!isSwitchedOff()), []);
  useEffect(() => {
    if (!isOn) return;
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isOn]);
  // Without script there are no keys.
  if (isOn === null) return null;
  const change = () => {
    remember(!isOn);
    setIsOn(!isOn);
  };
  return (
    <label className="flex min-h-9 items-start gap-3 py-1">
      <input type="checkbox" checked={isOn} onChange={change} className="tick" />
      <span>{label}</span>
    </label>
  );
}
