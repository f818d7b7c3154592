import type { NextAuthConfig } from "next-auth";
import { database, transaction } from "@/lib/db";
import { env, type OpenIdProvider } from "@/lib/env";
import { cookieName, signInSeconds } from "./cookie";
import { authSecret } from "./secret";
import { startSignIn } from "./sign-ins";

type Profile = { email?: string | null; email_verified?: boolean | null };

/** The account behind what a city's provider says: invited, open, and of an address that this provider speaks for. */
async function findAccount(providerId: string | undefined, profile: Profile | undefined) {
  const provider = env().OIDC_PROVIDERS.find(({ id }) => id === providerId);
  const email = profile?.email?.toLowerCase();
  if (!provider || !email || profile?.email_verified === false) return null;
  if (!provider.domains.some((domain) => email.endsWith(`@${domain}`))) return null;
  return database().user.findFirst({ where: { email, disabledAt: null } });
}

function providerOf({ id, name, issuer, clientId, clientSecret }: OpenIdProvider) {
  const scope = { params: { scope: "openid email profile" } };
  const checks: ("pkce" | "state" | "nonce")[] = ["pkce", "state", "nonce"];
  return { id, name, issuer, clientId, clientSecret, type: "oidc" as const, checks, authorization: scope };
}

const refusedPage = "/en/account/sign-in?problem=openid";

/** Auth.js does the conversation with the provider; what it writes into its cookie is a sign-in of ours. */
async function config(): Promise<NextAuthConfig> {
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
        const now = new Date();
        const start = { userId: user.id, method: "openid", device: null, now } as const;
        return { signInId: await transaction((tx) => startSignIn(tx, start)) };
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
  return handlers.GET(request as AuthRequest);
}
