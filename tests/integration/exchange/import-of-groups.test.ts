import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, database } from "@/lib/db";
import { memberWords } from "@/lib/exchange/import/members/member-names";
import type { Changes } from "@/lib/exchange/import/model";
import { readBatch } from "@/lib/exchange/import/store/batch";
import { decideRows } from "@/lib/exchange/import/store/decide";
import { readStored } from "@/lib/records/store/stored";
import { save } from "@/lib/records/write/save";
import { idOf } from "../../support/id-of";
import { csvOf, planFile, rowsOf, takeAll, undoAll } from "../../support/imports";
import { makeActor } from "../../support/people";

// Clusters and networks, and as a second step which schools belong to them.

afterAll(closeDatabase);

let porto = "";
let coordinator: Actor;

beforeAll(async () => {
  porto = await idOf("city", "porto");
  coordinator = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: porto }]);
  await take(
    "school",
    Array.from({ length: 8 }, (_, at) => schoolRow(at)),
  );
});

const source = {
  ...{ register: "PT", publisher: "Serviço de ensaio", address: "https://example.org/registo", asOf: "2026-09-01" },
  ...{ licence: "", isWhole: true },
};
const answers = { source, values: { status: { "": "open" } }, publish: "public", language: "pt" } as const;
type Kind = "school" | "cluster" | "network" | "clusterMembers" | "networkMembers";

const plan = (kind: Kind, rows: object[], more: object = {}) =>
  planFile(coordinator, porto, csvOf(rows), { kind, ...answers, ...more });

async function take(kind: Kind, rows: object[], more: object = {}) {
  const made = await plan(kind, rows, more);
  await takeAll(coordinator, made.batch.id);
  expect((await readBatch(made.batch.id))!.state).toBe("taken");
  return made;
}

const schoolRow = (at: number) => ({ school_code: `0${97_000 + at}`, name: `Escola de Ensaio ${at}` });
const clusterRow = (at: number) => ({
  cluster_code: String(970_100 + at),
  cluster_name: `Agrupamento de Escolas de Ensaio Norte ${at}`,
  founded: at === 0 ? "setembro de 2004" : "",
});
const pair = (cluster: number, school: number, isSeat = "0") => ({
  ...{ cluster_code: String(970_100 + cluster), school_code: `0${97_000 + school}`, is_headquarters: isSeat },
});

const clusterWith = async (code: string) => (await database().cluster.findFirst({ where: { registerCode: code } }))!.id;
const inputOf = async (kind: "cluster" | "network", id: string) => (await readStored(database(), kind, id))!;
async function membersOf(kind: "cluster" | "network", id: string) {
  const { input } = await inputOf(kind, id);
  const ids = (input.parts.members ?? []).map(({ fields }) => fields.school!);
  const schools = await database().school.findMany({ where: { id: { in: ids } } });
  const codes = new Map(schools.map(({ id: school, officialCode }) => [school, officialCode]));
  return (input.parts.members ?? []).map(({ fields: { school, role, from, until } }) =>
    [codes.get(school!), role!.split("/")[1], from ?? "", until ?? ""].join(" ").trim(),
  );
}

test("clusters are taken in once, as records of their kind", async () => {
  const rows = [clusterRow(0), clusterRow(1)];
  const { batch, counts } = await take("cluster", rows);
  expect(batch.answers.columns!.map(({ target }) => target)).toEqual(["registerCode", "name", "founded"]);
  expect(counts).toMatchObject({ new: 2, refused: 0 });
  const { input, record } = await inputOf("cluster", await clusterWith("970100"));
  expect(record).toMatchObject({ publication: "published", responsibleCityId: porto });
  expect(input.fields).toMatchObject({ city: porto, registerCode: "970100", codeSystem: "PT", founded: "2004-09" });
  expect(await plan("cluster", rows)).toMatchObject({ counts: { same: 2, new: 0, changed: 0 } });
  const fewer = await plan("cluster", rows.slice(1));
  const [absent] = await rowsOf(fewer.batch.id, "absent");
  await decideRows(coordinator, fewer.batch.id, { numbers: [absent!.number], decision: "same" }, new Date());
  await takeAll(coordinator, fewer.batch.id);
  expect((await inputOf("cluster", absent!.recordId!)).input.fields.ended).toBe("2026-09-01");
  await undoAll(coordinator, fewer.batch.id);
  expect((await inputOf("cluster", absent!.recordId!)).input.fields.ended).toBeUndefined();
});

