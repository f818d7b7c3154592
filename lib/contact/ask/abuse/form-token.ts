import { randomUUID } from "node:crypto";
import { readToken, signToken } from "@/lib/auth/signed-token";
import { formLifetime } from "./thresholds";

export type HandedOut = { id: string; at: Date };

/** The hidden token of a form: an id, so that submitting it twice has one effect, and the time it was issued. */
export function handOutForm(now: Date): Promise<string> {
  return signToken("form", [randomUUID(), String(now.getTime())], new Date(now.getTime() + formLifetime * 1000));
}

/** The content of a form's token; null when it is forged or expired. */
export async function readForm(token: string, now: Date): Promise<HandedOut | null> {
  const [id = "", at = "", ...more] = (await readToken("form", token, now)) ?? [];
  return id && /^\d+$/.test(at) && more.length === 0 ? { id, at: new Date(Number(at)) } : null;
}
