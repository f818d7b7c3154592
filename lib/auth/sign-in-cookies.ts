import { signInCookie } from "./cookie";
import { deviceCookie } from "./known-device";

/** What an answer to a sign-in sets. `knownAs`: the address of whoever is signed in in full, with a second step if they have one. */
export type NewSession = { signInId: string; knownAs: string | null };

export async function signInCookies({ signInId, knownAs }: NewSession, cookies: string | null): Promise<string[]> {
  const known = knownAs === null ? [] : [await deviceCookie(cookies, knownAs)];
  return [await signInCookie(signInId), ...known];
}
