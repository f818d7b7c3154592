import type { Actor } from "@/lib/auth/actor";
import { readActor } from "@/lib/auth/read-actor";
import { database, Prisma } from "@/lib/db";
import { errorFields, log } from "@/lib/log";
import type { DetectedFile } from "./model";
import { compareAgain } from "./plan/compare-again";
import { makePlan } from "./plan/make-plan";
import { proposeAnswers } from "./profile/propose-answers";
import { readProfile } from "./profile/read-profile";
import { readingChoices } from "./profile/returned-file";
import { type Batch, readBatch, readFileBytes } from "./store/batch";
import { claimImport, LostLease, progressOf, waiting } from "./store/lease";
import { makePace } from "./store/pace";
import { isToTake } from "./store/rows";
import { finishBatch } from "./take/finish";
import { takeRows } from "./take/take-rows";
import { undoRows } from "./undo/undo-rows";
import { asksZeros } from "./values/lost-zeros";

/** So many rows in one transaction: editors wait for no more than a second. */
const rowsTogether = 200;

/** The columns of the import that is run again. Its address still knows them when its file was erased. */
async function earlierSignature({ againOfId, addressId }: Batch): Promise<string | undefined> {
  const earlier = againOfId ? await readBatch(againOfId) : null;
  if (earlier?.detected) return earlier.detected.signature;
  return addressId ? (await database().importAddress.findUnique({ where: { id: addressId } }))?.signature : undefined;
}

/** A newer file with the columns of the earlier one is compared at once; about any other a person is asked. */
async function afterReading(batch: Batch, read: DetectedFile) {
  const { file, answers } = await proposeAnswers(batch, read);
  const isKnown = (await earlierSignature(batch)) === file.signature && answers.source !== null;
  // The zeros of the earlier file's codes were there.
  const isPlanned = isKnown && !asksZeros({ kind: batch.kind, detected: file, answers });
  const next = isPlanned ? { state: "planning" as const, done: 0, total: file.rows } : { state: "answering" as const };
  return { ...next, detected: file as object, answers };
}

async function readStage(batch: Batch): Promise<void> {
  const bytes = await readFileBytes(batch.id);
  const place = await database().city.findUnique({ where: { id: batch.cityId }, select: { lat: true, lon: true } });
  const hasPlace = place && place.lat !== null && place.lon !== null;
  const city = hasPlace ? { latitude: place.lat!, longitude: place.lon! } : null;
  const progress = progressOf(batch);
  const read = bytes
    ? await readProfile(bytes, readingChoices(batch.answers), city, progress)
    : ({ ok: false, error: "empty" } as const);
  const data = read.ok ? await afterReading(batch, read.value) : { state: "unreadable" as const, problem: read.error };
  await database().import.update({ where: { id: batch.id }, data: { ...data, leasedUntil: null } });
}

async function planStage(batch: Batch): Promise<void> {
  const plan = await makePlan(batch, progressOf(batch));
  const data = plan.ok ? { state: "planned" as const } : { state: "unreadable" as const, problem: plan.error };
  await database().import.update({ where: { id: batch.id }, data: { ...data, leasedUntil: null } });
}

type Chunks = { which: Prisma.Sql; order: Prisma.Sql; count: number };
type ImportStep = (numbers: number[]) => Promise<unknown>;

const nextNumbers = (importId: string, { which, order, count }: Chunks) => database().$queryRaw<{ number: number }[]>`
  SELECT "number" FROM "ImportRow" WHERE "importId" = ${importId}::uuid AND ${which} ORDER BY ${order} LIMIT ${count}`;

/** Repeats a step while there are rows for it. False when it was told to stop before the end. */
async function eachChunk(id: string, chunks: Chunks, step: ImportStep, isStopping: () => boolean) {
  const makeWay = makePace();
  for (;;) {
    const rows = await nextNumbers(id, chunks);
    if (rows.length === 0) return true;
    if (isStopping()) return false;
    await step(rows.map(({ number }) => number));
    await makeWay();
  }
}

async function takeStage(batch: Batch, actor: Actor, isStopping: () => boolean): Promise<void> {
  const take = async (numbers: number[]) => {
    await takeRows({ batch, actor, now: new Date() }, numbers);
    await compareAgain(batch, numbers);
  };
  const chunks = { which: isToTake, order: Prisma.sql`"number"`, count: rowsTogether };
  if (await eachChunk(batch.id, chunks, take, isStopping))
    await finishBatch(batch, actor, { state: "taken", action: "import.take", now: new Date() });
}

async function undoStage(batch: Batch, actor: Actor, isStopping: () => boolean): Promise<void> {
  const chosen = batch.undoRows.length > 0 ? Prisma.sql`AND "number" = ANY(${batch.undoRows}::int[])` : Prisma.empty;
  const which = Prisma.sql`"state" = 'taken' AND "versionAfter" IS NOT NULL ${chosen}`;
  const undo = (numbers: number[]) => undoRows({ batch, actor, now: new Date() }, numbers);
  // From the last to the first: a row can need what an earlier one made.
  const chunks = { which, order: Prisma.sql`"number" DESC`, count: rowsTogether };
  if (!(await eachChunk(batch.id, chunks, undo, isStopping))) return;
  const left = await database().importRow.count({
    where: { importId: batch.id, state: "taken", versionAfter: { not: null } },
  });
  const state = left > 0 ? "taken" : "undone";
  await finishBatch(batch, actor, { state, action: "import.undo", now: new Date() });
}

/** The account is gone: nothing is written in its name. */
const nobody: Actor = { userId: null, name: "–", grants: [] };

async function workOn(batch: Batch, isStopping: () => boolean): Promise<void> {
  if (batch.state === "reading") return readStage(batch);
  if (batch.state === "planning") return planStage(batch);
  // With the rights that the person has now.
  const actor = batch.createdById ? await readActor(database(), batch.createdById) : nobody;
  if (batch.state === "taking") return takeStage(batch, actor, isStopping);
  if (batch.state === "undoing") return undoStage(batch, actor, isStopping);
}

/** Does the work of one import. Tests call this: `workOnImports` would do the work of other tests too. */
export async function workOnImport(id: string, isStopping = () => false): Promise<boolean> {
  if (!(await claimImport(id, new Date()))) return false;
  const batch = await readBatch(id);
  if (!batch) return false;
  try {
    await workOn(batch, isStopping);
  } catch (error) {
    if (error instanceof LostLease) return false;
    log("error", "import.failed", { import: id, ...errorFields(error) });
    throw error;
  }
  return true;
}

/** Job: reads files, makes plans, takes rows in and undoes them, an import after the other. */
export async function workOnImports(now = new Date()): Promise<Record<string, number>> {
  const due = await database().import.findMany({
    where: { state: { in: [...waiting] }, OR: [{ leasedUntil: null }, { leasedUntil: { lte: now } }] },
    orderBy: { createdAt: "asc" },
    select: { id: true },
    take: 10,
  });
  let imports = 0;
  for (const { id } of due) if (await workOnImport(id)) imports += 1;
  return { imports };
}
