import { Auth, type AuthConfig, skipCSRFCheck } from "@auth/core";
import { writeAudit } from "@/lib/audit";
import { type Database, transaction } from "@/lib/db";
import { env, type OpenIdProvider } from "@/lib/env";
import { isLocale, type Locale, sourceLocale } from "@/lib/i18n/locales";
import { errorFields, log } from "@/lib/log";
import { deviceOf } from "@/lib/routes/read-request";
import { cookieName, findCookie, signInSeconds } from "./cookie";
import { readIdToken } from "./id-token";
import { findAccount } from "./identities";
import { deviceCookie } from "./known-device";
import { accountPage } from "./pages";
import { authSecret } from "./secret";
import { startSignIn } from "./sign-ins";

const basePath = "/api/auth";
const goingCookie = "xarxa-openid-next";

const providerNamed = (id: string | undefined) => env().OIDC_PROVIDERS.find((provider) => provider.id === id);

function providerOf({ id, name, issuer, clientId, clientSecret }: OpenIdProvider) {
  const scope = { params: { scope: "openid email profile" } };
  const checks: ("pkce" | "state" | "nonce")[] = ["pkce", "state", "nonce"];
  return { id, name, issuer, clientId, clientSecret, type: "oidc" as const, checks, authorization: scope };
}

type Begun = { signInId: string; knownAs: string | null };

/** Creates a sign-in for the person in the ID token; null when no account matches. */
async function beginSignIn(providerId: string | undefined, token: string | undefined, device: string | null) {
  const provider = providerNamed(providerId);
  const identity = provider && (await readIdToken(provider, token));
  if (!identity) return null;
  const now = new Date();
  return transaction(async (tx: Database): Promise<Begun | null> => {
    const user = await findAccount(tx, provider, identity, now);
    if (!user) return null;
    const actor = { userId: user.id, name: user.name, grants: [] };
    await writeAudit(tx, { actor, action: "account.signIn", outcome: "done", details: { by: "openid" } });
    const signInId = await startSignIn(tx, { userId: user.id, method: "openid", device, now });
    return { signInId, knownAs: user.totpSecret === null ? user.email : null };
  });
}

/** The language of the target page. */
function localeOfPath(address: string): Locale {
  const first = URL.canParse(address, env().SITE_URL)
    ? new URL(address, env().SITE_URL).pathname.split("/")[1]
    : undefined;
  return isLocale(first) ? first : sourceLocale;
}

/** Auth.js handles the protocol with the provider; its cookie carries only our sign-in id. */
async function configFor(locale: Locale, device: string | null, onBegun: (begun: Begun) => void): Promise<AuthConfig> {
  const { SITE_URL, OIDC_PROVIDERS } = env();
  const secure = SITE_URL.startsWith("https:");
  const options = { httpOnly: true, sameSite: "lax" as const, path: "/", secure };
  const refused = accountPage(locale, "sign-in");
  let begun: Begun | null = null;
  return {
    providers: OIDC_PROVIDERS.map(providerOf),
    secret: await authSecret(),
    trustHost: true,
    basePath,
    session: { strategy: "jwt", maxAge: signInSeconds },
    cookies: { sessionToken: { name: cookieName(), options }, callbackUrl: { name: goingCookie, options } },
    pages: { signIn: refused, error: refused },
    logger: { error: (error) => log("warn", "openid.refused", errorFields(error)), warn: () => {}, debug: () => {} },
    callbacks: {
      signIn: async ({ account }) => {
        begun = await beginSignIn(account?.provider, account?.id_token, device);
        if (begun) onBegun(begun);
        return begun !== null;
      },
      jwt: ({ token }) => ({ signInId: begun?.signInId ?? token.signInId }),
    },
  };
}

/** A request for Auth.js under our own origin, regardless of the Host header. */
function ownRequest(path: string, headers: Headers, body?: URLSearchParams): Request {
  return new Request(`${env().SITE_URL}${basePath}${path}`, body ? { method: "POST", headers, body } : { headers });
}

/** The provider's URL and the cookies for the way back; null when the provider is not configured. */
export async function beginOpenId(provider: string, next: string): Promise<{ to: string; cookies: string[] } | null> {
  if (!providerNamed(provider)) return null;
  const config = await configFor(localeOfPath(next), null, () => {});
  const body = new URLSearchParams({ callbackUrl: next });
  const answer = await Auth(ownRequest(`/signin/${provider}`, new Headers(), body), { ...config, skipCSRFCheck });
  const to = answer.headers.get("location");
  return to ? { to, cookies: answer.headers.getSetCookie() } : null;
}

const decoded = (value: string) => new URLSearchParams(`value=${value}`).get("value") ?? "";

/** Handles the provider's callback. No other pages or endpoints of Auth.js are reachable. */
export async function finishOpenId(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const provider = pathname.startsWith(`${basePath}/callback/`) ? pathname.split("/").at(-1) : undefined;
  if (!providerNamed(provider)) return Response.json({ error: "not-found" }, { status: 404 });
  const cookies = request.headers.get("cookie");
  const going = decoded(findCookie(cookies, goingCookie) ?? "");
  let begun: Begun | null = null;
  const config = await configFor(localeOfPath(going), deviceOf(request), (started) => {
    begun = started;
  });
  const answer = await Auth(
    ownRequest(`/callback/${provider}${search}`, new Headers(cookies ? { cookie: cookies } : {})),
    config,
  );
  const { knownAs = null } = (begun as Begun | null) ?? {};
  if (knownAs !== null) answer.headers.append("set-cookie", await deviceCookie(cookies, knownAs));
  return answer;
}