test("memberships are a second step: begun, ended, begun again, and the same the second time", async () => {
  const pairs = [pair(0, 0, "1"), pair(0, 1), pair(0, 2, ""), pair(1, 3)];
  const { batch, counts } = await take("clusterMembers", pairs);
  expect(batch.answers.columns!.map(({ target }) => target)).toEqual(["group", "school", "isSeat"]);
  expect(counts).toMatchObject({ changed: 2, refused: 0 });
  const cluster = await clusterWith("970100");
  expect(await membersOf("cluster", cluster)).toEqual(["097000 seat", "097001 member", "097002 member"]);
  const where = { recordId: cluster, action: "import" };
  const line = await database().history.findFirst({ where, orderBy: { version: "desc" } });
  expect(line!.changes).toMatchObject({ import: [null, batch.id] });
  expect(await plan("clusterMembers", pairs)).toMatchObject({ counts: { same: 2, changed: 0, absent: 0 } });

  // A newer file: one school leaves, one joins, another one is the seat.
  const newer = [pair(0, 0), pair(0, 1, "1"), pair(0, 4), pair(1, 3)];
  const second = { source: { ...source, asOf: "2027-09-01" } };
  const planned = await plan("clusterMembers", newer, second);
  expect(planned.counts).toMatchObject({ changed: 1, same: 1 });
  const [row] = await rowsOf(planned.batch.id, "changed");
  expect(memberWords("en", (row!.changes as Changes).members!)).toEqual([
    "Joining (1): Escola de Ensaio 4",
    "Leaving (1): Escola de Ensaio 2",
    "Other role or dates (2): Escola de Ensaio 0; Escola de Ensaio 1",
  ]);
  await takeAll(coordinator, planned.batch.id);
  expect(await membersOf("cluster", cluster)).toEqual([
    ...["097000 member", "097001 seat", "097002 member  2027-09-01", "097004 member"],
  ]);
  const back = await take("clusterMembers", [...newer, pair(0, 2)], { source: { ...source, asOf: "2028-09-01" } });
  expect((await membersOf("cluster", cluster)).at(-1)).toBe("097002 member 2028-09-01");

  // Undone from the last to the first, each becomes what it was; then nothing keeps the clusters.
  for (const id of [back.batch.id, planned.batch.id]) await undoAll(coordinator, id);
  const repeated = await rowsOf((await plan("clusterMembers", newer, second)).batch.id, "changed");
  expect(memberWords("en", (repeated[0]!.changes as Changes).members!)).toContain("Leaving (1): Escola de Ensaio 2");
  await undoAll(coordinator, batch.id);
  expect(await membersOf("cluster", cluster)).toEqual([]);
});

test("what was changed here stays, and what the file does not know is refused with the reason", async () => {
  await take("clusterMembers", [pair(0, 5), pair(0, 6)]);
  const id = await clusterWith("970100");
  const { input, record } = await inputOf("cluster", id);
  const members = input.parts.members!.map((part, at) =>
    at === 0 ? { ...part, fields: { ...part.fields, until: "2026-10" } } : part,
  );
  const edited = { ...input, parts: { ...input.parts, members } };
  expect(await save(coordinator, "cluster", id, edited, { version: record.version, now: new Date() })).toMatchObject({
    ok: true,
  });
  const again = await plan("clusterMembers", [
    ...[pair(0, 5), pair(0, 6), pair(0, 6), pair(9, 1), pair(0, 77), pair(0, 0, "1"), pair(0, 1, "1")],
    { ...pair(0, 7), cluster_code: "" },
  ]);
  expect(again.counts).toMatchObject({ changed: 1, refused: 4 });
  const reasons = (await rowsOf(again.batch.id, "refused")).map(({ reasons: [first] }) => first!.key);
  expect(reasons).toEqual(["pairTwice", "group.unknown", "school.unknown", "no-group"]);
  const [changed] = await rowsOf(again.batch.id, "changed");
  expect(changed!.reasons).toEqual([{ key: "seatTwice", values: { name: "Escola de Ensaio 1" } }]);
  await takeAll(coordinator, again.batch.id);
  expect(await membersOf("cluster", id)).toEqual([
    "097005 member  2026-10",
    "097006 member",
    "097000 seat",
    "097001 member",
  ]);
});

