import { database, transaction } from "@/lib/db";
import { kindNamed } from "@/lib/kinds/index";
import { renderInput, storeRendered } from "@/lib/records/store/rendered";
import { Refusal } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { rendererVersion } from "@/lib/text/markdown";
import type { Record as RecordRow } from "@/prisma/generated/client";
import { lockRecord } from "./place";

const batchSize = 200;

/** Marks the record as rendered even when rendering is refused: its texts are then shown as typed and not retried. */
function renderRecord({ kind, id }: Pick<RecordRow, "kind" | "id">): Promise<boolean> {
  return transaction(async (tx) => {
    await lockRecord(tx, kind, id);
    const stored = await readStored(tx, kind, id);
    const rendered = stored && (await renderInput(tx, id, kindNamed(kind), stored.input).catch(passRefusal));
    if (rendered) await storeRendered(tx, id, rendered);
    await tx.record.update({ where: { id }, data: { renderedBy: rendererVersion } });
    return Boolean(rendered);
  });
}

function passRefusal(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

/**
 * Job: renders texts of public records whose HTML is missing or from an older renderer, newest first, at most 200 at a
 * time. Until then each page renders them itself.
 */
export async function renderStored(): Promise<Record<string, number>> {
  const rows = await database().record.findMany({
    where: { publication: "published", renderedBy: { lt: rendererVersion } },
    orderBy: { updatedAt: "desc" },
    select: { id: true, kind: true },
    take: batchSize,
  });
  let count = 0;
  for (const row of rows) if (await renderRecord(row)) count += 1;
  return { records: count };
}
