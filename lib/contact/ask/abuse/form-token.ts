import { randomUUID } from "node:crypto";
import { readToken, signToken } from "@/lib/auth/signed-token";
import { formLifetime } from "./thresholds";

export type HandedOut = { id: string; at: Date };

/** What a form carries unseen: its own id, so that sending it twice is sending it once, and when it was shown. */
export function handOutForm(now: Date): Promise<string> {
  return signToken("form", [randomUUID(), String(now.getTime())], new Date(now.getTime() + formLifetime * 1000));
}

/** Null for a form that we did not hand out, or that lay open too long. */
export async function readForm(token: string, now: Date): Promise<HandedOut | null> {
  const [id = "", at = "", ...more] = (await readToken("form", token, now)) ?? [];
  return id && /^\d+$/.test(at) && more.length === 0 ? { id, at: new Date(Number(at)) } : null;
}
