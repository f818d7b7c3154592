import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Child } from "../../site/child";
import { fewSchools, type MeasuredFile, measuredFiles } from "./files";
import { takePeak } from "./memory";

/** Imported late, because these modules open the database of DATABASE_URL. */
async function loadImports() {
  const [{ database, closeDatabase }, { readActor }, { startImport }, { beginWork, changeAnswers }] = await Promise.all(
    [
      import("@/lib/db"),
      import("@/lib/auth/read-actor"),
      import("@/lib/exchange/import/store/start"),
      import("@/lib/exchange/import/store/answer"),
    ],
  );
  const person = { email: `${randomUUID()}@bench.example`, name: "Bench", language: "en" };
  const user = await database().user.create({ data: { ...person, grants: { create: { role: "administrator" } } } });
  const city = await database().city.findFirstOrThrow({ where: { record: { slug: "barcelona" } } });
  const actor = await readActor(database(), user.id);
  return { database, closeDatabase, actor, city: city.id, startImport, beginWork, changeAnswers };
}

export type Imports = Awaited<ReturnType<typeof openImports>>;
type Stage = { what: string; rows: number; seconds: number; peak: number };

/** Imports of the measured database, which the worker process takes up. */
export async function openImports(worker: Child) {
  const loaded = await loadImports();
  const { database, actor, city, startImport, beginWork, changeAnswers } = loaded;
  const pid = worker.process.pid;
  const stateOf = (id: string) => database().import.findUniqueOrThrow({ where: { id } });

  /** Waits until the worker is done, and says how long it took from when it began. */
  async function watch(id: string, working: string, what: string): Promise<Stage> {
    while ((await stateOf(id)).leasedUntil === null && (await stateOf(id)).state === working) await sleep(20);
    const began = performance.now();
    let now = await stateOf(id);
    for (; now.state === working; now = await stateOf(id)) await sleep(100);
    const seconds = (performance.now() - began) / 1_000;
    const rows = Number((now.detected as { rows?: number } | null)?.rows ?? 0);
    if (now.problem) throw new Error(`${what}: ${now.problem}`);
    return { what, rows, seconds, peak: takePeak(pid) };
  }

  async function read({ bytes, name }: MeasuredFile): Promise<{ id: string; stage: Stage }> {
    const given = { kind: "school", cityId: city, fileName: name, bytes, language: "ca" } as const;
    takePeak(pid);
    const started = await startImport(actor, given, new Date());
    if (!started.ok) throw new Error(started.reason);
    const { id } = started.value;
    return { id, stage: await watch(id, "reading", `${name}: read`) };
  }

  async function plan(id: string, name: string): Promise<Stage> {
    const source = {
      ...{ register: "ES-CT", publisher: "Generalitat", address: "https://example.org/", asOf: "2026-11-30" },
      ...{ licence: "CC-BY-4.0", isWhole: false },
    };
    const answered = await changeAnswers(
      actor,
      id,
      (answers) => ({ ...answers, source, publish: "public" }),
      new Date(),
    );
    if (!answered.ok) throw new Error(answered.reason);
    await beginWork(actor, id, "planning");
    return watch(id, "planning", `${name}: planned`);
  }

  async function beginTaking(id: string): Promise<void> {
    await beginWork(actor, id, "taking");
  }
  const isTaking = async (id: string) => (await stateOf(id)).state === "taking";
  return { read, plan, beginTaking, isTaking, watch, close: loaded.closeDatabase };
}

export function printStages(stages: readonly Stage[]): void {
  const lines = stages.map(({ what, rows, seconds, peak }) =>
    [
      what.padEnd(36),
      seconds.toFixed(1).padStart(9),
      (rows / seconds).toFixed(0).padStart(10),
      String(peak).padStart(9),
    ].join(""),
  );
  console.log(
    `\n${"".padEnd(36)}${"seconds".padStart(9)}${"rows/s".padStart(10)}${"MB".padStart(9)}\n${lines.join("\n")}\n`,
  );
}

/** Reads and compares large files, and takes a smaller one in. `MB`: the most memory of the worker process. */
export async function measureImports(imports: Imports, rows: number, written: number): Promise<void> {
  const stages: Stage[] = [];
  for await (const file of measuredFiles(rows)) {
    const { id, stage } = await imports.read(file);
    stages.push(stage, await imports.plan(id, file.name));
  }
  const few = fewSchools(written);
  const { id } = await imports.read(few);
  await imports.plan(id, few.name);
  await imports.beginTaking(id);
  stages.push(await imports.watch(id, "taking", `${few.name}: written`));
  printStages(stages);
}
