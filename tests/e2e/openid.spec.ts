import { expect, test } from "@playwright/test";
import { type OwnProvider, type Says, startOpenIdProvider } from "../support/openid-provider";
import { type CellsSite, startCells } from "./support/cells";

// Sign-in with a city's OpenID provider that signs real tokens. If anything in the response is wrong, nobody is signed
// in and only the refusal is written.

test.describe.configure({ mode: "default", timeout: 60_000 });

let provider: OwnProvider;
let running: CellsSite;
let email = "";

test.beforeAll(async () => {
  test.setTimeout(240_000);
  provider = await startOpenIdProvider();
  const { issuer, clientId, clientSecret } = provider;
  const settings = {
    id: "city",
    name: "A city's accounts",
    issuer,
    domains: ["people.example"],
    clientId,
    clientSecret,
  };
  running = await startCells("openid", { OIDC_PROVIDERS: JSON.stringify([settings]) }, []);
  const { rows } = await running.database.query(`SELECT "email" FROM "User" WHERE "id" = $1`, [
    running.cells.people.coordinator,
  ]);
  email = rows[0].email;
});

test.afterAll(async () => {
  await running?.stop();
  await provider?.stop();
});

/** A minimal cookie jar. */
class Jar {
  readonly cookies = new Map<string, string>();

  async get(address: string): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address, { redirect: "manual", headers: { cookie, accept: "text/html" } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }
}

const begin = (jar: Jar) =>
  jar.get(`${running.site.address}/api/account/openid?provider=city&locale=ca&next=${encodeURIComponent("/ca/admin")}`);

/** Signs in at the provider and returns; `change` modifies the callback address. */
async function signIn(says: Says, { jar = new Jar(), change = (back: string) => back } = {}) {
  const to = (await begin(jar)).headers.get("location") ?? "";
  const answer = await jar.get(change(provider.comesBack(to, says)));
  const page = await jar.get(`${running.site.address}/ca/admin`);
  return {
    jar,
    location: answer.headers.get("location") ?? "",
    status: answer.status,
    isSignedIn: page.status === 200,
  };
}

async function countSignIns(): Promise<number> {
  const { rows } = await running.database.query(`SELECT count(*)::int AS n FROM "SignIn" WHERE "method" = 'openid'`);
  return rows[0].n;
}

test("a person with an account is signed in and reaches the requested page", async () => {
  const before = await countSignIns();
  const { jar, location, isSignedIn } = await signIn({ claims: { email: email.toUpperCase(), email_verified: true } });
  expect(new URL(location, running.site.address).pathname).toBe("/ca/admin");
  expect(isSignedIn).toBe(true);
  expect([...jar.cookies.keys()].filter((name) => /sign-in/.test(name))).toEqual(["xarxa-sign-in"]);
  expect(await countSignIns()).toBe(before + 1);
  const { rows } = await running.database.query(
    `SELECT "actorId", "outcome", "details" FROM "AuditEntry" WHERE "action" = 'account.signIn' ORDER BY "id" DESC LIMIT 1`,
  );
  expect(rows[0]).toEqual({ actorId: running.cells.people.coordinator, outcome: "done", details: { by: "openid" } });
});

test("the request to the provider has unguessable values that are never repeated", async () => {
  const [one, two] = [await begin(new Jar()), await begin(new Jar())];
  const asked = [one, two].map((answer) => new URL(answer.headers.get("location") ?? "").searchParams);
  for (const name of ["state", "nonce", "code_challenge"]) {
    expect(asked[0]!.get(name), name).toBeTruthy();
    expect(asked[0]!.get(name), name).not.toBe(asked[1]!.get(name));
  }
  expect(asked[0]!.get("code_challenge_method")).toBe("S256");
  expect(asked[0]!.get("redirect_uri")).toBe(`${running.site.address}/api/auth/callback/city`);
});

