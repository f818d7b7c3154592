import { Worker } from "node:worker_threads";
import type { Result } from "@/lib/errors";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { isKindName } from "@/lib/kinds/index";
import { Thread } from "@/lib/threads/thread";
import type { ReturnedFile } from "./model";
import type { DocumentFile, ReadDocument } from "./read-document";

const refused = (key: string): Result<never> => ({
  ok: false,
  reason: "invalid",
  errors: [{ key: `translation:error.${key}`, path: ["file"] }],
});

const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };
const thread = new Thread<Uint8Array, ReadDocument>(
  () => new Worker(new URL("./read-thread.ts", import.meta.url), { resourceLimits: memory }),
  { seconds: 15 },
);

/** Accepts regional codes, because programs write "cs-CZ" for "cs". */
function localeOf(code: string | undefined): Locale | null {
  const [language] = (code ?? "").toLowerCase().split(/[-_]/);
  return isLocale(language) ? language : null;
}

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function toReturned({ original, from, to, units }: DocumentFile): ReturnedFile {
  const [kind = "", id = "", ...rest] = original.split("/");
  const isRecord = isKindName(kind) && idPattern.test(id) && rest.length === 0;
  return { record: isRecord ? { kind, id } : null, from: localeOf(from), to: localeOf(to), units };
}

/** Maps parsed files to records and languages. Errors: invalid. */
export function toReturnedFiles(read: ReadDocument): Result<ReturnedFile[]> {
  if ("error" in read) return refused(read.error);
  const files = read.files.map(toReturned);
  if (files.every(({ from, to }) => !from || !to || from === to)) return refused("languages");
  return { ok: true, value: files };
}

/**
 * Parses an uploaded XLIFF file in a worker thread, because 8 MB of XML take seconds. Errors: invalid, with the reason.
 */
export async function readXliff(bytes: Uint8Array): Promise<Result<ReturnedFile[]>> {
  const read = await thread.run(bytes);
  return read.ok ? toReturnedFiles(read.value) : refused("tooMuch");
}
