import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GET as begin } from "@/app/api/account/openid/route";
import { GET as finish } from "@/app/api/auth/[...nextauth]/route";
import { system } from "@/lib/auth/actor";
import { setDisabled } from "@/lib/auth/people";
import { readVisitor } from "@/lib/auth/visitor";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import { type OwnProvider, type Says, startOpenIdProvider } from "../../support/openid-provider";
import { addPerson } from "../../support/people";

// Calls the route handlers directly, without a browser or Next.

let provider: OwnProvider;
beforeAll(async () => {
  provider = await startOpenIdProvider();
  const { issuer, clientId, clientSecret } = provider;
  const settings = { id: "city", name: "City", issuer, domains: ["people.example"], clientId, clientSecret };
  Object.assign(env(), { OIDC_PROVIDERS: [settings] });
});
afterAll(async () => {
  await provider.stop();
  await closeDatabase();
});

let [email, subject, last] = ["", "", 0];
beforeEach(async () => {
  email = (await addPerson()).email;
  subject = `subject-${++last}`;
});

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .filter((line) => !/max-age=0|expires=thu, 01 jan 1970/i.test(line))
    .map((line) => line.split(";")[0])
    .join("; ");

/** The request claims another host; calls to the provider must not use it. */
const foreign = { host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };

async function signIn(says: Says, next = "/ca/admin") {
  const query = new URLSearchParams({ provider: "city", locale: "ca", next });
  const asked = await begin(
    new Request(`${env().SITE_URL}/api/account/openid?${query}`, { headers: { accept: "text/html", ...foreign } }),
  );
  const back = provider.comesBack(asked.headers.get("location")!, says);
  const answer = await finish(new Request(back, { headers: { cookie: cookiesOf(asked), ...foreign } }));
  const visitor = await readVisitor(cookiesOf(answer), new Date());
  return { back, location: answer.headers.get("location"), visitor, cookies: cookiesOf(answer) };
}

const claims = (more: object = {}) => ({ email, email_verified: true, sub: subject, ...more });

test("a person is signed in, returns to the site's own address, and the browser is known afterwards", async () => {
  const { back, location, visitor, cookies } = await signIn({ claims: claims() });
  expect(back).toMatch(new RegExp(`^${env().SITE_URL}/api/auth/callback/city\\?`));
  expect(location).toBe(`${env().SITE_URL}/ca/admin`);
  expect(visitor).toMatchObject({ email, method: "openid" });
  expect(cookies).toContain("xarxa-device=");
  expect(process.env.AUTH_URL).toBeUndefined();
});

describe("nobody is signed in by", () => {
  const lies: Record<string, () => Says> = {
    "a token that somebody else signed": () => ({ claims: claims(), signedBy: "stranger" }),
    "a token that was signed with the secret that both sides have": () => ({ claims: claims(), signedBy: "secret" }),
    "a token that nobody signed": () => ({ claims: claims(), signedBy: "nobody" }),
    "a token of a key that the provider does not have": () => ({ claims: claims(), signedBy: "unknownKey" }),
    "an address that was not verified": () => ({ claims: claims({ email_verified: false }) }),
    "an address of which nobody says that it was verified": () => ({ claims: claims({ email_verified: undefined }) }),
    "an address that was verified in words only": () => ({ claims: claims({ email_verified: "yes" }) }),
    "an address that the database cannot keep": () => ({ claims: claims({ email: `a\u0000${email}` }) }),
    "a subject that the database cannot keep": () => ({ claims: claims({ sub: "a\u0000b" }) }),
    "no subject": () => ({ claims: claims({ sub: "" }) }),
    "a token for several sites, made for another": () => ({
      claims: claims({ aud: [provider.clientId, "other"], azp: "other" }),
    }),
  };

  test.each(Object.entries(lies))("%s", async (_, says) => {
    const { location, visitor } = await signIn(says(), "/sv/admin");
    expect(visitor).toBeNull();
    expect(new URL(location!, env().SITE_URL).pathname).toBe("/sv/account/sign-in");
    expect(await database().openIdIdentity.count({ where: { subject } })).toBe(0);
  });
});

describe("an account is bound to issuer and subject", () => {
  test("an address that the provider gave to another person does not open the account", async () => {
    expect((await signIn({ claims: claims() })).visitor).toMatchObject({ email });
    expect((await signIn({ claims: claims({ sub: `${subject}-successor` }) })).visitor).toBeNull();
    expect((await signIn({ claims: claims() })).visitor).toMatchObject({ email });
  });

  test("a person whose address changes at the provider keeps their account", async () => {
    await signIn({ claims: claims() });
    const other = await addPerson();
    expect((await signIn({ claims: claims({ email: other.email }) })).visitor).toMatchObject({ email });
    expect(await database().openIdIdentity.count({ where: { userId: other.id } })).toBe(0);
  });

  test("two simultaneous first sign-ins link one identity", async () => {
    const answers = await Promise.all(
      ["a", "b"].map((sub) => signIn({ claims: claims({ sub: `${subject}-${sub}` }) })),
    );
    expect(answers.filter(({ visitor }) => visitor !== null)).toHaveLength(1);
  });

  test("a disabled and enabled account is linked again", async () => {
    const { visitor } = await signIn({ claims: claims() });
    await setDisabled(system, visitor!.actor.userId, true, new Date());
    expect((await signIn({ claims: claims() })).visitor).toBeNull();
    await setDisabled(system, visitor!.actor.userId, false, new Date());
    expect((await signIn({ claims: claims({ sub: `${subject}-new` }) })).visitor).toMatchObject({ email });
  });
});
