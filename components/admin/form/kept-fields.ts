"use client";

import { openVisits, ownVisit } from "./browser-tab";

// What was typed into the plain forms of the admin, stored in the browser until it has arrived. The form of a record
// has its own way (`unsaved-text.ts`), because it knows more about its fields.

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field that somebody changed: what it holds, and what it held when the page came. */
export type KeptField = { name: string; place: number; text: string; was: string };
export type KeptForm = { at: number; fields: KeptField[]; isSent: boolean };
export type FoundForm = KeptForm & { storageKey: string };

const prefix = "xarxa:typed:";
const maxAge = 30 * 24 * 3_600_000;
/** Hidden values that change whenever the page is loaded. */
const volatile = new Set(["locale", "version", "seen", "seenAt", "next", "draft", "submission"]);

/** The forms of the page whose text is kept here. */
export function plainForms(): HTMLFormElement[] {
  const all = [...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')];
  // Not `form.id`: a field of that name would answer.
  return all.filter((form) => form.getAttribute("id") !== "record-form");
}

/** A form is known by the page, its address and what it is about. */
export function nameOfForm(form: HTMLFormElement): string {
  const hidden = [...form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')];
  const about = hidden.filter(({ name }) => !volatile.has(name)).map(({ name, value }) => `${name}=${value}`);
  return `${location.pathname}|${new URL(form.getAttribute("action") ?? "", location.href).pathname}|${about.join("&")}`;
}

const unkept = ["hidden", "password", "file", "submit", "button"];
const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (one): one is Control =>
      (one instanceof HTMLInputElement && !unkept.includes(one.type)) ||
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement,
  );

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");

const textOf = (control: Control) => (isTick(control) ? String(control.checked) : control.value);

/** What the page came with. */
function textBefore(control: Control): string {
  if (isTick(control)) return String(control.defaultChecked);
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue;
  const options = [...control.options];
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? "";
}

const changedIn = (form: HTMLFormElement): KeptField[] =>
  controlsOf(form).flatMap((control, place) => {
    const [text, was] = [textOf(control), textBefore(control)];
    return control.name && text !== was ? [{ name: control.name, place, text, was }] : [];
  });

/** Something was typed: ticks and choices alone are made again in a moment. */
const isTyped = (form: HTMLFormElement, fields: readonly KeptField[]) => {
  const controls = controlsOf(form);
  return fields.some(({ place }) => {
    const control = controls[place];
    return control !== undefined && !isTick(control) && !(control instanceof HTMLSelectElement);
  });
};

export async function keepForm(form: HTMLFormElement, isSent: boolean): Promise<void> {
  try {
    const storageKey = `${prefix}${nameOfForm(form)}#${await ownVisit()}`;
    const fields = changedIn(form);
    if (!isTyped(form, fields)) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify({ at: Date.now(), fields, isSent } satisfies KeptForm));
  } catch {
    // Storage is full or forbidden.
  }
}

function read(storageKey: string): FoundForm | null {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? "null") as KeptForm | null;
    return kept && Date.now() - kept.at < maxAge ? { ...kept, storageKey } : null;
  } catch {
    return null;
  }
}

export const forget = (storageKey: string) => localStorage.removeItem(storageKey);

/** A form that was sent and answered with a page: a redirect led here. A refused one comes back with a draft. */
function wasAnswered(): boolean {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return (navigation?.redirectCount ?? 0) > 0;
}

/** The texts of earlier pages by the name of their form, newest first. Those that arrived are forgotten. */
export async function findForms(): Promise<Map<string, FoundForm>> {
  const isOpen = await openVisits();
  const isHere = `#${(await ownVisit()).split(".")[0]}.`;
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  const all = keys.filter((key) => !isOpen(key.slice(key.lastIndexOf("#") + 1))).flatMap((key) => read(key) ?? []);
  const isRefused = new URLSearchParams(location.search).has("draft");
  const arrived = all.filter(
    ({ storageKey, isSent }) => isSent && storageKey.includes(isHere) && wasAnswered() && !isRefused,
  );
  for (const { storageKey } of arrived) forget(storageKey);
  const left = all.filter((form) => !arrived.includes(form)).sort((one, other) => one.at - other.at);
  return new Map(left.map((form) => [form.storageKey.slice(prefix.length, form.storageKey.lastIndexOf("#")), form]));
}

function setText(control: Control, text: string): void {
  if (isTick(control)) control.checked = text === "true";
  else control.value = text;
  control.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The fields of a kept form that the page does not show already. */
export function missingFields(form: HTMLFormElement, { fields }: KeptForm): KeptField[] {
  const controls = controlsOf(form);
  return fields.filter(({ name, place, text }) => {
    const control = controls[place];
    return control?.name !== name || textOf(control) !== text;
  });
}

/**
 * Puts the text back where nobody wrote anything newer. Returns what could not be put back: the field changed since, or
 * is gone.
 */
export function putBack(form: HTMLFormElement, kept: KeptForm): KeptField[] {
  const controls = controlsOf(form);
  return missingFields(form, kept).filter(({ name, place, text, was }) => {
    const control = controls[place];
    if (control?.name !== name || textOf(control) !== was) return !["true", "false"].includes(text);
    setText(control, text);
    return false;
  });
}
