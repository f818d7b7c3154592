import { createHmac, timingSafeEqual } from "node:crypto";
import { authSecret } from "./secret";

/**
 * What a signed link opens. `preview`: a draft; `message`: its status, for whoever wrote it; `confirm`: that a writer's
 * e-mail address is theirs; `delivery`: what a promoter may say about a message; `proposal`: going on with one's own;
 * `approval`: reading a text that is to be approved; `media`: a file of a draft; `form`: when a form was handed out.
 */
export type SignedPurpose = "preview" | "message" | "confirm" | "delivery" | "proposal" | "approval" | "media" | "form";

async function signatureOf(purpose: SignedPurpose, text: string): Promise<string> {
  return createHmac("sha256", await authSecret())
    .update(`${purpose}:${text}`)
    .digest("base64url");
}

/** A token that stands for `parts` (none may hold a "~"). Without `until` it is good for ever. It can be made again, so nothing need be stored. */
export async function signToken(purpose: SignedPurpose, parts: readonly string[], until?: Date): Promise<string> {
  const text = [...parts, until ? String(until.getTime()) : ""].join("~");
  return `${Buffer.from(text).toString("base64url")}.${await signatureOf(purpose, text)}`;
}

type Opened = { parts: string[]; until: Date | null };

/** What a token says; null for one that we did not sign, not for this purpose, or that has expired. */
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

/** The parts of a token that is good. */
export async function readToken(purpose: SignedPurpose, token: string, now: Date): Promise<string[] | null> {
  return (await openToken(purpose, token, now))?.parts ?? null;
}
