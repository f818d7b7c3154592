import { afterAll, expect, test } from "vitest";
import { GET as privacyPage } from "@/app/[locale]/(public)/privacy/route";
import { GET as beginOpenId } from "@/app/api/account/openid/route";
import { POST as signIn } from "@/app/api/account/sign-in/route";
import { GET as finishOpenId } from "@/app/api/auth/[...nextauth]/route";
import { closeDatabase } from "@/lib/db";
import { env } from "@/lib/env";
import { locales } from "@/lib/i18n/locales";
import { startOpenIdProvider } from "@/tests/support/openid-provider";
import { addPerson, formRequest } from "@/tests/support/people";

afterAll(closeDatabase);

const cookieNames = (response: Response) => response.headers.getSetCookie().map((line) => line.split("=")[0]!);
/** The name as the privacy page gives it: without the prefix of a secure connection, and one entry for Auth.js. */
const shownName = (name: string) => name.replace(/^__(Host|Secure)-/, "").replace(/^authjs\..*/, "authjs");

async function signInByPassword(): Promise<string[]> {
  const { email } = await addPerson([], { password: "quatre gats blaus" });
  return cookieNames(
    await signIn(formRequest("/api/account/sign-in", { email, password: "quatre gats blaus", locale: "en" })),
  );
}

async function signInByOpenId(): Promise<string[]> {
  const provider = await startOpenIdProvider();
  const { issuer, clientId, clientSecret } = provider;
  const settings = { id: "city", name: "City", issuer, domains: ["people.example"], clientId, clientSecret };
  Object.assign(env(), { OIDC_PROVIDERS: [settings] });
  const { email } = await addPerson();
  const query = new URLSearchParams({ provider: "city", locale: "en", next: "/en/admin" });
  const begun = await beginOpenId(
    new Request(`${env().SITE_URL}/api/account/openid?${query}`, { headers: { accept: "text/html" } }),
  );
  const claims = { email, email_verified: true, sub: "subject" };
  const back = provider.comesBack(begun.headers.get("location")!, { claims });
  const cookie = begun.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const finished = await finishOpenId(new Request(back, { headers: { cookie } }));
  await provider.stop();
  return [...cookieNames(begun), ...cookieNames(finished)];
}

test("the privacy page names every cookie that signing in sets, in each language", async () => {
  const names = new Set([...(await signInByPassword()), ...(await signInByOpenId())].map(shownName));
  expect([...names].sort()).toEqual(["authjs", "xarxa-device", "xarxa-openid-next", "xarxa-sign-in"]);
  for (const locale of locales) {
    const request = new Request(`${env().SITE_URL}/${locale}/privacy`);
    const page = await (await privacyPage(request, { params: Promise.resolve({ locale }) })).text();
    expect([...names].filter((name) => !page.includes(`<code>${name}</code>`))).toEqual([]);
  }
});
