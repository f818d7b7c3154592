import { randomUUID } from "node:crypto";
import { generateSync } from "otplib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as devices } from "@/app/api/account/devices/route";
import { POST as acceptInvitation } from "@/app/api/account/invitation/route";
import { POST as confirmLink } from "@/app/api/account/link/confirm/route";
import { POST as askForLink } from "@/app/api/account/link/route";
import { POST as changePassword } from "@/app/api/account/password/change/route";
import { POST as askForPassword } from "@/app/api/account/password/link/route";
import { POST as setPassword } from "@/app/api/account/password/route";
import { POST as changeProfile } from "@/app/api/account/profile/route";
import { POST as confirmSecond } from "@/app/api/account/second-factor/confirm/route";
import { POST as passSecond } from "@/app/api/account/second-factor/route";
import { POST as signIn } from "@/app/api/account/sign-in/route";
import { POST as signOut } from "@/app/api/account/sign-out/route";
import { system } from "@/lib/auth/actor";
import { invite, readInvitation } from "@/lib/auth/invitations";
import { peekLink } from "@/lib/auth/links";
import { changeRoles, setDisabled } from "@/lib/auth/people";
import { beginSecondFactor } from "@/lib/auth/second-factor";
import { openCodes } from "@/lib/auth/shown-codes";
import { readVisitor } from "@/lib/auth/visitor";
import { closeDatabase, database } from "@/lib/db";
import { addPerson, cookieFor, cookieOf, formRequest, newestToken } from "@/tests/support/people";

afterAll(closeDatabase);

let [barcelona, helsinki] = ["", ""];
beforeAll(async () => {
  const cities = await database().city.findMany({ take: 2, orderBy: { id: "asc" } });
  [barcelona, helsinki] = cities.map(({ id }) => id) as [string, string];
});

const now = () => new Date();
const password = "quatre gats blaus";
const locationOf = (response: Response) => response.headers.get("location");
const lastAudit = (action: string) => database().auditEntry.findFirst({ where: { action }, orderBy: { id: "desc" } });

async function asJson(response: Response | Promise<Response>) {
  const settled = await response;
  return {
    status: settled.status,
    body: (await settled.json()) as { errors?: { key: string; text: string }[]; to?: string },
  };
}

describe("an invitation", () => {
  const grant = () => ({ role: "contributor" as const, cityId: barcelona });

  test("is accepted once, creates the account with its role, and signs in", async () => {
    const email = `${randomUUID()}@school.example`;
    await invite(system, { email, name: "Jordi", language: "ca", grant: grant() }, now());
    const token = await newestToken(email);
    for (let look = 0; look < 3; look++)
      expect(await readInvitation(token, now())).toMatchObject({ email, hasAccount: false });
    const form = { token, name: "Jordi Puig", language: "ca", password: "", locale: "ca" };
    const answer = await acceptInvitation(formRequest("/api/account/invitation", form));
    expect([answer.status, locationOf(answer)]).toEqual([303, "/ca/admin"]);
    const visitor = await readVisitor(cookieOf(answer), now());
    expect(visitor).toMatchObject({ email, actor: { name: "Jordi Puig", grants: [grant()] }, missing: null });
    const again = await acceptInvitation(formRequest("/api/account/invitation", form, { json: true }));
    expect(again.status).toBe(422);
    expect(await database().user.count({ where: { email } })).toBe(1);
    expect(await lastAudit("account.acceptInvitation")).toMatchObject({ outcome: "invalid" });
  });

  test("adds its role to an existing account, but does not sign in", async () => {
    const user = await addPerson();
    const cookie = await cookieFor(user.id);
    await invite(system, { email: user.email, name: "x", language: "sv", grant: grant() }, now());
    const token = await newestToken(user.email);
    const answer = await acceptInvitation(formRequest("/api/account/invitation", { token, locale: "sv" }));
    expect(locationOf(answer)).toBe("/sv/account/sign-in?done=roleAdded");
    expect(answer.headers.get("set-cookie")).toBeNull();
    expect(await database().grant.count({ where: { userId: user.id } })).toBe(1);
    // An existing sign-in stays valid and has the new role.
    expect(await readVisitor(cookie, now())).toMatchObject({ actor: { grants: [grant()] } });
  });

  test("expires after a week", async () => {
    const email = `${randomUUID()}@school.example`;
    await invite(system, { email, name: "", language: "pt", grant: grant() }, now());
    const token = await newestToken(email);
    expect(await readInvitation(token, new Date(Date.now() + 6.9 * 864e5))).not.toBeNull();
    expect(await readInvitation(token, new Date(Date.now() + 7.1 * 864e5))).toBeNull();
  });

  test("can only be sent by a person who may give that role; a refused one stores nothing", async () => {
    const coordinator = await addPerson([{ role: "coordinator", cityId: barcelona }]);
    const actor = { userId: coordinator.id, name: "C", grants: [{ role: "coordinator", cityId: barcelona }] } as const;
    const before = await database().token.count();
    const sendAs = (wanted: Parameters<typeof invite>[1]["grant"]) =>
      invite(actor, { email: `${randomUUID()}@x.example`, name: "", language: "en", grant: wanted }, now());
    for (const wanted of [
      { role: "administrator" },
      { role: "contributor", cityId: helsinki },
      { role: "editor", recordId: randomUUID() },
    ] as const)
      expect(await sendAs(wanted)).toEqual({ ok: false, reason: "notFound" });
    expect(await database().token.count()).toBe(before);
    expect(await sendAs(grant())).toMatchObject({ ok: true });
  });
});

