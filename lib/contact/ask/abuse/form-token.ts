import { randomUUID } from "node:crypto";
import { readToken, signToken } from "@/lib/auth/signed-token";
import { formLifetime } from "./thresholds";

export type HandedOut = { id: string; at: Date };

/** The hidden token of a form: its id, so that sending it twice has one effect, and when it was issued. */
export function handOutForm(now: Date): Promise<string> {
  return signToken("form", [randomUUID(), String(now.getTime())], new Date(now.getTime() + formLifetime * 1000));
}

/** Null for a forged form, or one that was open too long. */
export async function readForm(token: string, now: Date): Promise<HandedOut | null> {
  const [id = "", at = "", ...more] = (await readToken("form", token, now)) ?? [];
  return id && /^\d+$/.test(at) && more.length === 0 ? { id, at: new Date(Number(at)) } : null;
}