const withEmail = () => ({ email, email_verified: true });
const lies: Record<string, () => Says> = {
  "an address that the provider does not speak for": () => ({
    claims: { email: "somebody@elsewhere.example", email_verified: true },
  }),
  "an address that only ends like one": () => ({ claims: { email: "a@notpeople.example", email_verified: true } }),
  "an address that nobody verified": () => ({ claims: { email, email_verified: false } }),
  "an address of which nobody says whether it was verified": () => ({ claims: { email } }),
  "a token that somebody else signed": () => ({ claims: withEmail(), signedBy: "stranger" }),
  // With another subject, because a known subject stays the same person when the email address changes.
  "an address of nobody here": () => ({
    claims: { email: "nobody@people.example", email_verified: true, sub: "somebody-else" },
  }),
  "no address": () => ({ claims: {} }),
  "another nonce": () => ({ claims: { ...withEmail(), nonce: "forged" } }),
  "a token for another site": () => ({ claims: { ...withEmail(), aud: "another" } }),
  "a token of another issuer": () => ({ claims: { ...withEmail(), iss: "https://evil.example" } }),
  "a token that has expired": () => ({ claims: { ...withEmail(), exp: Math.floor(Date.now() / 1000) - 600 } }),
};

for (const [name, says] of Object.entries(lies))
  test(`${name} signs nobody in`, async () => {
    const before = await countSignIns();
    const { location, isSignedIn, jar } = await signIn(says());
    expect(isSignedIn).toBe(false);
    expect(jar.cookies.has("xarxa-sign-in")).toBe(false);
    expect(new URL(location, running.site.address).pathname).toBe("/ca/account/sign-in");
    expect(await countSignIns()).toBe(before);
  });

const bends: Record<string, (back: string) => string> = {
  "a forged state": (back) => back.replace(/state=[^&]*/, "state=forged"),
  "no state": (back) => back.replace(/&?state=[^&]*/, ""),
  "a forged code": (back) => back.replace(/code=[^&]*/, "code=forged"),
  "an error instead of a code": (back) => back.replace(/code=[^&]*/, "error=access_denied"),
};

for (const [name, change] of Object.entries(bends))
  test(`${name} signs nobody in`, async () => {
    const { isSignedIn, status } = await signIn({ claims: withEmail() }, { change });
    expect(isSignedIn).toBe(false);
    expect(status).toBeLessThan(500);
  });

test("the callback does not work in another browser, nor a second time", async () => {
  const [here, there] = [new Jar(), new Jar()];
  const back = provider.comesBack((await begin(here)).headers.get("location") ?? "", { claims: withEmail() });
  await there.get(back);
  expect((await there.get(`${running.site.address}/ca/admin`)).status).not.toBe(200);
  const { jar, isSignedIn } = await signIn({ claims: withEmail() });
  expect(isSignedIn).toBe(true);
  const before = await countSignIns();
  await jar.get(back);
  expect(await countSignIns()).toBe(before);
});

test("a disabled account is not signed in by its city", async () => {
  const shut = (at: Date | null) =>
    running.database.query(`UPDATE "User" SET "disabledAt" = $2 WHERE "email" = $1`, [email, at]);
  await shut(new Date());
  const { isSignedIn } = await signIn({ claims: withEmail() });
  await shut(null);
  expect(isSignedIn).toBe(false);
});

test("the sign-in page has a button that leads to the provider", async () => {
  const html = await (await fetch(`${running.site.address}/en/account/sign-in`)).text();
  expect(html).toContain("A city&#x27;s accounts");
  expect(html).toContain("/api/account/openid?provider=city");
});

test("without configuration there is no button and no route", async ({ request }) => {
  const html = await (await request.get("/en/account/sign-in")).text();
  expect(html).not.toContain("/api/account/openid");
  expect((await request.get("/api/auth/callback/city")).status()).toBe(404);
  const headers = { accept: "application/json" };
  expect((await request.get("/api/account/openid?provider=city", { headers })).status()).toBe(404);
});

test("no other address of Auth.js answers", async ({ request }) => {
  for (const path of ["signin", "signout", "session", "csrf", "providers", "error", "verify-request", "callback"])
    expect((await request.get(`/api/auth/${path}`)).status(), path).toBe(404);
});
