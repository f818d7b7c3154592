import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import type { Editable } from "@/lib/records/admin/record";
import type { FormDraft } from "@/lib/routes/draft";

/** Whose form it is: the record that is edited, or none for a new one, and what was refused. */
export type FormContext = {
  actor: Actor;
  kind: KindName;
  locale: Locale;
  editable: Editable | null;
  draft: FormDraft | null;
};

/** What the actor may do with the record of the form; for a new one, in the place where it would begin. */
export type FormRights = { mayPublish: boolean; maySubmit: boolean };
