"use client";

import { useEffect, useState } from "react";
import type { FormValues } from "@/lib/forms/form-values";
import { openTabs, tabId } from "./browser-tab";

/** The text of a form that was typed and not saved, as the browser keeps it: for each form and tab in a place of its own. */
export type UnsavedText = {
  at: number;
  values: FormValues;
  /** It was sent to the page that shows both versions of a conflict. */
  isSent?: boolean;
};

/** With the place in which it was found. */
export type FoundText = UnsavedText & { place: string };

const maxAge = 30 * 24 * 3_600_000;
const prefixOf = (key: string) => `xarxa:form:${key}#`;
const ownPlace = async (key: string) => prefixOf(key) + (await tabId());

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

export async function storeText(key: string, values: FormValues, isSent = false): Promise<void> {
  try {
    localStorage.setItem(await ownPlace(key), JSON.stringify({ at: Date.now(), values, isSent } satisfies UnsavedText));
  } catch {
    // Storage is full or forbidden: leaving the page still warns.
  }
}

export function removePlace(place: string): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Without storage nothing was stored.
  }
}

/** What this tab has stored of a form; others keep theirs. */
export async function removeText(key: string): Promise<void> {
  await ownPlace(key).then(removePlace, () => {});
}

function readPlace(place: string): FoundText | null {
  try {
    const stored = JSON.parse(localStorage.getItem(place) ?? "null") as UnsavedText | null;
    return stored && Date.now() - stored.at < maxAge ? { ...stored, place } : null;
  } catch {
    return null;
  }
}

/** The text of a solved conflict is saved: the page it leads to has an outcome in its address. */
const isSaved = ({ isSent }: FoundText) => isSent && new URLSearchParams(location.search).has("done");

/** What this tab left, or else the newest that a closed tab left. What another open tab is writing is its own. */
async function findText(key: string): Promise<FoundText | null> {
  const own = readPlace(await ownPlace(key));
  if (own && !isSaved(own)) return own;
  if (own) removePlace(own.place);
  const [prefix, open] = [prefixOf(key), await openTabs()];
  const places = Object.keys(localStorage).filter(
    (place) => place.startsWith(prefix) && !open.has(place.slice(prefix.length)),
  );
  const found = places.flatMap((place) => readPlace(place) ?? []);
  return found.sort((one, other) => other.at - one.at)[0] ?? null;
}

/** The unsaved text of an earlier visit. Only the browser knows it: it is null in the first rendering. */
export function useUnsavedText(key: string): [FoundText | null, () => void] {
  const [text, setText] = useState<FoundText | null>(null);
  useEffect(() => {
    let isGone = false;
    findText(key).then(
      (found) => isGone || setText(found),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [key]);
  return [text, () => setText(null)];
}
