import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { attribute } from "../markup";
import type { Load } from "./load";

// What readers, savers and senders do under load, and what they were told.

export type Tried = { id: string; slug: string };

/** Where the site says that it is. */
export const siteUrl = "http://drill.localhost";

/** Readers without an account are named so. */
export const anybody = "reader ";

/** Reads what a page needs of the build, as a browser does: what it has already it does not ask for. */
async function readFiles(load: Load, who: string, page: string, known: Set<string>): Promise<void> {
  for (const [, file = ""] of page.matchAll(/(?:href|src)="(\/_next\/static\/[^"]+)"/g)) {
    if (known.has(file)) continue;
    const { status } = await load.read(who, file);
    if (status === 200) known.add(file);
  }
}

/** Reads these pages one after the other. */
export function readPages(load: Load, paths: readonly string[]): void {
  const reader = `${anybody}${randomUUID()}`;
  const known = new Set<string>();
  let turn = Math.floor(Math.random() * paths.length);
  load.repeat(async () => {
    turn += 1;
    const { text } = await load.read(reader, paths[turn % paths.length] ?? "/en");
    await readFiles(load, reader, text, known);
  }, 25);
}

export type Saves = {
  id: string;
  accepted: number;
  /** Nobody was told whether these were saved. */
  unknown: number;
  /** The last text that was accepted, if none came after it whose outcome is unknown. */
  last: string | undefined;
  /** Texts that were not on the page at the next request. */
  missing: string[];
};

/** As the form knows it; undefined while the form cannot be read. */
async function versionOf(load: Load, id: string, cookie: string, known: Set<string>): Promise<number | undefined> {
  const { text } = await load.read(id, `/en/admin/networks/${id}`, { cookie });
  await readFiles(load, id, text, known);
  const input = text.match(/<input[^>]*name="version"[^>]*>/)?.[0] ?? "";
  const value = attribute(input, "value");
  return value === undefined ? undefined : Number(value);
}

/** Saves this network again and again, and reads its page after each save; `then` is told what was saved. */
export function saveOften(
  load: Load,
  { id, slug }: Tried,
  city: string,
  cookie: string,
  then: (text: string) => Promise<void> = async () => {},
): Saves {
  const saves: Saves = { id, accepted: 0, unknown: 0, last: undefined, missing: [] };
  const headers = { cookie, accept: "application/json", origin: siteUrl, "content-type": "application/json" };
  const known = new Set<string>();
  load.repeat(async () => {
    const version = await versionOf(load, id, cookie, known);
    if (version === undefined) return;
    const text = `Saved ${randomUUID()}`;
    const fixed = { kind: "network", id, version, sourceLanguage: "en", language: "en", intent: "save" };
    const typed = { "translations.en.name": `Network ${slug}`, "translations.en.purpose": text };
    const body = JSON.stringify({ ...fixed, responsibleCity: city, ...typed });
    const { status } = await load.write(id, "/api/admin/records/save", body, headers);
    if (status !== 200) {
      saves.unknown += 1;
      saves.last = undefined;
      return;
    }
    saves.accepted += 1;
    saves.last = text;
    const page = await load.read(id, `/en/networks/${slug}`, { cookie });
    if (page.status === 200 && !page.text.includes(text)) saves.missing.push(text);
    await then(text);
  }, 50);
  return saves;
}

/** A form that looks like a bot's if it is sent within three seconds. */
export async function openForms(load: Load, records: readonly Tried[]): Promise<Record<string, string>[]> {
  const forms = await Promise.all(
    records.map(async ({ slug }) => {
      const { text } = await load.read("sender", `/en/ask/networks/${slug}`);
      const inputs = text.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
      return Object.fromEntries(inputs.map((input) => [attribute(input, "name"), attribute(input, "value") ?? ""]));
    }),
  );
  await sleep(3_100);
  return forms;
}

export type Questions = { accepted: string[]; unknown: string[]; tries: number };

/** Asks with these forms, and sends the same again until it is accepted, as people do. */
export function askOften(load: Load, forms: readonly Record<string, string>[]): Questions {
  const questions: Questions = { accepted: [], unknown: [], tries: 0 };
  const headers = { origin: siteUrl, accept: "text/html" };
  load.repeat(async () => {
    const message = `How did you begin, and what did it cost? ${randomUUID()}`;
    const person = { name: "Jana", email: `${randomUUID()}@senders.example`, interest: "visit", language: "cs" };
    const form = forms[questions.accepted.length % forms.length];
    const body = new URLSearchParams({ ...form, ...person, message, consent: "yes" });
    for (;;) {
      questions.tries += 1;
      const { status, to } = await load.write("sender", "/api/messages", body, headers);
      if (status === 303 && !to.includes("draft=")) return void questions.accepted.push(message);
      if (load.isOver) return void questions.unknown.push(message);
      await sleep(250);
    }
  }, 200);
  return questions;
}
