import { detailsOf, mediaPage, videoForm } from "@/lib/media/form-schema";
import { addVideo } from "@/lib/records/media/add";
import { findPlaceForMedia } from "@/lib/records/media/change";
import { defineRoute } from "@/lib/routes/define-route";

/** Adds a video to a record by its address. */
export const POST = defineRoute({
  name: "media.video",
  actor: "person",
  input: videoForm,
  // The form is below the upload form, so its errors are shown there.
  form: (locale, { kind, id }) => `${mediaPage(locale, { kind, id })}?form=video`,
  run: async ({ visitor, input, locale, now }) => {
    const record = await findPlaceForMedia(visitor.actor, input.kind, input.id);
    if (!record) return { ok: false, reason: "notFound" };
    const added = await addVideo(visitor.actor, record, detailsOf(input), now);
    if (!added.ok) return added;
    const { id: medium, outcome } = added.value;
    const to = mediaPage(locale, { kind: input.kind, id: input.id }, outcome);
    return { ok: true, value: { to, subject: record.id, details: { medium }, body: { medium, outcome } } };
  },
});
