import type { FormAction } from "@/lib/forms/record-form";
import { type Translate, translator } from "@/lib/i18n/server";
import type { Editable } from "@/lib/records/admin/record";
import type { FormContext, FormRights } from "./context";

const when = (isPossible: boolean, intent: string, label: string): FormAction[] =>
  isPossible ? [{ intent, label }] : [];

function actionsOfNew(t: Translate, { mayPublish, maySubmit }: FormRights): FormAction[] {
  return [
    { intent: "save", label: t("admin:form.saveDraft") },
    ...when(mayPublish, "publish", t("admin:form.savePublish")),
    ...when(maySubmit && !mayPublish, "submit", t("admin:form.submit")),
  ];
}

/** The first button keeps the change as it is: not public. */
function actionsOfChange(t: Translate, { ways }: Editable): FormAction[] {
  return [
    ...when(ways.wait, "wait", t("admin:form.saveChange")),
    ...when(ways.save, "save", t("admin:form.publishChange")),
    ...when(ways.submit, "submit", t("admin:form.submit")),
  ];
}

function actionsOfRecord(t: Translate, { ways, record }: Editable): FormAction[] {
  const saveLabel = {
    draft: t("admin:form.saveDraft"),
    inReview: t("admin:form.save"),
    published: t("admin:form.savePublic"),
    archived: t("admin:form.save"),
  };
  return [
    ...when(ways.save, "save", saveLabel[record.publication]),
    ...when(ways.publish, "publish", t("admin:form.savePublish")),
    ...when(ways.submit, "submit", t("admin:form.submit")),
    ...when(ways.wait, "wait", t("admin:form.wait")),
  ];
}

/** What Ctrl+S does: it keeps what is written and never changes a public page. */
export function saveKeyOf({ editable }: FormContext, actions: readonly FormAction[]): string | null {
  const isPublic = editable?.revision != null || editable?.record.publication === "published";
  const wanted = isPublic ? "wait" : "save";
  return actions.some(({ intent }) => intent === wanted) ? wanted : null;
}

/** The submit buttons of the form, the most frequent first. */
export function formActions({ locale, editable }: FormContext, rights: FormRights): FormAction[] {
  const t = translator(locale);
  if (!editable) return actionsOfNew(t, rights);
  return editable.revision ? actionsOfChange(t, editable) : actionsOfRecord(t, editable);
}
