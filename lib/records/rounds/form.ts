import type { RecordFormModel } from "@/lib/forms/record-form";
import type { Translate } from "@/lib/i18n/server";
import type { RoundView } from "./read-round";

/** The form of a record in a round: its buttons lead on. */
export function formInRound(form: RecordFormModel, round: RoundView | null, t: Translate): RecordFormModel {
  if (!round) return form;
  const actions = form.actions.map(({ intent, label }) => ({ intent, label: t("rounds:andNext", { action: label }) }));
  return { ...form, actions, hidden: { ...form.hidden, next: round.next } };
}
