import { createRemoteJWKSet, type JWTPayload, jwtVerify } from "jose";
import { z } from "zod";
import type { OpenIdProvider } from "@/lib/env";
import { emailAddress, storedAs } from "@/lib/text/schema";

/** Signatures with a key pair only: a shared secret signs what both sides could have written. */
const algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
const timeout = 10_000;

type KeySet = ReturnType<typeof createRemoteJWKSet>;
/** By issuer. The library reads the keys anew when a token names one that it does not have. */
const keySets = new Map<string, KeySet>();

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** Where an issuer publishes its keys, by OpenID Connect Discovery. */
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

/** With several audiences the token names the one that it was made for. */
const isFor = (clientId: string, { aud, azp }: JWTPayload) =>
  azp === undefined ? [aud].flat().length === 1 : azp === clientId;

/** Who the provider says it is. An address counts only if the provider says that it was verified. */
const identity = z.object({
  iss: storedAs(500, "iss"),
  sub: storedAs(255, "sub").min(1),
  email: emailAddress(),
  email_verified: z.literal(true),
});
export type Identity = z.output<typeof identity>;

/** The identity in an ID token, with its signature, issuer, audience and time checked; null for anything less. */
export async function readIdToken(provider: OpenIdProvider, token: string | undefined): Promise<Identity | null> {
  if (!token) return null;
  const { issuer, clientId } = provider;
  const options = { issuer, audience: clientId, algorithms, clockTolerance: 30, requiredClaims: ["exp", "iat", "sub"] };
  const { payload } = await jwtVerify(token, await keysOf(issuer), options);
  return isFor(clientId, payload) ? (identity.safeParse(payload).data ?? null) : null;
}
