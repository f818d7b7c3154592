import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { dateAsTyped } from "@/lib/edtf/typed-date";
import { startForm } from "@/lib/exchange/import/pages/form-schema";
import { importPath, importsPath } from "@/lib/exchange/import/pages/paths";
import { findImport } from "@/lib/exchange/import/store/answer";
import { readFileBytes } from "@/lib/exchange/import/store/batch";
import { largestFile, type NewImport, startImport } from "@/lib/exchange/import/store/start";
import { readFileOrText, tooLarge } from "@/lib/media/read-upload";
import { defineRoute, refused } from "@/lib/routes/define-route";

type Given = Pick<NewImport, "fileName" | "bytes" | "broughtById">;

/** The file that was sent, what was copied, or the file of an import that this person may see. */
async function readGiven(actor: Actor, { file, pasted, from }: z.infer<typeof startForm>): Promise<Given> {
  const earlier = from ? await findImport(actor, from) : null;
  if (earlier) {
    const { id, fileName, broughtById } = earlier;
    return { fileName, broughtById, bytes: (await readFileBytes(id)) ?? new Uint8Array() };
  }
  if (file && file.size > 0) return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  return { fileName: "paste.txt", bytes: new TextEncoder().encode(pasted) };
}

/** Begins an import with a file, or with what was copied from a spreadsheet. Nothing is written to the directory. */
export const POST = defineRoute({
  name: "import.start",
  actor: "person",
  input: startForm,
  read: readFileOrText(largestFile),
  form: (locale, { again }) => (again ? importPath(locale, again, "result") : importsPath(locale)),
  limits: ({ visitor }) => [{ name: "import-start", of: visitor.actor.userId, max: 60, seconds: 3_600 }],
  run: async ({ visitor: { actor }, input, locale, now }) => {
    if (input.keep === tooLarge) return refused("exchange:error.tooLarge", "file");
    const of = input.again ? await findImport(actor, input.again) : null;
    if (input.again && !of) return { ok: false, reason: "notFound" };
    const asOf = dateAsTyped(input.asOf);
    if (of && !asOf) return refused("exchange:error.asOf", "asOf");
    const { kind, cityId } = of ?? { kind: input.kind, cityId: input.city };
    const given = await readGiven(actor, input);
    const again = of ? { of, asOf: asOf! } : undefined;
    const started = await startImport(actor, { ...given, kind, cityId, language: locale, again }, now);
    if (!started.ok) return started;
    const { id } = started.value;
    const to = importPath(locale, id, of ? "plan" : "file");
    return { ok: true, value: { to, subject: id, body: { id } } };
  },
});
