import { createRemoteJWKSet, type JWTPayload, jwtVerify } from "jose";
import { z } from "zod";
import type { OpenIdProvider } from "@/lib/env";
import { emailAddress, storedAs } from "@/lib/text/schema";

/** Asymmetric algorithms only: with a shared secret the client could have signed the token itself. */
const algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
const timeout = 10_000;

type KeySet = ReturnType<typeof createRemoteJWKSet>;
/** Key sets by issuer. The library fetches again when a token names an unknown key. */
const keySets = new Map<string, KeySet>();

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** The issuer's keys by OpenID Connect Discovery. */
async function discoverKeys(issuer: string): Promise<KeySet> {
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(timeout), redirect: "error" });
  const { issuer: named, jwks_uri } = discovered.parse(await answer.json());
  const keys = new URL(jwks_uri);
  const isSecure = keys.protocol === "https:" || keys.hostname === "localhost";
  if (named.replace(/\/$/, "") !== issuer.replace(/\/$/, "") || !isSecure) throw new Error("Not the issuer's own keys");
  return createRemoteJWKSet(keys, { timeoutDuration: timeout });
}

async function keysOf(issuer: string): Promise<KeySet> {
  const known = keySets.get(issuer) ?? (await discoverKeys(issuer));
  keySets.set(issuer, known);
  return known;
}

/** A token with several audiences must name this client as its authorised party. */
const isFor = (clientId: string, { aud, azp }: JWTPayload) =>
  azp === undefined ? [aud].flat().length === 1 : azp === clientId;

/** The claims used. The email address counts only when the provider has verified it. */
const identity = z.object({
  iss: storedAs(500, "iss"),
  sub: storedAs(255, "sub").min(1),
  email: emailAddress(),
  email_verified: z.literal(true),
});
export type Identity = z.output<typeof identity>;

/**
 * Verifies signature, issuer, audience and time of an ID token and returns its claims; null when they do not suffice.
 * Throws when the verification fails.
 */
export async function readIdToken(provider: OpenIdProvider, token: string | undefined): Promise<Identity | null> {
  if (!token) return null;
  const { issuer, clientId } = provider;
  const options = { issuer, audience: clientId, algorithms, clockTolerance: 30, requiredClaims: ["exp", "iat", "sub"] };
  const { payload } = await jwtVerify(token, await keysOf(issuer), options);
  return isFor(clientId, payload) ? (identity.safeParse(payload).data ?? null) : null;
}
