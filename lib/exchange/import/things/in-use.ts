import { database } from "@/lib/db";
import { absentOf, thingStoreOf } from "../kinds/index";
import type { RowReason } from "../model";
import type { Batch } from "../store/batch";
import type { PlanRow } from "../store/rows";

/** Of what a whole file does not have, what is used and cannot be taken away: its id → the reason. */
export async function readInUse({ kind }: Batch, rows: readonly PlanRow[]): Promise<Map<string, RowReason>> {
  const absent = absentOf(kind);
  const ids = rows.flatMap(({ recordId, outcome }) => (recordId && outcome === "absent" ? [recordId] : []));
  if (!absent || ids.length === 0) return new Map();
  const users = await thingStoreOf(kind).users(database(), ids);
  return new Map([...users.keys()].map((id) => [id, { key: absent.inUse }]));
}