test("a register of schools ties them to clusters, whose memberships end only when somebody says so", async () => {
  const rows = [0, 1, 2].map((at) => ({ ...schoolRow(at), ...clusterRow(1), is_headquarters: at === 0 ? "1" : "" }));
  const { counts } = await take("clusterMembers", rows);
  expect(counts).toMatchObject({ changed: 1, refused: 0 });
  const id = await clusterWith("970101");
  const gone = await plan("clusterMembers", [pair(0, 7)], { source: { ...source, asOf: "2029" } });
  const absent = (await rowsOf(gone.batch.id, "absent")).filter(({ recordId }) => recordId === id);
  await takeAll(coordinator, gone.batch.id);
  expect((await membersOf("cluster", id)).filter((member) => member.endsWith("2029"))).toEqual([]);
  await decideRows(coordinator, gone.batch.id, { numbers: [absent[0]!.number], decision: "same" }, new Date());
  await takeAll(coordinator, gone.batch.id);
  expect((await membersOf("cluster", id)).every((member) => member.endsWith("2029"))).toBe(true);
});

test("networks are found by their names, and so are their members", async () => {
  const rows = [{ rede: "Rede do Ensaio Azul", finalidade: "Aprender em conjunto" }];
  const names = { source: { ...source, register: null } };
  await take("network", rows, names);
  expect(await plan("network", rows, names)).toMatchObject({ counts: { same: 1, new: 0, doubtful: 0 } });
  const found = await database().searchEntry.findFirst({ where: { kind: "network", title: "Rede do Ensaio Azul" } });
  const members = [
    { rede: "rede do ensaio azul", escola: "ESCOLA DE ENSAIO 3", desde: "2020", ate: "" },
    { rede: "Rede do Ensaio Azul", escola: "Escola de Ensaio 4", desde: "1. 9. 2021", ate: "2023-07" },
  ];
  const { counts } = await take("networkMembers", members, names);
  expect(counts).toMatchObject({ changed: 1, refused: 0 });
  expect(await membersOf("network", found!.recordId)).toEqual(
    expect.arrayContaining(["097003 member 2020", "097004 member 2021-09-01 2023-07"]),
  );
  expect(await plan("networkMembers", members, names)).toMatchObject({ counts: { same: 1, changed: 0 } });
});

test("another city's cluster is not changed, and its drafts are not known here", async () => {
  const other = await idOf("city", "barcelona");
  const stranger = await makeActor("Núria Ferrer", [{ role: "coordinator", cityId: other }]);
  const draft = { kind: "school", ...answers, publish: "draft" };
  const made = await planFile(stranger, other, csvOf([schoolRow(90)]), draft);
  await takeAll(stranger, made.batch.id);
  const [named] = await rowsOf((await plan("school", [schoolRow(90)])).batch.id, "refused");
  expect(named).toMatchObject({ recordId: null, reasons: [{ key: "otherCity" }] });
  const { batch } = await plan("clusterMembers", [pair(0, 90)]);
  expect((await rowsOf(batch.id, "refused")).map(({ reasons: [first] }) => first!.key)).toEqual(["school.unknown"]);
  const { counts } = await planFile(stranger, other, csvOf([pair(0, 3)]), { kind: "clusterMembers", ...answers });
  expect(counts).toMatchObject({ refused: 1, changed: 0, absent: 0 });
});
