import type { NextAuthConfig } from "next-auth";
import { writeAudit } from "@/lib/audit";
import { type Database, database, transaction } from "@/lib/db";
import { env, type OpenIdProvider } from "@/lib/env";
import { isLocale } from "@/lib/i18n/locales";
import { deviceOf } from "@/lib/routes/read-request";
import { cleanEmailAddress } from "@/lib/text/email-address";
import { cookieName, signInSeconds } from "./cookie";
import { accountPage } from "./pages";
import { authSecret } from "./secret";
import { type NewSignIn, startSignIn } from "./sign-ins";

type Profile = { email?: string | null; email_verified?: boolean | null };

/** The account behind what a city's provider says: invited, open, and of an address that this provider speaks for. */
async function findAccount(providerId: string | undefined, profile: Profile | undefined) {
  const provider = env().OIDC_PROVIDERS.find(({ id }) => id === providerId);
  const email = profile?.email && cleanEmailAddress(profile.email);
  if (!provider || !email || profile?.email_verified === false) return null;
  if (!provider.domains.some((domain) => email.endsWith(`@${domain}`))) return null;
  return database().user.findFirst({ where: { email, disabledAt: null } });
}

async function begin(tx: Database, start: NewSignIn, name: string): Promise<string> {
  const actor = { userId: start.userId, name, grants: [] };
  await writeAudit(tx, { actor, action: "account.signIn", outcome: "done", details: { by: "openid" } });
  return startSignIn(tx, start);
}

function providerOf({ id, name, issuer, clientId, clientSecret }: OpenIdProvider) {
  const scope = { params: { scope: "openid email profile" } };
  const checks: ("pkce" | "state" | "nonce")[] = ["pkce", "state", "nonce"];
  return { id, name, issuer, clientId, clientSecret, type: "oidc" as const, checks, authorization: scope };
}

const refusedPage = "/en/account/sign-in";

/** Auth.js knows one page for refusals; the language stands in the address to which the person was going. */
function inTheirLanguage(request: Request, answer: Response): Response {
  const to = answer.headers.get("location") ?? "";
  const cookie = /authjs\.callback-url=([^;]*)/.exec(request.headers.get("cookie") ?? "")?.[1] ?? "";
  // Unlike decodeURIComponent this throws at nothing.
  const going = new URLSearchParams(`to=${cookie}`).get("to") ?? "";
  const locale = URL.canParse(going) ? new URL(going).pathname.split("/")[1] : undefined;
  if (!to.includes(`${refusedPage}?`) || !isLocale(locale)) return answer;
  const headers = new Headers(answer.headers);
  headers.set("location", accountPage(locale, "sign-in", { error: "openid" }));
  return new Response(null, { status: 303, headers });
}

/** Auth.js does the conversation with the provider; what it writes into its cookie is a sign-in of ours. */
async function config(request?: Request): Promise<NextAuthConfig> {
  const { SITE_URL, OIDC_PROVIDERS } = env();
  // The address in what it sends to a provider must be ours, whatever a request calls itself.
  process.env.AUTH_URL = `${SITE_URL}/api/auth`;
  const secure = SITE_URL.startsWith("https:");
  return {
    providers: OIDC_PROVIDERS.map(providerOf),
    secret: await authSecret(),
    trustHost: true,
    basePath: "/api/auth",
    session: { strategy: "jwt", maxAge: signInSeconds },
    cookies: { sessionToken: { name: cookieName(), options: { httpOnly: true, sameSite: "lax", path: "/", secure } } },
    pages: { signIn: refusedPage, error: refusedPage },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
    callbacks: {
      signIn: async ({ account, profile }) => (await findAccount(account?.provider, profile)) !== null,
      jwt: async ({ token, account, profile }) => {
        const user = account ? await findAccount(account.provider, profile) : null;
        if (!user) return { signInId: token.signInId };
        const device = request ? deviceOf(request) : null;
        const start = { userId: user.id, method: "openid", device, now: new Date() } as const;
        return { signInId: await transaction((tx) => begin(tx, start, user.name)) };
      },
    },
  };
}

// Loaded when it is used: the package cannot be imported outside of Next, and most sites never need it.
async function conversation() {
  const { default: NextAuth } = await import("next-auth");
  return NextAuth(config);
}

/** The provider's address to go to, or null for a provider that is not configured. */
export async function beginOpenId(provider: string, next: string): Promise<string | null> {
  if (!env().OIDC_PROVIDERS.some(({ id }) => id === provider)) return null;
  const { signIn } = await conversation();
  return String(await signIn(provider, { redirect: false, redirectTo: next }));
}

type AuthRequest = Parameters<Awaited<ReturnType<typeof conversation>>["handlers"]["GET"]>[0];

/** The way back from a provider. Nothing else of Auth.js can be reached: its own pages and addresses are not ours. */
export async function finishOpenId(request: Request): Promise<Response> {
  const provider = /^\/api\/auth\/callback\/([a-z0-9-]+)$/.exec(new URL(request.url).pathname)?.[1];
  if (!env().OIDC_PROVIDERS.some(({ id }) => id === provider))
    return Response.json({ error: "not-found" }, { status: 404 });
  const { handlers } = await conversation();
  return inTheirLanguage(request, await handlers.GET(request as AuthRequest));
}
