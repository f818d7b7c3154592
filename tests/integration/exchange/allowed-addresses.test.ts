import { afterAll, beforeAll, expect, test } from "vitest";
import { POST as allow } from "@/app/api/admin/imports/allowed/route";
import { POST as withdraw } from "@/app/api/admin/imports/allowed/withdraw/route";
import { closeDatabase, database } from "@/lib/db";
import { isAllowedBy, readAllowed } from "@/lib/exchange/import/address/allowed-by";
import { readAllowedLines } from "@/lib/exchange/import/pages/read-allowed";
import { idOf } from "../../support/id-of";
import { addPerson, cookieFor, formRequest } from "../../support/people";

// The addresses from which imports may be read: administrators allow and withdraw them.

afterAll(closeDatabase);

const page = "/sv/admin/import/addresses";
let cookie = "";
let userId = "";
let city = "";
beforeAll(async () => {
  userId = (await addPerson([{ role: "administrator" }])).id;
  await database().user.update({ where: { id: userId }, data: { totpSecret: "none" } });
  cookie = await cookieFor(userId, { secondFactor: true });
  city = await idOf("city", "tampere");
});

const send = async (route: typeof allow, path: string, values: Record<string, string>, by = cookie) =>
  (
    await route(formRequest(`/api/admin/imports/allowed${path}`, { locale: "sv", ...values }, { cookie: by }))
  ).headers.get("location") ?? "";

test("an administrator allows an address for a city or for all, and withdraws it; both are known and audited", async () => {
  const own = "https://data.tampere.example/schools/";
  expect(await send(allow, "", { address: ` ${own}#x `, city })).toBe(`${page}?done=allowed`);
  expect(await send(allow, "", { address: "https://open.example:8443/all.csv", city: "" })).toBe(
    `${page}?done=allowed`,
  );
  expect(await readAllowed(city)).toEqual([own, "https://open.example:8443/all.csv"]);
  expect(await readAllowed(await idOf("city", "barcelona"))).toEqual(["https://open.example:8443/all.csv"]);
  // Once for each place; the same address for all cities is another allowance.
  expect(await send(allow, "", { address: own, city })).toMatch(`${page}?draft=`);
  const { id, allowedById } = await database().allowedAddress.findFirstOrThrow({ where: { address: own } });
  expect(allowedById).toBe(userId);
  expect(await send(withdraw, "/withdraw", { id })).toBe(`${page}?done=withdrawn`);
  expect(await send(withdraw, "/withdraw", { id })).not.toContain("done=");
  expect(await readAllowed(city)).toEqual(["https://open.example:8443/all.csv"]);
  const actor = { userId, name: "", grants: [{ role: "administrator" as const }] };
  const lines = (await readAllowedLines(actor, "sv"))!;
  expect(lines.withdrawn).toMatchObject([
    { id, address: own, city: "Tammerfors", withdrawn: { at: expect.any(Date) } },
  ]);
  const audited = await database().auditEntry.findMany({
    where: { subject: id, outcome: "done" },
    orderBy: { id: "asc" },
  });
  expect(audited.map(({ action, actorId }) => [action, actorId])).toEqual([
    ["import.allowAddress", userId],
    ["import.withdrawAddress", userId],
  ]);
  expect(audited.map(({ details }) => JSON.stringify(details)).join()).not.toContain("tampere.example");
  expect(await send(allow, "", { address: own, city })).toBe(`${page}?done=allowed`);
});

test("of two who allow the same at once one does", async () => {
  const values = { address: "https://twice.example/", city: "" };
  const done = await Promise.all([send(allow, "", values), send(allow, "", values)]);
  expect(done.filter((each) => each.includes("done="))).toHaveLength(1);
});

test.each([
  "",
  "data.example",
  "http://data.example/",
  "https://10.0.0.1/",
  "https://u:p@data.example/",
  "https://x".padEnd(2_100, "x"),
])("%s is not allowed", async (address) =>
  expect(await send(allow, "", { address, city: "" })).toMatch(`${page}?draft=`),
);

test("a coordinator neither allows nor withdraws nor sees the list", async () => {
  const grants = [{ role: "coordinator" as const, cityId: city }];
  const person = await addPerson(grants);
  const by = await cookieFor(person.id);
  const before = await database().allowedAddress.count();
  expect(await send(allow, "", { address: "https://mine.example/", city }, by)).not.toContain("done=");
  const { id } = await database().allowedAddress.findFirstOrThrow({ where: { withdrawnAt: null } });
  expect(await send(withdraw, "/withdraw", { id }, by)).not.toContain("done=");
  expect(await database().allowedAddress.count({ where: { id, withdrawnAt: null } })).toBe(1);
  expect(await database().allowedAddress.count()).toBe(before);
  expect(await readAllowedLines({ userId: person.id, name: "", grants }, "sv")).toBeNull();
});

test("a folder allows what lies in it, anything else only itself", () => {
  const isAllowed = (allowed: string, text: string) => isAllowedBy([allowed], new URL(text));
  expect(isAllowed("https://a.example/", "https://a.example/x/y?z")).toBe(true);
  expect(isAllowed("https://a.example/", "https://a.example/x%2Fy")).toBe(true);
  expect(isAllowed("https://a.example/", "https://a.example.evil.example/")).toBe(false);
  expect(isAllowed("https://a.example/", "https://a.example:8443/")).toBe(false);
  expect(isAllowed("https://a.example/x", "https://a.example/x")).toBe(true);
  expect(isAllowed("https://a.example/x", "https://a.example/x?y")).toBe(false);
  expect(isAllowed("https://a.example/x", "https://a.example/xy")).toBe(false);
  expect(isAllowed("https://a.example/x/", "https://a.example/x/..%5Cy")).toBe(false);
  expect(isAllowed("https://a.example/?folder=/", "https://a.example/?folder=/x")).toBe(false);
});
