import type { GeoPosition } from "@/lib/spreadsheets/doctor/coordinates";
import type { TableChoices, TableError } from "@/lib/spreadsheets/model";
import { readInThread } from "@/lib/spreadsheets/threaded-parts";
import type { DetectedFile } from "../model";
import type { ProfilePart, ProfileStart } from "./profile-table";

export type ProfileResult = { ok: true; value: DetectedFile } | { ok: false; error: TableError };

type Progress = (rows: number) => Promise<void>;

/**
 * Reads a whole file in a worker thread: its table, what its columns hold, what is wrong with its cells. The thread gets
 * the bytes: the caller has none afterwards.
 */
export async function readProfile(
  bytes: Uint8Array,
  choices: TableChoices,
  city: GeoPosition | null,
  progress: Progress = async () => {},
): Promise<ProfileResult> {
  const start: ProfileStart = { bytes, choices, city };
  const parts = readInThread<ProfilePart>(new URL("./profile-thread.ts", import.meta.url), start);
  for await (const part of parts) {
    if (part.part === "error") return { ok: false, error: part.error };
    if (part.part === "profile") return { ok: true, value: part.value };
    await progress(part.rows);
  }
  return { ok: false, error: "empty" };
}
