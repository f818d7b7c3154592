import { fileNames } from "@/lib/media/key";
import type { MediaStore } from "@/lib/media/store";
import { ExplainedError } from "../process/explained-error";

export type Copied = { copied: number; present: number; bytes: number };
type Files = Map<string, Uint8Array>;

async function readAll(store: MediaStore, key: string): Promise<Files> {
  const files: Files = new Map();
  for (const name of fileNames(key)) {
    const bytes = await store.read(key, name);
    if (bytes) files.set(name, bytes);
  }
  return files;
}

const isEqual = (one: Files, other: Files) =>
  one.size === other.size &&
  [...one].every(([name, bytes]) => Buffer.from(bytes).equals(other.get(name) ?? Buffer.of()));

async function copyKey(from: MediaStore, to: MediaStore, key: string): Promise<"copied" | "present"> {
  const files = await readAll(from, key);
  if (isEqual(files, await readAll(to, key))) return "present";
  // What an interrupted copy left is incomplete.
  await to.remove(key);
  const outcome = await to.write(key, files);
  if (outcome !== "written")
    throw new ExplainedError(`The file ${key} could not be written (${outcome}). Run it again.`);
  // Read back, because a service may answer that it stored what it did not.
  if (!isEqual(files, await readAll(to, key))) throw new ExplainedError(`The file ${key} came back different.`);
  return "copied";
}

/** Copies all files to another store and reads each back. It may be interrupted and repeated; nothing is deleted. */
export async function copyStore(from: MediaStore, to: MediaStore, report: (doing: string) => void): Promise<Copied> {
  const done: Copied = { copied: 0, present: 0, bytes: 0 };
  for await (const { key, bytes } of from.list()) {
    done[await copyKey(from, to, key)] += 1;
    done.bytes += bytes;
    report(`${done.copied + done.present} files, ${(done.bytes / 1e6).toFixed(1)} MB`);
  }
  return done;
}
