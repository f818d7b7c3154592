import { readUpload } from "@/lib/media/read-upload";
import { maxFileBytes } from "@/lib/media/upload-limits";
import { checkForm, deskPath, returnedPath } from "@/lib/records/translation/xliff/form";
import { readXliff } from "@/lib/records/translation/xliff/read";
import { storeReturnedFile } from "@/lib/records/translation/xliff/stored-returned-file";
import { defineRoute, refused } from "@/lib/routes/define-route";

/** Reads a returned XLIFF file and shows its content. Nothing is imported yet. */
export const POST = defineRoute({
  name: "translations.check",
  actor: "person",
  input: checkForm,
  read: readUpload,
  form: (locale) => deskPath(locale),
  limits: ({ visitor }) => [{ name: "xliff-check", of: visitor.actor.userId, max: 60, seconds: 3_600 }],
  run: async ({ visitor, input: { keep, file: sent }, locale, now }) => {
    if (keep || (sent instanceof File && sent.size > maxFileBytes))
      return refused("translation:error.tooLarge", "file");
    if (!(sent instanceof File) || sent.size === 0) return refused("translation:error.noFile", "file");
    const read = await readXliff(new Uint8Array(await sent.arrayBuffer()));
    if (!read.ok) return read;
    const file = await storeReturnedFile(visitor.actor, sent.name, read.value, now);
    const units = read.value.reduce((sum, one) => sum + one.units.length, 0);
    return { ok: true, value: { to: returnedPath(locale, { file }), details: { units }, body: { file } } };
  },
});
