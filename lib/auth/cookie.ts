import { decode, encode } from "@auth/core/jwt";
import { env } from "@/lib/env";
import { signInCookieName } from "@/lib/serving/visitor-headers";
import { authSecret } from "./secret";

/** In seconds: how long a device stays signed in. */
export const signInSeconds = 30 * 24 * 3600;

/**
 * Over https the `__Host-` prefix forces Secure, Path=/ and no Domain. Without https, as in the demo, browsers refuse
 * the prefix.
 */
export function cookieName(): string {
  return env().SITE_URL.startsWith("https:") ? `__Host-${signInCookieName}` : signInCookieName;
}

/** `Set-Cookie` for an HttpOnly cookie. */
export function cookieLine(name: string, value: string, seconds: number): string {
  const secure = env().SITE_URL.startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** `Set-Cookie` for a sign-in: its encrypted id. Everything else is in the database. */
export async function signInCookie(signInId: string): Promise<string> {
  const value = await encode({
    token: { signInId },
    secret: await authSecret(),
    salt: cookieName(),
    maxAge: signInSeconds,
  });
  return cookieLine(cookieName(), value, signInSeconds);
}

/** `Set-Cookie` that deletes the sign-in. */
export function endedCookie(): string {
  return cookieLine(cookieName(), "", 0);
}

/** The value of a cookie in a `Cookie` header. */
export function findCookie(header: string | null, name: string): string | undefined {
  const start = `${name}=`;
  const found = (header ?? "").split(/;\s*/).find((part) => part.startsWith(start));
  return found?.slice(start.length) || undefined;
}

/** The sign-in id in the cookie; null when it is missing or not ours. */
export async function claimedSignIn(header: string | null): Promise<string | null> {
  const token = findCookie(header, cookieName());
  if (!token || token.length > 2_000) return null;
  // Outside the try, because a database failure must not sign anybody out.
  const secret = await authSecret();
  try {
    const payload = await decode({ token, secret, salt: cookieName() });
    return typeof payload?.signInId === "string" ? payload.signInId : null;
  } catch {
    return null;
  }
}
