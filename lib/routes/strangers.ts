import { isKnownBrowser } from "@/lib/auth/known-device";
import { refusalLimit } from "@/lib/auth/limits";
import { hadSignIn } from "@/lib/auth/sign-ins";
import type { Visitor } from "@/lib/auth/visitor";
import { transaction } from "@/lib/db";
import { countAttempt, countsOf, peekLimit } from "./limit";

// Whoever is not signed in, in a browser in which nobody has signed in before, has a share of refusals. When it is used up,
// nothing of theirs is read: no body, no draft, no line of the audit log.

export type Sender = { visitor: Visitor | null; address: string; isStranger: boolean };

export async function senderOf(visitor: Visitor | null, address: string, cookies: string | null): Promise<Sender> {
  const isStranger = visitor === null && !(await isKnownBrowser(cookies)) && !(await hadSignIn(cookies));
  return { visitor, address, isStranger };
}

/** Seconds that a stranger has to wait before anything of theirs is read; 0 for everybody else. */
export function waitOf({ isStranger, address }: Sender, now: Date): Promise<number> {
  return isStranger ? peekLimit(refusalLimit(address), now) : Promise.resolve(0);
}

export async function countRefusal({ isStranger, address }: Sender, now: Date): Promise<void> {
  if (!isStranger) return;
  for (const counted of countsOf(refusalLimit(address))) await transaction((tx) => countAttempt(tx, counted, now));
}
