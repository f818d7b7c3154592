import { formSchema } from "@/lib/forms/frame";
import { formPage } from "@/lib/records/admin/form/form-page";
import { submitForm } from "@/lib/records/admin/form/submit";
import { defineRoute } from "@/lib/routes/define-route";

/** Creates or saves a record. Without JavaScript it also adds, moves and finds items of the form. */
export const POST = defineRoute({
  name: "records.save",
  actor: "person",
  input: formSchema,
  form: formPage,
  gone: (locale, { kind }) => formPage(locale, { kind }).replace(/\/new$/, ""),
  run: ({ visitor, input, ...around }) => submitForm(visitor.actor, input, around),
});
