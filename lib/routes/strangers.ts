import { isKnownBrowser } from "@/lib/auth/known-device";
import { refusalLimit } from "@/lib/auth/limits";
import { hadSignIn } from "@/lib/auth/sign-ins";
import type { Visitor } from "@/lib/auth/visitor";
import { transaction } from "@/lib/db";
import { countAttempt, countsOf, peekLimit } from "./limit";

// A stranger is a visitor without a sign-in in a browser without an earlier one. Strangers have a limited number of
// refusals; beyond it their requests are not read, stored or audited.

export type Sender = { visitor: Visitor | null; address: string; isStranger: boolean };

export async function senderOf(visitor: Visitor | null, address: string, cookies: string | null): Promise<Sender> {
  const isStranger = visitor === null && !(await isKnownBrowser(cookies)) && !(await hadSignIn(cookies));
  return { visitor, address, isStranger };
}

/** Seconds a stranger must wait before a request is read; 0 for everybody else. */
export function waitOf({ isStranger, address }: Sender, now: Date): Promise<number> {
  return isStranger ? peekLimit(refusalLimit(address), now) : Promise.resolve(0);
}

export async function countRefusal({ isStranger, address }: Sender, now: Date): Promise<void> {
  if (!isStranger) return;
  for (const counted of countsOf(refusalLimit(address))) await transaction((tx) => countAttempt(tx, counted, now));
}
