import { randomUUID } from "node:crypto";
import { detailsOf, mediaPage, uploadForm } from "@/lib/media/form-schema";
import { readUpload, tooLarge } from "@/lib/media/read-upload";
import { sniffType } from "@/lib/media/sniff";
import { addMedium } from "@/lib/records/media/add";
import { findPlaceForMedia } from "@/lib/records/media/change";
import { storeFile } from "@/lib/records/media/files";
import { defineRoute, refused } from "@/lib/routes/define-route";

/** Uploads an image or document for a record. */
export const POST = defineRoute({
  name: "media.upload",
  actor: "person",
  input: uploadForm,
  read: readUpload,
  form: mediaPage,
  limits: ({ visitor }) => [{ name: "media-upload", of: visitor.actor.userId, max: 200, seconds: 3_600 }],
  run: async ({ visitor, input, locale, now }) => {
    if (input.keep === tooLarge) return refused("media:error.tooLarge", "file");
    const record = await findPlaceForMedia(visitor.actor, input.kind, input.id);
    if (!record) return { ok: false, reason: "notFound" };
    const bytes = new Uint8Array(await input.file.arrayBuffer());
    if (input.keep === "file") {
      const medium = input.medium ?? randomUUID();
      const stored = await storeFile(bytes, { medium, record });
      if (!stored.ok) return stored;
      const to = mediaPage(locale, input);
      return { ok: true, value: { to, subject: record.id, details: { medium }, body: { medium, ...stored.value } } };
    }
    const type = sniffType(bytes) === "pdf" ? "document" : "image";
    const added = await addMedium(visitor.actor, record, bytes, detailsOf(input), type, now);
    if (!added.ok) return added;
    const { id: medium, outcome } = added.value;
    return {
      ok: true,
      value: {
        to: mediaPage(locale, input, outcome),
        subject: record.id,
        details: { medium },
        body: { medium, outcome },
      },
    };
  },
});
