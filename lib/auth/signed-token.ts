import { createHmac, timingSafeEqual } from "node:crypto";
import { authSecret } from "./secret";

/**
 * The purpose of a signed link. `preview`: a draft; `message`: its status, for the sender; `confirm`: proves an e-mail
 * address; `delivery`: a recipient's answer; `proposal`: continuing one's own; `approval`: reading a text to approve;
 * `media`: a file of a draft; `form`: when a form was issued; `device`: that somebody has signed in with this browser.
 */
export type SignedPurpose =
  | "preview"
  | "message"
  | "confirm"
  | "delivery"
  | "proposal"
  | "approval"
  | "media"
  | "form"
  | "device";

async function signatureOf(purpose: SignedPurpose, text: string): Promise<string> {
  return createHmac("sha256", await authSecret())
    .update(`${purpose}:${text}`)
    .digest("base64url");
}

/** Longer than any token of ours. */
const longest = 2_000;

// Parts are joined with "~", which an e-mail address may contain.
const escapePart = (part: string) => part.replace(/[%~]/g, (sign) => (sign === "%" ? "%25" : "%7E"));
const unescapePart = (part: string) => part.replace(/%(25|7E)/g, (_, code) => (code === "25" ? "%" : "~"));

/** A token that carries `parts`. Without `until` it never expires. It can be computed again, so it is not stored. */
export async function signToken(purpose: SignedPurpose, parts: readonly string[], until?: Date): Promise<string> {
  const text = [...parts.map(escapePart), until ? String(until.getTime()) : ""].join("~");
  return `${Buffer.from(text).toString("base64url")}.${await signatureOf(purpose, text)}`;
}

type Opened = { parts: string[]; until: Date | null };

/** The content of a token; null if it is forged, for another purpose, or expired. */
export async function openToken(purpose: SignedPurpose, token: string, now: Date): Promise<Opened | null> {
  if (token.length > longest) return null;
  const [body = "", signature = ""] = token.split(".");
  const text = Buffer.from(body, "base64url").toString("utf8");
  const [given, wanted] = [Buffer.from(signature), Buffer.from(await signatureOf(purpose, text))];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  const parts = text.split("~");
  const end = parts.pop();
  const until = end ? new Date(Number(end)) : null;
  return until && until <= now ? null : { parts: parts.map(unescapePart), until };
}

/** The parts of a valid token. */
export async function readToken(purpose: SignedPurpose, token: string, now: Date): Promise<string[] | null> {
  return (await openToken(purpose, token, now))?.parts ?? null;
}
