import { startForm } from "@/lib/exchange/import/pages/form-schema";
import { importPath, importsPath } from "@/lib/exchange/import/pages/paths";
import { largestFile, startImport } from "@/lib/exchange/import/store/start";
import { readFileOrText, tooLarge } from "@/lib/media/read-upload";
import { defineRoute, refused } from "@/lib/routes/define-route";

/** Begins an import with a file, or with what was copied from a spreadsheet. Nothing is written to the directory. */
export const POST = defineRoute({
  name: "import.start",
  actor: "person",
  input: startForm,
  read: readFileOrText(largestFile),
  form: (locale) => importsPath(locale),
  limits: ({ visitor }) => [{ name: "import-start", of: visitor.actor.userId, max: 60, seconds: 3_600 }],
  run: async ({ visitor, input, locale, now }) => {
    if (input.keep === tooLarge) return refused("exchange:error.tooLarge", "file");
    const { kind, city: cityId, file, pasted } = input;
    const hasFile = file !== undefined && file.size > 0;
    const bytes = hasFile ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(pasted);
    const fileName = hasFile ? file.name : "paste.txt";
    const started = await startImport(visitor.actor, { kind, cityId, fileName, bytes, language: locale }, now);
    if (!started.ok) return started;
    const { id } = started.value;
    return { ok: true, value: { to: importPath(locale, id, "file"), subject: id, body: { id } } };
  },
});
