import { writeAudit } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import type { ImportRow, ImportState } from "@/lib/db";
import { type Database, database, transaction } from "@/lib/db";
import type { KindName } from "@/lib/kinds/index";
import { recordTag, slugTag, writeTags } from "@/lib/records/store/tags";
import { invalidateEverything, invalidateTags, mostTags } from "@/lib/serving/invalidation";
import { importedKind } from "../kinds/index";
import { rowKey } from "../plan/row-key";
import { sourceKey } from "../plan/source-of";
import type { Batch } from "../store/batch";
import { toPlanRow } from "../store/rows";
import { privateFields } from "../targets/index";
import { noteUndo } from "../undo/note-undo";

/** What the register said of each record, so that the next file shows what was edited here since. */
async function keepLastValues(tx: Database, batch: Batch, now: Date): Promise<void> {
  const hidden = privateFields(batch.kind);
  await tx.$executeRaw`
    INSERT INTO "ImportedRecord" ("recordId", "register", "values", "importId", "at")
    SELECT DISTINCT ON ("recordId") "recordId", ${sourceKey(batch)}, ("values"->'values') - ${hidden}::text[], "importId", ${now}
    FROM "ImportRow"
    WHERE "importId" = ${batch.id}::uuid AND "recordId" IS NOT NULL
      AND ("state" = 'taken' OR ("outcome" = 'same' AND "state" = 'waiting'))
    ORDER BY "recordId", "number"
    ON CONFLICT ("recordId", "register", "importId") DO UPDATE SET "values" = excluded."values", "at" = excluded."at"`;
}

const rowsTogether = 1_000;

/** Rows without a code of a register are found again in the next file by what was decided now. */
async function keepVerdicts(tx: Database, batch: Batch, now: Date): Promise<void> {
  const { id: importId, cityId, kind } = batch;
  const isOfSource = importedKind(kind).codes === "source";
  for (let last = 0; ; ) {
    const rows = await tx.$queryRaw<ImportRow[]>`
      SELECT * FROM "ImportRow" WHERE "importId" = ${importId}::uuid AND "state" = 'taken' AND "recordId" IS NOT NULL
        AND "outcome" <> 'absent' AND ("decision" = 'same' OR "values"->>'code' IS NULL OR ${isOfSource}) AND "number" > ${last}
      ORDER BY "number" LIMIT ${rowsTogether}`;
    if (rows.length === 0) return;
    last = rows.at(-1)!.number;
    const data = rows.map(toPlanRow).map(({ row, recordId }) => ({
      ...{ cityId, kind, recordId: recordId!, isSame: true, at: now },
      rowKey: rowKey(batch, row),
    }));
    await tx.importVerdict.createMany({ data, skipDuplicates: true });
  }
}

type Written = { number: number; id: string; slug: string; kind: KindName };

/** The tags of the records that were written, with what is around them, in blocks. */
async function* staleTags(tx: Database, { id }: Batch): AsyncGenerator<string[]> {
  const { staleTags: around } = await tx.import.findUniqueOrThrow({ where: { id }, select: { staleTags: true } });
  yield around;
  for (let last = 0; ; ) {
    const rows = await tx.$queryRaw<Written[]>`
      SELECT i."number", r."id", r."slug", r."kind" FROM "ImportRow" i JOIN "Record" r ON r."id" = i."recordId"
      WHERE i."importId" = ${id}::uuid AND i."versionAfter" IS NOT NULL AND i."number" > ${last}
      ORDER BY i."number" LIMIT ${rowsTogether}`;
    if (rows.length === 0) return;
    last = rows.at(-1)!.number;
    yield rows.flatMap((record) => [recordTag(record.id), slugTag(record.kind, record.slug)]);
  }
}

type Finish = { state: ImportState; action: string; now: Date };

/** Ends a piece of work: pages are refreshed once, and the audit log has a line with the hash of the file. */
export async function finishBatch(batch: Batch, actor: Actor, { state, action, now }: Finish): Promise<void> {
  const tags = await transaction(
    async (tx) => {
      if (state === "taken" && action === "import.take") {
        await keepLastValues(tx, batch, now);
        if (importedKind(batch.kind).plans === "rows") await keepVerdicts(tx, batch, now);
      }
      if (action === "import.undo") await noteUndo(tx, batch, now);
      const stale: string[] = [];
      for await (const tags of staleTags(tx, batch)) {
        await writeTags(tx, tags);
        if (stale.length <= mostTags) stale.push(...tags);
      }
      const ended = action === "import.take" ? { takenAt: now } : { undoneAt: now };
      await tx.import.update({
        where: { id: batch.id },
        data: { state, staleTags: [], leasedUntil: null, ...ended },
      });
      return stale;
    },
    { timeout: 60_000 },
  );
  if (tags.length > mostTags) invalidateEverything();
  else invalidateTags(tags);
  // The name of a file may name people, and the log is kept for good: its pages show the name that the import has.
  const details = { fileHash: batch.fileHash, kind: batch.kind };
  await writeAudit(database(), { actor, action, outcome: "done", subject: batch.id, details });
}
