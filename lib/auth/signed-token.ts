import { createHmac, timingSafeEqual } from "node:crypto";
import { authSecret } from "./secret";

/**
 * The purpose of a signed link. `preview`: a draft; `message`: its status, for the sender; `confirm`: proves an e-mail
 * address; `delivery`: a recipient's answer; `proposal`: continuing one's own; `approval`: reading a text to approve;
 * `media`: a file of a draft; `form`: when a form was issued.
 */
export type SignedPurpose = "preview" | "message" | "confirm" | "delivery" | "proposal" | "approval" | "media" | "form";

async function signatureOf(purpose: SignedPurpose, text: string): Promise<string> {
  return createHmac("sha256", await authSecret())
    .update(`${purpose}:${text}`)
    .digest("base64url");
}

/**
 * A token that carries `parts` (none may contain "~"). Without `until` it never expires. It can be computed again, so
 * it is not stored.
 */
export async function signToken(purpose: SignedPurpose, parts: readonly string[], until?: Date): Promise<string> {
  const text = [...parts, until ? String(until.getTime()) : ""].join("~");
  return `${Buffer.from(text).toString("base64url")}.${await signatureOf(purpose, text)}`;
}

type Opened = { parts: string[]; until: Date | null };

/** The content of a token; null if it is forged, for another purpose, or expired. */
export async function openToken(purpose: SignedPurpose, token: string, now: Date): Promise<Opened | null> {
  const [body = "", signature = ""] = token.slice(0, 400).split(".");
  const text = Buffer.from(body, "base64url").toString("utf8");
  const [given, wanted] = [Buffer.from(signature), Buffer.from(await signatureOf(purpose, text))];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  const parts = text.split("~");
  const end = parts.pop();
  const until = end ? new Date(Number(end)) : null;
  return until && until <= now ? null : { parts, until };
}

/** The parts of a valid token. */
export async function readToken(purpose: SignedPurpose, token: string, now: Date): Promise<string[] | null> {
  return (await openToken(purpose, token, now))?.parts ?? null;
}
