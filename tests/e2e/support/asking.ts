import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import type { Hand } from "./hands";
import { attribute } from "./markup";
import { words } from "./words";

/** A sender that the site does not know yet. */
export const newSender = () => ({
  name: "Jana Dvořáková",
  email: `${randomUUID()}@senders.example`,
  message: `Dobrý den, jak jste začínali a kolik to stálo času? ${randomUUID()}`,
});
export type Sender = ReturnType<typeof newSender>;

/** A sender who must prove that they are serious however long they took: a name with a web address is a signal. */
export const suspiciousSender = () => ({ ...newSender(), name: "www.levne.example" });

/** A form that is sent within three seconds looks like a bot. */
export const takeTime = (page: Page) => page.waitForTimeout(3_100);

const fieldOf = (page: Page, locale: Locale, key: Parameters<typeof words>[1]) =>
  page.getByRole("textbox", { name: words(locale, key) });

export const sendButton = (page: Page, locale: Locale) => page.getByRole("button", { name: words(locale, "ask:send") });

/** Fills in the question form, by mouse or keyboard, except the consent. */
export async function writeQuestion(page: Page, locale: Locale, hand: Hand, sender: Sender): Promise<void> {
  await hand.pick(page, page.getByRole("radio", { name: words(locale, "ask:interest.visit") }));
  await hand.write(page, fieldOf(page, locale, "ask:question.message"), sender.message);
  await hand.write(page, fieldOf(page, locale, "ask:sender.name"), sender.name);
  await hand.write(page, fieldOf(page, locale, "account:email"), sender.email);
}

export const consentOf = (page: Page, locale: Locale) =>
  page.getByRole("checkbox", { name: words(locale, "ask:consent.agree") });

/** The values of the form at this address, read without a browser and filled in after a plausible time. */
export async function readForm(base: string, path: string, sender: Sender): Promise<Record<string, string>> {
  const body = await (await fetch(`${base}${path}`)).text();
  const hidden = body.match(/<input[^>]*type="hidden"[^>]*>/g) ?? [];
  await new Promise((resolve) => setTimeout(resolve, 3_100));
  const values = hidden.map((input) => [attribute(input, "name") ?? "", attribute(input, "value") ?? ""]);
  return { ...Object.fromEntries(values), ...sender, interest: "learnMore", language: "cs", consent: "yes" };
}

/** Submits it like a browser without JavaScript; returns status and redirect. */
export async function postForm(base: string, values: Record<string, string>) {
  const headers = { origin: base, accept: "text/html" };
  const body = new URLSearchParams(values);
  const response = await fetch(`${base}/api/messages`, { method: "POST", headers, body, redirect: "manual" });
  await response.arrayBuffer();
  return { status: response.status, to: response.headers.get("location") ?? "" };
}
