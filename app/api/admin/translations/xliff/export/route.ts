import { exportTexts } from "@/lib/records/translation/xliff/export";
import { deskPath, exportForm } from "@/lib/records/translation/xliff/form";
import { defineRoute } from "@/lib/routes/define-route";

/** Exports the missing and outdated texts of a city as a file for a translation agency. */
export const POST = defineRoute({
  name: "translations.export",
  actor: "person",
  input: exportForm,
  form: (locale) => deskPath(locale),
  limits: ({ visitor }) => [{ name: "xliff-export", of: visitor.actor.userId, max: 120, seconds: 3_600 }],
  run: async ({ visitor, input: { drafts, ...choice }, locale, now }) => {
    const result = await exportTexts(visitor.actor, { ...choice, drafts: drafts === "yes" });
    if (!result.ok) return result;
    const { xml, city, records, units } = result.value;
    const { from, to, kind } = choice;
    const name = ["xarxa", city, kind, from, to, now.toISOString().slice(0, 10)].filter(Boolean).join("-");
    const file = { name: `${name}.xlf`, type: "application/xliff+xml; charset=utf-8", content: xml };
    const details = { from, to, records, units, ...(kind ? { kind } : {}) };
    return { ok: true, value: { to: deskPath(locale), file, subject: choice.city ?? null, details } };
  },
});
