"use client";

import { useEffect, useState } from "react";
import type { FormValues } from "@/lib/forms/form-values";
import { openTabs, tabId } from "./browser-tab";

/** Text of a form that was typed but not saved, stored in the browser under a key for each form and tab. */
export type UnsavedText = {
  at: number;
  values: FormValues;
  /** The text was sent to the page that resolves a conflict. */
  isSent?: boolean;
};

/** With the storage key under which it was found. */
export type FoundText = UnsavedText & { place: string };

const maxAge = 30 * 24 * 3_600_000;
const prefixOf = (key: string) => `xarxa:form:${key}#`;
const ownPlace = async (key: string) => prefixOf(key) + (await tabId());

/**
 * The values of a form. Empty ones are left out, except the city: no city means that the record belongs to the
 * platform.
 */
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
    // Storage is full or forbidden; the warning on leaving still works.
  }
}

export function removePlace(place: string): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Without storage there is nothing to remove.
  }
}

/** Removes what this tab stored for a form. The text of other tabs stays. */
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

/** Text sent to resolve a conflict is saved once the next page has an outcome in its address. */
const isSaved = ({ isSent }: FoundText) => isSent && new URLSearchParams(location.search).has("done");

/** What this tab stored, or else the newest text of a closed tab. Text of other open tabs is left alone. */
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

/** The unsaved text of an earlier visit. Null in the first rendering, because only the browser has it. */
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
