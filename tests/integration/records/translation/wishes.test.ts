import { afterAll, beforeAll, expect, test } from "vitest";
import { POST } from "@/app/api/wishes/route";
import { type Actor, system } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { readWished } from "@/lib/records/admin/dashboard";
import { facet } from "@/lib/records/search/facet-names";
import { inState, readCoverage, readStandings, whereIn } from "@/lib/records/translation/coverage";
import { readStandingPage } from "@/lib/records/translation/coverage-list";
import { addWish, countWishes, moveWishes, readWishes, wishesByRecord } from "@/lib/records/translation/wishes";

afterAll(closeDatabase);

type Wanted = { id: string; kind: KindName; slug: string; language: Locale; city: string };
let [first, second]: Wanted[] = [];
let readable: { kind: KindName; slug: string; language: Locale };

async function recordsWithout(language: Locale): Promise<Wanted[]> {
  const entries = await database().searchEntry.findMany({
    where: {
      language,
      NOT: { facets: { has: facet("language", language) } },
      record: { responsibleCityId: { not: null } },
    },
    include: { record: { select: { responsibleCityId: true } } },
    orderBy: { slug: "asc" },
  });
  return entries.map(({ recordId, kind, slug, record }) => ({
    ...{ id: recordId, kind, slug, language },
    city: record.responsibleCityId!,
  }));
}

beforeAll(async () => {
  const [one, ...others] = await recordsWithout("sv");
  first = one!;
  second = others.find(({ city }) => city === first!.city)!;
  const entry = await database().searchEntry.findFirstOrThrow({
    where: { language: "sv", facets: { has: facet("language", "sv") } },
  });
  readable = { kind: entry.kind, slug: entry.slug, language: "sv" };
});

const now = new Date("2026-11-30T10:00:00Z");
const coordinator = (cityId: string): Actor => ({
  ...{ userId: null, name: "Núria" },
  grants: [{ role: "coordinator", cityId }],
});
const wish = (wanted: Wanted, address: string, at = now) => addWish(wanted, address, at);

test("a wish counts once a day for each network, record and language", async () => {
  for (const address of ["192.0.2.1", "192.0.2.1", "192.0.2.2", "2001:db8::1", "2001:db8::2"])
    expect(await wish(first!, address)).toMatchObject({ ok: true });
  expect(await countWishes(first!.id, "sv")).toBe(3);
  await wish(first!, "192.0.2.1", new Date("2026-12-02T10:00:00Z"));
  expect(await countWishes(first!.id, "sv")).toBe(4);
  expect(await countWishes(first!.id, "cs")).toBe(0);
  await wish(second!, "192.0.2.1");
  const stored = JSON.stringify(await database().translationWish.findMany());
  expect(stored).not.toContain("192.0");
});

test("nobody can wish for what is public already, or for a page that is not there", async () => {
  expect(await addWish(readable, "192.0.2.9", now)).toEqual({ ok: false, reason: "notFound" });
  expect(await addWish({ ...readable, slug: "nothing" }, "192.0.2.9", now)).toEqual({ ok: false, reason: "notFound" });
});

test("the coordinator of the city sees what is wished for most, and no other coordinator does", async () => {
  const { lines, total } = await readWishes(coordinator(first!.city), 10);
  expect([lines.map(({ id, count }) => [id, count]), total]).toEqual([
    [
      [first!.id, 4],
      [second!.id, 1],
    ],
    2,
  ]);
  expect(await readWished(coordinator(first!.city), "cs", 1)).toMatchObject({
    lines: [{ recordId: first!.id, languages: ["sv"], wishes: 4 }],
    total: 2,
  });
  const other = await database().city.findFirstOrThrow({ where: { id: { not: first!.city } } });
  expect((await readWishes(coordinator(other.id), 10)).total).toBe(0);
  expect((await readWishes({ ...coordinator(first!.city), grants: [] }, 10)).total).toBe(0);
  expect((await readWishes(system, 10)).total).toBe(2);
});

test("the list of what is missing comes in the order of the wishes", async () => {
  const coverage = await readCoverage(system);
  const { lines } = await readStandingPage(system, { coverage, state: "missing", language: "sv" }, 1, "en");
  const wished = lines.filter(({ wishes }) => wishes > 0);
  expect(lines.slice(0, wished.length)).toEqual(wished);
  expect(wished.map(({ wishes }) => wishes)).toEqual(wished.map(({ wishes }) => wishes).toSorted((a, b) => b - a));
  const standings = await readStandings(whereIn(coverage, inState("missing", "sv")));
  const named = new Set(standings.map(({ id }) => id));
  expect(wished.length).toBe([first!.id, second!.id].filter((id) => named.has(id)).length);
});

test("wishes that are fulfilled no longer count", async () => {
  const { id: recordId } = await database().record.findUniqueOrThrow({
    where: { kind_slug: { kind: readable.kind, slug: readable.slug } },
  });
  const before = await wishesByRecord(undefined);
  await database().translationWish.create({ data: { recordId, language: "sv", count: 30, lastAt: now } });
  expect(await wishesByRecord(undefined)).toEqual(before);
  expect((await wishesByRecord("sv")).get(first!.id)).toBe(4);
});

test("the form works without a script and leads to a page that says what becomes of it", async () => {
  const send = (values: Record<string, string>) =>
    POST(
      new Request("http://localhost:3000/api/wishes", {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", origin: "http://localhost:3000" },
        body: new URLSearchParams({ locale: "sv", ...values }),
      }),
    );
  const { kind, slug } = first!;
  const answer = await send({ kind, slug });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toMatch(new RegExp(`/sv/wish/\\w+/${slug}\\?sent=yes$`));
  expect((await send({ kind, slug: "nothing" })).status).toBe(303);
  expect((await send({ kind: "secret", slug })).status).toBe(303);
});

test("wishes follow a record that is merged into another one", async () => {
  await moveWishes(database(), first!.id, second!.id);
  expect([await countWishes(first!.id, "sv"), await countWishes(second!.id, "sv")]).toEqual([0, 6]);
});
