import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/can";
import type { RecordFormModel } from "@/lib/forms/record-form";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { citiesToCreateIn } from "@/lib/records/admin/record";
import type { FormDraft } from "@/lib/routes/draft";
import { readFormModel } from "./model";
import type { AskedRecord } from "./new-record";

/** The form of a new record; null when the actor may not create this kind. */
export async function readNewFormModel(
  actor: Actor,
  kind: KindName,
  locale: Locale,
  draft: FormDraft | null,
  asked: AskedRecord,
): Promise<RecordFormModel | null> {
  const { cities, platform } = await citiesToCreateIn(actor, kind, locale);
  if (cities.length === 0 && !platform) return null;
  const place = { kind, cityId: platform ? null : (cities[0]?.value ?? null), authorId: actor.userId };
  return readFormModel(
    { actor, kind, locale, editable: null, draft, asked },
    {
      mayPublish: can(actor, "publish", place),
      maySchedule: can(actor, "publish", place) && can(actor, "schedule", place),
      maySubmit: can(actor, "submit", { ...place, publication: "draft" }),
    },
  );
}
