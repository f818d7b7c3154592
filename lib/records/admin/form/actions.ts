import type { FormAction } from "@/lib/forms/record-form";
import { resources } from "@/lib/i18n/resources";
import type { FormContext, FormRights } from "./context";

/** The submit buttons of the form; the first one is the default. */
export function formActions({ locale, editable }: FormContext, { mayPublish, maySubmit }: FormRights): FormAction[] {
  const words = resources[locale].admin.form;
  if (!editable) {
    return [
      { intent: "save", label: words.saveDraft },
      ...(mayPublish ? [{ intent: "publish", label: words.savePublish }] : []),
      ...(maySubmit && !mayPublish ? [{ intent: "submit", label: words.submit }] : []),
    ];
  }
  const { ways, record } = editable;
  const saveLabel = { draft: words.saveDraft, inReview: words.save, published: words.savePublic, archived: words.save };
  return [
    ...(ways.save ? [{ intent: "save", label: saveLabel[record.publication] }] : []),
    ...(ways.publish ? [{ intent: "publish", label: words.savePublish }] : []),
    ...(ways.submit ? [{ intent: "submit", label: words.submit }] : []),
    ...(ways.wait ? [{ intent: "wait", label: words.wait }] : []),
  ];
}
