import { createHmac, timingSafeEqual } from "node:crypto";
import { isUuid } from "@/lib/text/is-uuid";
import { authSecret } from "./secret";

/**
 * `preview`, `media`: a draft and its files; `message`: status, for the sender; `confirm`: an email address; `delivery`: a
 * recipient's answer; `invitedCity`: a city's answer to a meeting; `participant`: one of its people;
 * `visitedSchool`: a school that is visited; `followUp`: what became of what its reader has promised;
 * `participantCalendar`: their calendar; `noteTaker`, `noteCode`: their notes at a visit; `subscription`: a weekly
 * email; `proposal`: edit one's own; `approval`: read a text; `yearly`: say whether a record is still right; `districts`:
 * a file that was checked for a city; `form`: issue time; `device`: a known browser.
 */
export type SignedPurpose =
  | "preview"
  | "message"
  | "confirm"
  | "delivery"
  | "subscription"
  | "proposal"
  | "approval"
  | "invitedCity"
  | "yearly"
  | "participant"
  | "visitedSchool"
  | "followUp"
  | "participantCalendar"
  | "noteTaker"
  | "noteCode"
  | "media"
  | "form"
  | "device";

async function signatureOf(purpose: SignedPurpose, text: string): Promise<string> {
  return createHmac("sha256", await authSecret())
    .update(`${purpose}:${text}`)
    .digest("base64url");
}

/** Longer than any valid token. */
const maxLength = 2_000;

// Parts are joined with "~", which may occur in email addresses and is therefore escaped.
const escapePart = (part: string) => part.replace(/[%~]/g, (sign) => (sign === "%" ? "%25" : "%7E"));
const unescapePart = (part: string) => part.replace(/%(25|7E)/g, (_, code) => (code === "25" ? "%" : "~"));

/**
 * A signed token that carries `parts`; without `until` it never expires. It is not stored, because it can be computed
 * again.
 */
export async function signToken(purpose: SignedPurpose, parts: readonly string[], until?: Date): Promise<string> {
  const text = [...parts.map(escapePart), until ? String(until.getTime()) : ""].join("~");
  return `${Buffer.from(text).toString("base64url")}.${await signatureOf(purpose, text)}`;
}

type Opened = { parts: string[]; until: Date | null };

/** The content of a token; null when it is forged, expired or for another purpose. */
export async function openToken(purpose: SignedPurpose, token: string, now: Date): Promise<Opened | null> {
  if (token.length > maxLength) return null;
  const [body = "", signature = ""] = token.split(".");
  const text = Buffer.from(body, "base64url").toString("utf8");
  const [actual, expected] = [Buffer.from(signature), Buffer.from(await signatureOf(purpose, text))];
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected)) return null;
  const parts = text.split("~");
  const end = parts.pop();
  const until = end ? new Date(Number(end)) : null;
  return until && until <= now ? null : { parts: parts.map(unescapePart), until };
}

/** The parts of a valid token; null otherwise. */
export async function readToken(purpose: SignedPurpose, token: string, now: Date): Promise<string[] | null> {
  return (await openToken(purpose, token, now))?.parts ?? null;
}

/** The id in a valid token that carries nothing else; null otherwise. */
export async function readLinkId(purpose: SignedPurpose, token: string, now: Date): Promise<string | null> {
  const parts = await readToken(purpose, token, now);
  const [id] = parts ?? [];
  return parts?.length === 1 && isUuid(id) ? id : null;
}
