import PostalMime from "postal-mime";
import type { Received } from "./mail-server";

/** Lines end at 72 characters. */
const unwrapped = (text = "") => text.replace(/\s+/g, " ");

/** What has arrived at an address, as its mail program shows it. */
export async function readMail(received: readonly Received[], to: string) {
  const own = received.filter((one) => one.to.includes(to));
  const letters = await Promise.all(own.map(({ raw }) => PostalMime.parse(raw)));
  return letters.map(({ text, ...letter }) => ({ ...letter, text: unwrapped(text) }));
}

/** The token of the first link to this page in a text. */
export const linkedToken = (text: string, locale: string, page: string): string =>
  new RegExp(`/${locale}/${page}/([\\w.-]+)`).exec(text)?.[1] ?? "";
