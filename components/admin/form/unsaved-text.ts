"use client";

import { useEffect, useState } from "react";
import type { FormValues } from "@/lib/forms/form-values";

/** The text of a form that was typed and not saved, as the browser keeps it. */
export type UnsavedText = {
  at: number;
  values: FormValues;
  /** It was sent to the page that shows both versions of a conflict. */
  isSent?: boolean;
};

const maxAge = 30 * 24 * 3_600_000;
const storageKey = (key: string) => `xarxa:form:${key}`;

/** The values of a form. Empty ones are left out, except the city: without one the record belongs to the platform. */
export function valuesOf(form: HTMLFormElement, submitter?: HTMLElement | null): FormValues {
  const values: FormValues = {};
  for (const [name, value] of new FormData(form, submitter ?? undefined)) {
    if (typeof value !== "string" || (value === "" && name !== "responsibleCity")) continue;
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

export function storeText(key: string, values: FormValues, isSent = false): void {
  try {
    localStorage.setItem(storageKey(key), JSON.stringify({ at: Date.now(), values, isSent } satisfies UnsavedText));
  } catch {
    // Storage is full or forbidden: leaving the page still warns.
  }
}

export function removeText(key: string): void {
  try {
    localStorage.removeItem(storageKey(key));
  } catch {
    // Without storage nothing was stored.
  }
}

function readText(key: string): UnsavedText | null {
  try {
    const stored = JSON.parse(localStorage.getItem(storageKey(key)) ?? "null") as UnsavedText | null;
    return stored && Date.now() - stored.at < maxAge ? stored : null;
  } catch {
    return null;
  }
}

/** The text of a solved conflict is saved: the page it leads to has an outcome in its address. */
const isSaved = (stored: UnsavedText | null) => stored?.isSent && new URLSearchParams(location.search).has("done");

/** The unsaved text of an earlier visit. Only the browser knows it: it is null in the first rendering. */
export function useUnsavedText(key: string): [UnsavedText | null, () => void] {
  const [text, setText] = useState<UnsavedText | null>(null);
  useEffect(() => {
    const stored = readText(key);
    if (isSaved(stored)) removeText(key);
    else setText(stored);
  }, [key]);
  return [text, () => setText(null)];
}
