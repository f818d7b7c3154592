import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GET as download } from "@/app/api/admin/city-exports/file/route";
import { POST as ask } from "@/app/api/admin/city-exports/route";
import { closeDatabase, database } from "@/lib/db";
import { env } from "@/lib/env";
import { eraseCityExports } from "@/lib/exchange/city-archive/erase-exports";
import { makeCityExports } from "@/lib/exchange/city-archive/make-exports";
import { readCityArchive, rowsOf } from "@/lib/exchange/city-archive/read-archive";
import { idOf } from "../../support/id-of";
import { addPerson, cookieFor, formRequest } from "../../support/people";

let folder = "";
let city = "";
let coordinator = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "city-exports-"));
  process.env.EXPORT_FOLDER = folder;
  city = await idOf("city", "barcelona");
  coordinator = await cookieFor((await addPerson([{ role: "coordinator", cityId: city }])).id);
});
afterAll(async () => {
  await closeDatabase();
  await rm(folder, { recursive: true, force: true });
});

const press = (cookie: string, values: Record<string, string> = { city }) =>
  ask(formRequest("/api/admin/city-exports", { locale: "ca", ...values }, { cookie }));
const fetchFile = (cookie: string, id: string) =>
  download(
    new Request(`${env().SITE_URL}/api/admin/city-exports/file?locale=ca&id=${id}`, {
      headers: { cookie, accept: "application/json", "x-forwarded-for": "192.0.2.9" },
    }),
  );
const newest = () => database().cityExport.findFirstOrThrow({ where: { cityId: city }, orderBy: { askedAt: "desc" } });

test("whoever asks twice at once gets one archive, with everything of the city, and its hash in the audit log", async () => {
  const answers = await Promise.all([press(coordinator), press(coordinator)]);
  expect(answers.map((answer) => answer.headers.get("location"))).toEqual(Array(2).fill("/ca/admin/city-export"));
  expect(await database().cityExport.count({ where: { cityId: city } })).toBe(1);
  const { id, state } = await newest();
  expect(state).toBe("waiting");
  expect((await fetchFile(coordinator, id)).status).toBe(404);

  expect(await makeCityExports(new Date())).toEqual({ archives: 1 });
  expect(await makeCityExports(new Date())).toEqual({ archives: 0 });
  const answer = await fetchFile(coordinator, id);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/zip"]);
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="xarxa-barcelona-[\d-]+\.zip"$/);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const made = await newest();
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(made.sha256);
  expect(made.bytes).toBe(BigInt(bytes.length));
  const read = await readCityArchive(bytes);
  expect(read.ok && rowsOf(read.archive, "Record")?.length).toBeGreaterThan(20);
  expect(read.ok && [...read.archive.files.keys()]).toContain("message-figures.csv");
  expect(await readdir(folder)).toEqual([`${id}.zip`]);

  const lines = await database().auditEntry.findMany({
    where: { action: { startsWith: "cityExport" }, outcome: "done" },
    orderBy: { id: "asc" },
  });
  expect(lines.map(({ action, subject }) => [action, subject])).toEqual([
    ...Array(2).fill(["cityExport.ask", city]),
    ["cityExport.make", city],
    ["cityExport.download", city],
  ]);
  for (const { details } of lines.slice(2)) expect(details).toMatchObject({ sha256: made.sha256 });
});

test("nobody else asks for it or downloads it", async () => {
  const { id } = await newest();
  const others = [
    [{ role: "coordinator", cityId: await idOf("city", "helsinki") }],
    [{ role: "contributor", cityId: city }],
    [{ role: "editor", recordId: await idOf("network", "xarxes-pel-canvi") }],
  ] as const;
  for (const grants of others) {
    const cookie = await cookieFor((await addPerson([...grants])).id);
    expect((await press(cookie)).headers.get("location")).toContain("draft=");
    expect((await fetchFile(cookie, id)).status).toBe(404);
  }
  expect((await fetchFile("", id)).status).toBe(401);
  expect((await fetchFile(coordinator, "../../etc/passwd")).status).toBe(422);
  expect((await press(coordinator, {})).headers.get("location")).toContain("draft=");
  expect(await database().cityExport.count()).toBe(1);
});

test("an archive that cannot be written fails, and can be asked for again", async () => {
  await press(coordinator);
  // A folder is in its place.
  const place = join(folder, `${(await newest()).id}.zip`);
  await mkdir(place);
  await makeCityExports(new Date());
  expect((await newest()).state).toBe("failed");
  await rm(place, { recursive: true });
  expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  await press(coordinator);
  expect((await newest()).state).toBe("waiting");
});

test("a worker that died is followed by the next one, but not for ever", async () => {
  const { id } = await newest();
  await database().cityExport.update({ where: { id }, data: { state: "making", attempts: 1 } });
  await makeCityExports(new Date());
  expect((await newest()).state).toBe("ready");
  await database().cityExport.update({ where: { id }, data: { state: "making", attempts: 3 } });
  await makeCityExports(new Date());
  expect((await newest()).state).toBe("failed");
});

test("a file that a worker takes away meanwhile does not keep others from being erased", async () => {
  // Its name is read, and then there is nothing.
  await symlink(join(folder, "nothing"), join(folder, "a.part"));
  await writeFile(join(folder, "old.part"), "x");
  await utimes(join(folder, "old.part"), new Date(0), new Date(0));
  await eraseCityExports(new Date());
  expect(await readdir(folder)).not.toContain("old.part");
  await rm(join(folder, "a.part"));
});

test("after seven days the archive is erased, and what a dead worker left behind too", async () => {
  const ready = await database().cityExport.findFirstOrThrow({ where: { state: "ready" } });
  await writeFile(join(folder, "old.part"), "x");
  await utimes(join(folder, "old.part"), new Date(0), new Date(0));
  await writeFile(join(folder, "new.part"), "x");
  const almost = new Date(ready.expiresAt!.getTime() - 1_000);
  expect(await eraseCityExports(new Date())).toEqual({ erased: 0 });
  expect((await readdir(folder)).sort()).toEqual([`${ready.id}.zip`, "new.part"].sort());
  expect(await eraseCityExports(almost)).toEqual({ erased: 0 });
  expect((await fetchFile(coordinator, ready.id)).status).toBe(200);
  expect(await eraseCityExports(ready.expiresAt!)).toEqual({ erased: 1 });
  expect(await readdir(folder)).toEqual([]);
  expect((await fetchFile(coordinator, ready.id)).status).toBe(404);
  expect(await database().cityExport.findUnique({ where: { id: ready.id } })).toMatchObject({
    state: "erased",
    sha256: ready.sha256,
  });
});
