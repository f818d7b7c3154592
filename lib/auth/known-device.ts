import { createHash, randomBytes } from "node:crypto";
import { env } from "@/lib/env";
import { cookieLine, findCookie } from "./cookie";
import { readToken, signToken } from "./signed-token";

// A browser keeps a signed cookie for accounts that signed in with it, so that password guessing elsewhere does not
// lock their owners out. It grants no access, and the server stores nothing.

const year = 365 * 24 * 3_600;
/** Limit for shared computers; the newest accounts are kept. */
const maxAccounts = 5;

function cookieName(): string {
  return env().SITE_URL.startsWith("https:") ? "__Host-xarxa-device" : "xarxa-device";
}

const accountOf = (email: string) => createHash("sha256").update(email).digest("base64url").slice(0, 22);

const notesIn = (cookies: string | null) => (findCookie(cookies, cookieName()) ?? "").split("!").slice(0, maxAccounts);

/** This browser's device id for an account; null when the account has not signed in here. */
export async function knownDevice(cookies: string | null, email: string): Promise<string | null> {
  for (const note of notesIn(cookies)) {
    const [account, device] = (await readToken("device", note, new Date())) ?? [];
    if (account === accountOf(email) && device) return device;
  }
  return null;
}

/** True when any account has signed in with this browser. */
export async function isKnownBrowser(cookies: string | null): Promise<boolean> {
  const read = await Promise.all(notesIn(cookies).map((note) => readToken("device", note, new Date())));
  return read.some((parts) => parts !== null);
}

/** `Set-Cookie` after a complete sign-in, with this account first. */
export async function deviceCookie(cookies: string | null, email: string): Promise<string> {
  const now = new Date();
  const device = (await knownDevice(cookies, email)) ?? randomBytes(16).toString("base64url");
  const until = new Date(now.getTime() + year * 1000);
  const own = await signToken("device", [accountOf(email), device], until);
  const read = await Promise.all(
    notesIn(cookies).map(async (note) => [note, await readToken("device", note, now)] as const),
  );
  const others = read.flatMap(([note, parts]) => (parts && parts[0] !== accountOf(email) ? [note] : []));
  return cookieLine(cookieName(), [own, ...others].slice(0, maxAccounts).join("!"), year);
}
