import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { POST as askForLink } from "@/app/api/account/link/route";
import { POST as signIn } from "@/app/api/account/sign-in/route";
import { POST as changeInvitation } from "@/app/api/admin/people/invitations/route";
import { POST as answerApproval } from "@/app/api/approvals/route";
import { POST as answerInvitation } from "@/app/api/meetings/invitation/route";
import { POST as closeMessage } from "@/app/api/messages/close/route";
import { POST as handInProposal } from "@/app/api/proposals/hand-in/route";
import { POST as report } from "@/app/api/proposals/report/route";
import { system } from "@/lib/auth/actor";
import { invite } from "@/lib/auth/invitations";
import { guessLimits } from "@/lib/auth/limits";
import { changeRoles } from "@/lib/auth/people";
import { readVisitor } from "@/lib/auth/visitor";
import { closeDatabase, database } from "@/lib/db";
import { checkLimits } from "@/lib/routes/limit";
import { networksOf } from "@/lib/routes/network";
import { addPerson, cookieFor, cookieOf, formRequest } from "../../support/people";

afterAll(closeDatabase);

const password = "quatre gats blaus";
const now = () => new Date();

let last = 0;
/** A network address that no other test uses. */
const network = () => `203.0.113.${++last}`;

function enter(email: string, typed: string, address: string, cookie?: string) {
  const ask = { json: true, address, ...(cookie ? { cookie } : {}) };
  return signIn(formRequest("/api/account/sign-in", { email, password: typed }, ask));
}

const deviceOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .find((line) => line.includes("xarxa-device="))!
    .split(";")[0]!;

describe("wrong passwords", () => {
  test("from one place lock nobody out elsewhere", async () => {
    const { email } = await addPerson([], { password });
    const attacker = network();
    for (let attempt = 0; attempt < 10; attempt++) expect((await enter(email, "wrong", attacker)).status).toBe(422);
    expect((await enter(email, password, attacker)).status).toBe(429);
    expect((await enter(email, password, network())).status).toBe(200);
  });

  test("from everywhere lock nobody out of a browser with an earlier sign-in", async () => {
    const { email } = await addPerson([], { password });
    const home = network();
    const device = deviceOf(await enter(email, password, home));
    // Attempts from a hundred networks.
    for (let place = 0; place <= 100; place++)
      await checkLimits(guessLimits("sign-in", email, `198.18.0.${place}`, null), now());
    expect((await enter(email, password, network())).status).toBe(429);
    expect((await enter(email, password, home, device)).status).toBe(200);
    const other = await addPerson([], { password });
    const foreign = deviceOf(await enter(other.email, password, network()));
    expect((await enter(email, password, network(), foreign)).status).toBe(429);
    expect((await enter(email, password, network(), `${device}x`)).status).toBe(429);
  });

  test("are also counted in a known browser", async () => {
    const { email } = await addPerson([], { password });
    const device = deviceOf(await enter(email, password, network()));
    for (let attempt = 0; attempt < 9; attempt++)
      expect((await enter(email, "wrong", network(), device)).status).toBe(422);
    await enter(email, "wrong", network(), device);
    expect((await enter(email, password, network(), device)).status).toBe(429);
  });

  test("in a browser that passed only the first step count as a stranger's", async () => {
    const person = await addPerson([], { password });
    await database().user.update({ where: { id: person.id }, data: { totpSecret: "JBSWY3DPEHPK3PXP" } });
    const lines = (await enter(person.email, password, network())).headers.getSetCookie();
    expect(lines.map((line) => line.split("=")[0])).toEqual(["xarxa-sign-in"]);
  });
});

test("links requested elsewhere do not use up a person's own requests", async () => {
  const { email } = await addPerson();
  const ask = (address: string) => askForLink(formRequest("/api/account/link", { email }, { json: true, address }));
  const attacker = network();
  for (let attempt = 0; attempt < 5; attempt++) expect((await ask(attacker)).status).toBe(200);
  expect((await ask(attacker)).status).toBe(429);
  expect((await ask(network())).status).toBe(200);
});

test("invitations sent again count for their address, although each has a new id", async () => {
  const city = (await database().city.findFirstOrThrow()).id;
  const cookie = await cookieFor((await addPerson([{ role: "coordinator", cityId: city }])).id);
  const email = `${randomUUID()}@school.example`;
  await invite(system, { email, name: "Laia", language: "ca", grant: { role: "contributor", cityId: city } }, now());
  const address = network();
  const sendAgain = async () => {
    const { id } = await database().token.findFirstOrThrow({ where: { email, usedAt: null } });
    const values = { id, intent: "resend" };
    const path = "/api/admin/people/invitations";
    return (await changeInvitation(formRequest(path, values, { cookie, json: true, address }))).status;
  };
  for (let letter = 0; letter < 5; letter++) expect(await sendAgain()).toBe(200);
  expect(await sendAgain()).toBe(429);
});

