import { createHash, createHmac, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

// A city's OpenID provider: discovery, keys, single-use codes with PKCE, signed tokens. Tests define its claims and its
// lies.

type Claims = Record<string, unknown>;
/** The provider's claims about the person, which override the true ones. */
export type Says = {
  claims: Claims;
  /** Who signs the token, if not the provider: another key, the shared secret, or nobody. */
  signedBy?: "stranger" | "secret" | "nobody" | "unknownKey";
};
export type OwnProvider = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The callback address to which the provider would redirect. */
  comesBack: (authorization: string, says: Says) => string;
  stop: () => Promise<void>;
};

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

function writeToken(claims: Claims, key: KeyObject, kid = "one"): string {
  const text = `${base64url({ alg: "RS256", typ: "JWT", kid })}.${base64url(claims)}`;
  return `${text}.${sign("RSA-SHA256", Buffer.from(text), key).toString("base64url")}`;
}

function forgeToken(claims: Claims, signedBy: NonNullable<Says["signedBy"]>, secret: string, key: KeyObject): string {
  if (signedBy === "unknownKey") return writeToken(claims, key, "two");
  if (signedBy === "stranger")
    return writeToken(claims, generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey);
  const alg = signedBy === "secret" ? "HS256" : "none";
  const text = `${base64url({ alg, typ: "JWT", kid: "one" })}.${base64url(claims)}`;
  const signature = signedBy === "secret" ? createHmac("sha256", secret).update(text).digest("base64url") : "";
  return `${text}.${signature}`;
}

async function readForm(req: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

function answer(res: ServerResponse, status: number, body: object): void {
  res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

type Grant = Says & { challenge: string; nonce: string; redirect: string };

export async function startOpenIdProvider(): Promise<OwnProvider> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const [clientId, clientSecret] = ["xarxa", randomBytes(16).toString("hex")];
  const grants = new Map<string, Grant>();
  let issuer = "";

  const isClient = (req: IncomingMessage, form: URLSearchParams) => {
    const basic = Buffer.from(String(req.headers.authorization ?? "").slice(6), "base64").toString();
    return basic === `${clientId}:${clientSecret}` || form.get("client_secret") === clientSecret;
  };

  async function exchange(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const form = await readForm(req);
    const grant = grants.get(form.get("code") ?? "");
    grants.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const isRight = grant?.challenge === challenge && form.get("redirect_uri") === grant.redirect;
    if (!grant || !isRight || !isClient(req, form)) return answer(res, 400, { error: "invalid_grant" });
    const now = Math.floor(Date.now() / 1000);
    const usual = { iss: issuer, aud: clientId, sub: "1", iat: now, exp: now + 300, nonce: grant.nonce };
    const claims = { ...usual, ...grant.claims };
    const { signedBy } = grant;
    const token = signedBy ? forgeToken(claims, signedBy, clientSecret, privateKey) : writeToken(claims, privateKey);
    answer(res, 200, { access_token: "a", token_type: "Bearer", expires_in: 300, id_token: token });
  }

  const server = createServer((req, res) => {
    const path = (req.url ?? "").split("?")[0];
    if (path === "/.well-known/openid-configuration")
      return answer(res, 200, {
        ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
        ...{
          jwks_uri: `${issuer}/keys`,
          userinfo_endpoint: `${issuer}/userinfo`,
          response_types_supported: ["code"],
          subject_types_supported: ["public"],
        },
        ...{ id_token_signing_alg_values_supported: ["RS256"], code_challenge_methods_supported: ["S256"] },
      });
    if (path === "/keys")
      return answer(res, 200, {
        keys: [{ ...publicKey.export({ format: "jwk" }), kid: "one", alg: "RS256", use: "sig" }],
      });
    if (path === "/token") return void exchange(req, res);
    answer(res, 404, {});
  }).listen(0);
  await once(server, "listening");
  issuer = `http://localhost:${(server.address() as AddressInfo).port}`;

  function comesBack(authorization: string, says: Says): string {
    const { origin, searchParams: asked } = new URL(authorization);
    if (origin !== issuer || asked.get("client_id") !== clientId) throw new Error(`Not ours: ${authorization}`);
    const code = randomBytes(12).toString("hex");
    const redirect = asked.get("redirect_uri") ?? "";
    const [challenge, nonce] = [asked.get("code_challenge") ?? "", asked.get("nonce") ?? ""];
    grants.set(code, { ...says, challenge, nonce, redirect });
    const back = new URL(redirect);
    back.searchParams.set("code", code);
    back.searchParams.set("state", asked.get("state") ?? "");
    return back.href;
  }

  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { issuer, clientId, clientSecret, comesBack, stop };
}
