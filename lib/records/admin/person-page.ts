import type { Actor } from "@/lib/auth/actor";
import { readReset } from "@/lib/auth/second-factor-reset";
import type { Locale } from "@/lib/i18n/locales";
import type { FormState } from "@/lib/routes/form-state";
import type { PersonLine, PlaceChoice, ResetView } from "@/lib/work/models";
import { distinctName } from "./beside";
import { findRecordsForEditors } from "./editor-records";
import { listColleagues } from "./people-list";

/** The records found with the words of a refused form; none without words. */
export async function foundChoices(actor: Actor, form: FormState, locale: Locale): Promise<PlaceChoice[]> {
  const words = form.value("find") ?? "";
  const found = words ? await findRecordsForEditors(actor, words, locale) : [];
  return found.map((target) => ({ id: target.id, label: distinctName(target) }));
}

type OpenPerson = { colleagues: PlaceChoice[]; records: PlaceChoice[]; reset: ResetView | null; form: FormState };

/** What the actions on one person need. */
export async function readOpenPerson(
  actor: Actor,
  person: PersonLine | undefined,
  form: FormState,
  locale: Locale,
): Promise<OpenPerson | null> {
  if (!person) return null;
  const [colleagues, records, reset] = await Promise.all([
    person.assigned.length > 0
      ? listColleagues(
          person.id,
          person.assigned.map(({ cityId }) => cityId),
        )
      : [],
    foundChoices(actor, form, locale),
    readReset(actor, person.id),
  ]);
  return { colleagues, records, reset, form };
}