describe("a link by e-mail", () => {
  async function linkFor(email: string) {
    await askForLink(formRequest("/api/account/link", { email, locale: "en" }));
    return newestToken(email);
  }

  test("can be opened often, signs in once, and expires after 15 minutes", async () => {
    const user = await addPerson();
    const token = await linkFor(user.email);
    for (let look = 0; look < 3; look++) expect(await peekLink("signIn", token, now())).not.toBeNull();
    expect(await peekLink("signIn", token, new Date(Date.now() + 15.1 * 60_000))).toBeNull();
    const first = await confirmLink(
      formRequest("/api/account/link/confirm", { token, next: "/cs/practices", locale: "cs" }),
    );
    expect(locationOf(first)).toBe("/cs/practices");
    const second = await asJson(confirmLink(formRequest("/api/account/link/confirm", { token }, { json: true })));
    expect(second.body.errors?.[0]?.key).toBe("account:error.link");
    expect(await readVisitor(cookieOf(first), now())).toMatchObject({ email: user.email });
    expect(await database().token.count({ where: { hash: token } })).toBe(0);
  });

  test("works for one of twenty simultaneous uses", async () => {
    const token = await linkFor((await addPerson()).email);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        confirmLink(formRequest("/api/account/link/confirm", { token }, { json: true, address: "192.0.2.20" })),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test("does not work for another purpose", async () => {
    const token = await linkFor((await addPerson()).email);
    const answer = await setPassword(formRequest("/api/account/password", { token, password }, { json: true }));
    expect(answer.status).toBe(422);
    expect(await peekLink("signIn", token, now())).not.toBeNull();
  });

  test("never redirects to another site", async () => {
    const user = await addPerson();
    for (const next of ["//evil.example", "https://evil.example/ca", "/\\evil.example", "/api/x"]) {
      const token = await linkFor(user.email);
      const answer = await confirmLink(formRequest("/api/account/link/confirm", { token, next, locale: "en" }));
      expect(locationOf(answer)).toBe("/en/admin");
    }
  });
});

describe("known and unknown addresses", () => {
  test("get the same answer in about the same time", async () => {
    const user = await addPerson([], { password });
    const ask = async (email: string) => {
      const start = performance.now();
      const answers = [
        await askForLink(formRequest("/api/account/link", { email })),
        await askForPassword(formRequest("/api/account/password/link", { email })),
        await signIn(formRequest("/api/account/sign-in", { email, password: "something else" }, { json: true })),
      ];
      const told = await Promise.all(answers.map(async (one) => [one.status, locationOf(one), await one.text()]));
      return { told, time: performance.now() - start };
    };
    const known = await ask(user.email);
    const unknown = await ask(`${randomUUID()}@people.example`);
    const disabled = await addPerson();
    await setDisabled(system, disabled.id, true, now());
    expect(unknown.told).toEqual(known.told);
    expect((await ask(disabled.email)).told).toEqual(known.told);
    expect(Math.max(known.time, unknown.time) / Math.min(known.time, unknown.time)).toBeLessThan(1.5);
    expect(await database().email.count({ where: { to: disabled.email } })).toBe(0);
  });
});

describe("a password", () => {
  test("signs in, each time with a new id", async () => {
    const user = await addPerson([], { password });
    const enter = () =>
      signIn(formRequest("/api/account/sign-in", { email: user.email.toUpperCase(), password, locale: "pt" }));
    const [one, two] = [await enter(), await enter()];
    expect(locationOf(one)).toBe("/pt/admin");
    const [session, device] = one.headers.getSetCookie();
    expect(session).toMatch(/^xarxa-sign-in=.*; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
    expect(device).toMatch(/^xarxa-device=.*; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/);
    const [first, second] = [await readVisitor(cookieOf(one), now()), await readVisitor(cookieOf(two), now())];
    expect(first?.signInId).not.toBe(second?.signInId);
    expect(first).toMatchObject({ device: "Firefox · Linux", method: "password" });
    expect(await lastAudit("account.signIn")).toMatchObject({ outcome: "done", actorId: user.id });
  });

  test("is not kept when refused, but the email address is", async () => {
    const user = await addPerson([], { password });
    const answer = await signIn(
      formRequest("/api/account/sign-in", { email: user.email, password: "wrong", locale: "ca" }),
    );
    const to = new URL(locationOf(answer)!, "http://x");
    expect([to.pathname, to.searchParams.get("by"), to.hash]).toEqual([
      "/ca/account/sign-in",
      "password",
      "#error-summary",
    ]);
    const draft = await database().formDraft.findUniqueOrThrow({ where: { id: to.searchParams.get("draft")! } });
    expect(draft.values).toEqual({ email: user.email });
  });

  test("is set with a link, must be strong enough, and ends the other sign-ins", async () => {
    const user = await addPerson();
    const elsewhere = await cookieFor(user.id);
    await askForPassword(formRequest("/api/account/password/link", { email: user.email }));
    const token = await newestToken(user.email);
    const refused = await asJson(
      setPassword(formRequest("/api/account/password", { token, password: "password1234" }, { json: true })),
    );
    expect(refused.body.errors?.[0]?.key).toBe("account:error.passwordCommon");
    const done = await setPassword(formRequest("/api/account/password", { token, password }));
    expect(await readVisitor(cookieOf(done), now())).toMatchObject({ hasPassword: true });
    expect(await readVisitor(elsewhere, now())).toBeNull();
    const stored = await database().user.findUniqueOrThrow({ where: { id: user.id } });
    expect(stored.passwordHash).toMatch(/^\$argon2id\$/);
    expect(await database().email.count({ where: { to: user.email, template: "passwordChanged" } })).toBe(1);
  });

  test("can only be changed with the current one", async () => {
    const user = await addPerson([], { password });
    const cookie = await cookieFor(user.id);
    const change = (current: string) =>
      asJson(
        changePassword(
          formRequest(
            "/api/account/password/change",
            { current, password: "kaffe utan mjölk" },
            { cookie, json: true },
          ),
        ),
      );
    expect((await change("nothing like it")).status).toBe(422);
    expect((await change(password)).status).toBe(200);
  });
});

describe("a sign-in is invalid at the next request after", () => {
  const live = async (cookie: string) => (await readVisitor(cookie, now())) !== null;

  test("signing out", async () => {
    const cookie = await cookieFor((await addPerson()).id);
    expect(await live(cookie)).toBe(true);
    const answer = await signOut(formRequest("/api/account/sign-out", {}, { cookie }));
    expect(answer.headers.get("set-cookie")).toContain("Max-Age=0");
    expect(await live(cookie)).toBe(false);
  });

  test("being ended on another device, which another person cannot do", async () => {
    const [user, other] = [await addPerson(), await addPerson()];
    const [here, there, stranger] = [await cookieFor(user.id), await cookieFor(user.id), await cookieFor(other.id)];
    const id = (await readVisitor(there, now()))!.signInId;
    const end = (cookie: string) =>
      devices(formRequest("/api/account/devices", { device: id }, { cookie, json: true }));
    expect((await end(stranger)).status).toBe(404);
    expect(await live(there)).toBe(true);
    expect((await end(here)).status).toBe(200);
    expect([await live(there), await live(here)]).toEqual([false, true]);
  });

  test("a change of role, even if made directly in the database", async () => {
    const user = await addPerson([{ role: "contributor", cityId: barcelona }]);
    const cookie = await cookieFor(user.id);
    expect(await changeRoles(system, user.id, [{ role: "coordinator", cityId: barcelona }])).toMatchObject({
      ok: true,
    });
    expect(await live(cookie)).toBe(false);
    const again = await cookieFor(user.id);
    await database().$executeRaw`DELETE FROM "Grant" WHERE "userId" = ${user.id}::uuid`;
    expect(await live(again)).toBe(false);
  });

  test("the account was disabled, and stays invalid afterwards", async () => {
    const user = await addPerson();
    const cookie = await cookieFor(user.id);
    await setDisabled(system, user.id, true, now());
    expect(await live(cookie)).toBe(false);
    await setDisabled(system, user.id, false, now());
    expect(await live(cookie)).toBe(false);
  });

  test("its expiry", async () => {
    const cookie = await cookieFor((await addPerson()).id);
    expect(await readVisitor(cookie, new Date(Date.now() + 13.9 * 864e5))).not.toBeNull();
    const silent = await cookieFor((await addPerson()).id);
    expect(await readVisitor(silent, new Date(Date.now() + 14.1 * 864e5))).toBeNull();
  });

  test.each([
    "xarxa-sign-in=",
    "xarxa-sign-in=junk",
    "xarxa-sign-in=a.b.c.d.e",
    `xarxa-sign-in=${"x".repeat(2_500)}`,
    "other=1",
  ])("an invalid cookie: %s", async (cookie) => {
    expect(await live(cookie)).toBe(false);
  });
});

describe("roles", () => {
  test("can only be changed by those who may, and one administrator always remains", async () => {
    await database().grant.deleteMany({ where: { role: "administrator" } });
    const administrator = await addPerson([{ role: "administrator" }]);
    const person = await addPerson([{ role: "contributor", cityId: helsinki }]);
    const coordinator = {
      userId: administrator.id,
      name: "C",
      grants: [{ role: "coordinator", cityId: barcelona }],
    } as const;
    const refused = { ok: false, reason: "notFound" };
    expect(await changeRoles(coordinator, person.id, [])).toEqual(refused);
    expect(
      await changeRoles(coordinator, person.id, [{ role: "contributor", cityId: helsinki }, { role: "administrator" }]),
    ).toEqual(refused);
    expect(await setDisabled(coordinator, person.id, true, now())).toEqual(refused);
    expect(await database().grant.count({ where: { userId: person.id } })).toBe(1);
    expect(await changeRoles(system, administrator.id, [])).toMatchObject({
      errors: [{ key: "account:error.lastAdministrator" }],
    });
    expect(await setDisabled(system, administrator.id, true, now())).toMatchObject({ ok: false, reason: "invalid" });
  });
});

describe("the second factor", () => {
  const codeNow = (secret: string, seconds = 0) =>
    generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + seconds });

  test("must be set up by an administrator first, is then required, and accepts each code once", async () => {
    const user = await addPerson([{ role: "administrator" }]);
    const cookie = await cookieFor(user.id);
    const visitor = (await readVisitor(cookie, now()))!;
    expect(visitor.missing).toBe("secondFactorSetUp");
    const profile = await changeProfile(
      formRequest("/api/account/profile", { name: "X", language: "en", locale: "en" }, { cookie }),
    );
    // The typed values are kept, to be shown again afterwards.
    expect(decodeURIComponent(locationOf(profile)!)).toMatch(
      /^\/en\/account\/second-factor\/set-up\?next=\/en\/account\?draft=[\w-]{22}$/,
    );
    const { key } = await beginSecondFactor(visitor);
    expect((await beginSecondFactor(visitor)).key).toBe(key);

    const wrong = await asJson(
      confirmSecond(formRequest("/api/account/second-factor/confirm", { code: "000000" }, { cookie, json: true })),
    );
    expect(wrong.body.errors?.[0]?.key).toBe("account:error.code");
    const on = await confirmSecond(
      formRequest("/api/account/second-factor/confirm", { code: codeNow(key) }, { cookie }),
    );
    expect(await readVisitor(cookie, now())).toBeNull();
    const raised = (await readVisitor(cookieOf(on), now()))!;
    expect(raised).toMatchObject({ missing: null, hasSecondFactor: true });
    const sealed = new URL(locationOf(on)!, "http://x").searchParams.get("codes");
    const recovery = (await openCodes(raised, sealed))!;
    expect(recovery).toHaveLength(10);
    expect(await openCodes((await readVisitor(await cookieFor((await addPerson()).id), now()))!, sealed)).toBeNull();

    const arriving = await cookieFor(user.id);
    expect(await readVisitor(arriving, now())).toMatchObject({ missing: "secondFactor" });
    const step = (code: string, json = true) =>
      passSecond(formRequest("/api/account/second-factor", { code }, { cookie: arriving, json }));
    expect((await step(codeNow(key))).status).toBe(422);
    expect((await step(codeNow(key, 30))).status).toBe(200);
    const next = await cookieFor(user.id);
    const byRecovery = (code: string) =>
      passSecond(formRequest("/api/account/second-factor", { code }, { cookie: next, json: true }));
    const passed = await byRecovery(recovery[3]!.toLowerCase().replace("-", " "));
    expect(await readVisitor(cookieOf(passed), now())).toMatchObject({ missing: null });
    const last = await cookieFor(user.id);
    expect(
      (
        await passSecond(
          formRequest("/api/account/second-factor", { code: recovery[3]! }, { cookie: last, json: true }),
        )
      ).status,
    ).toBe(422);
  });
});

describe("limits", () => {
  test("are exact for twenty simultaneous attempts", async () => {
    const user = await addPerson([], { password });
    const tries = await Promise.all(
      Array.from({ length: 20 }, () =>
        signIn(
          formRequest(
            "/api/account/sign-in",
            { email: user.email, password: "not this" },
            { json: true, address: "198.51.100.1" },
          ),
        ),
      ),
    );
    const count = (status: number) => tries.filter((one) => one.status === status).length;
    expect([count(422), count(429)]).toEqual([10, 10]);
    const here = { json: true, address: "198.51.100.1" };
    const right = await signIn(formRequest("/api/account/sign-in", { email: user.email, password }, here));
    expect(right.status).toBe(429);
    expect(Number(right.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await database().auditEntry.count({ where: { action: "account.signIn", outcome: "limited" } })).toBe(1);
  });
});

describe("requests from elsewhere or with nonsense", () => {
  test("from a foreign origin are refused and change nothing", async () => {
    const user = await addPerson();
    const cookie = await cookieFor(user.id);
    for (const origin of ["https://evil.example", "null"]) {
      const answer = await changeProfile(
        formRequest("/api/account/profile", { name: "Evil", language: "en" }, { cookie, origin }),
      );
      expect(answer.status).toBe(403);
    }
    expect(await database().user.findUniqueOrThrow({ where: { id: user.id } })).toMatchObject({ name: "Núria Ferrer" });
    expect(await lastAudit("account.changeProfile")).toMatchObject({ outcome: "foreignOrigin", actorId: user.id });
  });

  test("of a stranger lead to the sign-in page and back", async () => {
    const values = { name: "X", language: "en", locale: "es" };
    const answer = await changeProfile(formRequest("/api/account/profile", values));
    expect(locationOf(answer)).toBe("/es/account/sign-in?next=%2Fes%2Faccount");
    expect((await changeProfile(formRequest("/api/account/profile", values, { json: true }))).status).toBe(401);
  });

  test.each([
    ["application/json", '{"email":["a@b.example"],"password":{}}', 422],
    ["application/json", '{"__proto__":{"x":1},"email":"a@b.example","password":"x"}', 422],
    ["application/json", "[1]", 400],
    ["application/json", "{", 400],
    ["application/json", '{"email":"a\\u0000@b.example","password":"\\ud800"}', 422],
    ["application/x-www-form-urlencoded", "email=a%00b@c.example&password=%ff%fe", 422],
    ["application/x-www-form-urlencoded", "email=a@b.example&email=c@d.example&password=x", 422],
    ["multipart/form-data; boundary=x", "--x--", 415],
    ["text/plain", "email=a", 415],
    ["application/json", `{"email":"${"x".repeat(70_000)}"}`, 413],
  ])("%s %s get a status instead of a failure", async (type, body, status) => {
    const headers = { "content-type": type, accept: "application/json", origin: "http://localhost:3000" };
    const answer = await signIn(
      new Request("http://localhost:3000/api/account/sign-in", { method: "POST", headers, body }),
    );
    expect(answer.status).toBe(status);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test("cannot inject an email header with a name", async () => {
    const email = `${randomUUID()}@school.example`;
    const name = "Eve\r\nBcc: all@school.example\u2028";
    await invite(
      { ...system, name },
      { email, name, language: "en", grant: { role: "contributor", cityId: barcelona } },
      now(),
    );
    const letter = await database().email.findFirstOrThrow({ where: { to: email } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(letter.subject).not.toMatch(/[\u0000-\u001f\u2028]/);
  });
});
