"use client";

import { useEffect, useState } from "react";
import type { FormValues } from "@/lib/forms/form-values";

export type KeptText = {
  at: number;
  values: FormValues;
  /** Handed to the page that shows both versions. */
  isSent?: boolean;
};

const longest = 30 * 24 * 3_600_000;
const place = (key: string) => `xarxa:form:${key}`;

/** The values of a form as it stands. Empty ones are left out: absent is empty, except that no city is the platform. */
export function valuesOf(form: HTMLFormElement, submitter?: HTMLElement | null): FormValues {
  const values: FormValues = {};
  for (const [name, value] of new FormData(form, submitter ?? undefined)) {
    if (typeof value !== "string" || (value === "" && name !== "responsibleCity")) continue;
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

export function keepText(key: string, values: FormValues, isSent = false): void {
  try {
    localStorage.setItem(place(key), JSON.stringify({ at: Date.now(), values, isSent } satisfies KeptText));
  } catch {
    // A full or forbidden storage: the warning before leaving is still there.
  }
}

export function forgetText(key: string): void {
  try {
    localStorage.removeItem(place(key));
  } catch {
    // Nothing was kept either.
  }
}

function readText(key: string): KeptText | null {
  try {
    const kept = JSON.parse(localStorage.getItem(place(key)) ?? "null") as KeptText | null;
    return kept && Date.now() - kept.at < longest ? kept : null;
  } catch {
    return null;
  }
}

/** What was chosen between two versions is saved: the page says what was done, and nothing was typed since. */
const isSettled = (kept: KeptText | null) => kept?.isSent && new URLSearchParams(location.search).has("done");

/** Text that an earlier visit left unsaved: known only in the browser, and so only after the first rendering. */
export function useKeptText(key: string): [KeptText | null, () => void] {
  const [kept, setKept] = useState<KeptText | null>(null);
  useEffect(() => {
    const found = readText(key);
    if (isSettled(found)) forgetText(key);
    else setKept(found);
  }, [key]);
  return [kept, () => setKept(null)];
}
