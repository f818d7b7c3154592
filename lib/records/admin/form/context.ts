import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { Editable } from "@/lib/records/admin/record";
import type { FormDraft } from "@/lib/routes/draft";
import type { AskedRecord } from "./new-record";

/** What the form is about: the record (null for a new one) and the draft of a refused form. */
export type FormContext = {
  actor: Actor;
  kind: KindName;
  locale: Locale;
  editable: Editable | null;
  draft: FormDraft | null;
  /** For a new record: what the form that needs it says about it. */
  asked?: AskedRecord;
};

/** What the actor may do with the record; for a new one, in the city it would start in. */
export type FormRights = { mayPublish: boolean; maySchedule: boolean; maySubmit: boolean };
