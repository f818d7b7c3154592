import type { FormAction } from "@/lib/forms/record-form";
import { translator } from "@/lib/i18n/server";
import type { FormContext, FormRights } from "./context";

/** The submit buttons of the form; the first one is the default. */
export function formActions({ locale, editable }: FormContext, { mayPublish, maySubmit }: FormRights): FormAction[] {
  const t = translator(locale);
  if (!editable) {
    return [
      { intent: "save", label: t("admin:form.saveDraft") },
      ...(mayPublish ? [{ intent: "publish", label: t("admin:form.savePublish") }] : []),
      ...(maySubmit && !mayPublish ? [{ intent: "submit", label: t("admin:form.submit") }] : []),
    ];
  }
  const { ways, record } = editable;
  const saveLabel = {
    draft: t("admin:form.saveDraft"),
    inReview: t("admin:form.save"),
    published: t("admin:form.savePublic"),
    archived: t("admin:form.save"),
  };
  return [
    ...(ways.save ? [{ intent: "save", label: saveLabel[record.publication] }] : []),
    ...(ways.publish ? [{ intent: "publish", label: t("admin:form.savePublish") }] : []),
    ...(ways.submit ? [{ intent: "submit", label: t("admin:form.submit") }] : []),
    ...(ways.wait ? [{ intent: "wait", label: t("admin:form.wait") }] : []),
  ];
}
