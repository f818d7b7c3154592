"use client";

import { useEffect, useState } from "react";
import type { Option } from "@/lib/forms/field-model";
import type { FormValues } from "@/lib/forms/form-values";
import { openVisits, ownVisit } from "./browser-tab";

/** Text of a form that was typed but not saved, stored in the browser under a key for each form and page. */
export type UnsavedText = {
  at: number;
  values: FormValues;
  /** The state of the record that the text was written on (`RecordFormModel.stamp`). */
  stamp: string;
  /** The names of the linked records, which the text only has as ids. */
  labels: Record<string, Option>;
  /** The text was sent to the page that resolves a conflict. */
  isSent?: boolean;
};

/** With the storage key under which it was found. */
export type FoundText = UnsavedText & { place: string };

const maxAge = 30 * 24 * 3_600_000;
const prefixOf = (key: string) => `xarxa:form:${key}#`;

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

/** The names beside the ticked boxes, by value. */
export function labelsIn(form: HTMLFormElement): Record<string, Option> {
  const ticked = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:checked')];
  return Object.fromEntries(
    ticked.map(({ value, labels }) => {
      const words = labels?.[0]?.querySelector<HTMLElement>("span");
      const lang = words?.lang ? { lang: words.lang } : {};
      const beside = words?.nextElementSibling?.textContent;
      return [value, { value, label: words?.textContent ?? value, ...lang, ...(beside ? { beside } : {}) }];
    }),
  );
}

type Kept = Pick<UnsavedText, "stamp" | "labels" | "isSent">;

/** Stores what a form holds, for a visit whose id is known already: also while the page is being left. */
function storeAt(place: string, form: HTMLFormElement, kept: Kept): void {
  try {
    const text: UnsavedText = { at: Date.now(), values: valuesOf(form), ...kept };
    text.labels = { ...kept.labels, ...labelsIn(form) };
    localStorage.setItem(place, JSON.stringify(text));
  } catch {
    // Storage is full or forbidden; the warning on leaving still works.
  }
}

let visit: string | undefined;
if (typeof window !== "undefined")
  ownVisit().then(
    (id) => {
      visit = id;
    },
    () => {},
  );

/** Stores the text of this page. Synchronous once the page has its id, so that nothing is lost when it closes. */
export function storeText(key: string, form: HTMLFormElement, kept: Kept): void {
  if (visit) storeAt(prefixOf(key) + visit, form, kept);
  else
    ownVisit().then(
      (id) => storeAt(prefixOf(key) + id, form, kept),
      () => {},
    );
}

export function removePlace(place: string): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Without storage there is nothing to remove.
  }
}

/** Removes what this page stored for a form. The text of other pages stays. */
export async function removeText(key: string): Promise<void> {
  await ownVisit().then(
    (id) => removePlace(prefixOf(key) + id),
    () => {},
  );
}

export function readPlace(place: string): FoundText | null {
  try {
    const stored = JSON.parse(localStorage.getItem(place) ?? "null") as UnsavedText | null;
    return stored && Date.now() - stored.at < maxAge ? { ...stored, place } : null;
  } catch {
    return null;
  }
}

/** Text sent to resolve a conflict is saved once the next page has an outcome in its address. */
const isSaved = ({ isSent }: FoundText) => isSent && new URLSearchParams(location.search).has("done");

/** The texts of pages that are no longer open, newest first. */
async function findTexts(key: string): Promise<FoundText[]> {
  const [prefix, isOpen] = [prefixOf(key), await openVisits()];
  const places = Object.keys(localStorage).filter(
    (place) => place.startsWith(prefix) && !isOpen(place.slice(prefix.length)),
  );
  const found = places.flatMap((place) => readPlace(place) ?? []);
  for (const { place } of found.filter(isSaved)) removePlace(place);
  return found.filter((text) => !isSaved(text)).sort((one, other) => other.at - one.at);
}

/** The unsaved text of an earlier visit. Null in the first rendering, because only the browser has it. */
export function useUnsavedText(key: string) {
  const [texts, setTexts] = useState<FoundText[]>([]);
  useEffect(() => {
    let isGone = false;
    findTexts(key).then(
      (found) => isGone || setTexts(found),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [key]);
  return {
    unsaved: texts[0] ?? null,
    /** Shows the next one. */
    next: () => setTexts((all) => all.slice(1)),
    /** Shows none; the others are offered at the next visit. */
    close: () => setTexts([]),
  };
}
