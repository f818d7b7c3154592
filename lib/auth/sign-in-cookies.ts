import { signInCookie } from "./cookie";
import { deviceCookie } from "./known-device";

/**
 * What a sign-in sets as cookies. `knownAs`: the email address of a complete sign-in (second factor included), for the
 * device cookie; otherwise null.
 */
export type NewSession = { signInId: string; knownAs: string | null };

/** The `Set-Cookie` values of a sign-in. `cookies` is the request's Cookie header. */
export async function signInCookies({ signInId, knownAs }: NewSession, cookies: string | null): Promise<string[]> {
  const known = knownAs === null ? [] : [await deviceCookie(cookies, knownAs)];
  return [await signInCookie(signInId), ...known];
}