describe("an IPv6 address", () => {
  test.each([
    ["192.0.2.7", ["192.0.2.7"]],
    ["::ffff:192.0.2.7", ["192.0.2.7"]],
    ["64:ff9b::c000:207", ["192.0.2.7"]],
    ["2001:db8:1:2:3:4:5:6", ["2001:db8:1:2::/64", "2001:db8:1::/48"]],
    ["2001:DB8:0001:0002::", ["2001:db8:1:2::/64", "2001:db8:1::/48"]],
    ["fe80::1%eth0", ["fe80:0:0:0::/64", "fe80:0:0::/48"]],
    ["::1", ["0:0:0:0::/64", "0:0:0::/48"]],
    ["unknown", ["unknown"]],
  ])("%s is counted as %j", (address, networks) => expect(networksOf(address)).toEqual(networks));

  test("new addresses of one /64 share a limit", async () => {
    const { email } = await addPerson([], { password });
    for (let host = 1; host <= 10; host++) await enter(email, "wrong", `2001:db8:a:1::${host.toString(16)}`);
    expect((await enter(email, password, "2001:db8:a:1:ffff::1")).status).toBe(429);
    expect((await enter(email, password, "2001:db8:b:1::1")).status).toBe(200);
  });

  test("new /64 networks of one /48 share a limit", async () => {
    const { email } = await addPerson([], { password });
    for (let line = 1; line <= 40; line++) await enter(email, "wrong", `2001:db8:c:${line.toString(16)}::1`);
    expect((await enter(email, password, "2001:db8:c:ffff::1")).status).toBe(429);
  });
});

describe("a role", () => {
  test("that is added keeps sign-ins, also for administrators; one that is removed ends them", async () => {
    const city = (await database().city.findFirstOrThrow()).id;
    const person = await addPerson([{ role: "contributor", cityId: city }]);
    const cookie = await cookieFor(person.id);
    const held = { role: "contributor", cityId: city } as const;
    await changeRoles(system, person.id, [held, { role: "administrator" }]);
    // The new role applies at the next request, together with what it requires.
    expect(await readVisitor(cookie, now())).toMatchObject({ isAdministrator: true, missing: "secondFactorSetUp" });
    await database().grant.create({ data: { userId: (await addPerson()).id, role: "administrator" } });
    expect(await changeRoles(system, person.id, [held])).toMatchObject({ ok: true });
    expect(await readVisitor(cookie, now())).toBeNull();
  });
});

describe("refused requests of strangers", () => {
  type Junk = () => [(request: Request) => Promise<Response>, string, Record<string, string>];
  const junk: Record<string, Junk> = {
    approvals: () => [answerApproval, "/api/approvals", { token: randomUUID(), intent: "approve" }],
    invitations: () => [answerInvitation, "/api/meetings/invitation", { token: randomUUID(), answer: "maybe" }],
    messages: () => [closeMessage, "/api/messages/close", { token: `${randomUUID()}.x` }],
    proposals: () => [handInProposal, "/api/proposals/hand-in", { token: randomUUID(), intent: "handIn" }],
    links: () => [signIn, "/api/account/sign-in", { email: `${randomUUID()}@x.example`, password: "wrong" }],
  };

  test.each(Object.entries(junk))("write no line in the audit log: %s", async (_, make) => {
    const before = await database().auditEntry.count();
    const [post, path, values] = make();
    const response = await post(formRequest(path, values, { json: true, address: network() }));
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await database().auditEntry.count()).toBe(before);
  });

  test("are not read beyond the size limit, and nothing is stored", async () => {
    const address = network();
    const send = (cookie?: string) =>
      report(
        formRequest("/api/proposals/report", { text: "x".repeat(5_000) }, { address, ...(cookie ? { cookie } : {}) }),
      );
    await Promise.all(Array.from({ length: 200 }, () => send()));
    const before = await database().formDraft.count();
    const request = formRequest("/api/proposals/report", { text: "x".repeat(40_000) }, { address });
    const response = await report(request);
    expect([response.status, request.bodyUsed]).toEqual([429, false]);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await database().formDraft.count()).toBe(before);
    // A signed-in person, or a known browser, is not counted with strangers.
    const member = await cookieFor((await addPerson()).id);
    expect((await send(member)).status).toBe(303);
    const person = await addPerson([], { password });
    const known = deviceOf(await enter(person.email, password, network()));
    expect((await enter(person.email, password, address, known)).status).toBe(200);
  });

  test("store no values that the form does not have", async () => {
    const values = { text: "Mistyped", elsewhere: "y".repeat(40_000) };
    const response = await report(formRequest("/api/proposals/report", values, { address: network() }));
    const id = new URL(response.headers.get("location")!, "http://x").searchParams.get("draft")!;
    const draft = await database().formDraft.findUniqueOrThrow({ where: { id } });
    expect(Object.keys(draft.values as object)).not.toContain("elsewhere");
  });
});

test("a signed-in person's new cookie is the first that a response sets", async () => {
  const { email } = await addPerson([], { password });
  expect(await readVisitor(cookieOf(await enter(email, password, network())), now())).toMatchObject({ email });
});
