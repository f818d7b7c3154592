import { type FormValues, formNames } from "@/lib/forms/form-values";
import { findPrefix, formSchema } from "@/lib/forms/frame";
import { changeItems, parseItemChange } from "@/lib/forms/items";
import type { Locale } from "@/lib/i18n/locales";
import { isKindName, kinds } from "@/lib/kinds/index";
import { type SaveIntent, saveForm } from "@/lib/records/admin/save";
import { defineRoute } from "@/lib/routes/define-route";
import { keepDraft } from "@/lib/routes/draft";
import { isUuid } from "@/lib/text/is-uuid";

/** The page of the form: of this record, or of a new one. */
function formPage(locale: Locale, { kind, id, revision }: Record<string, unknown>): string {
  if (typeof kind !== "string" || !isKindName(kind)) return `/${locale}/admin`;
  const query = isUuid(revision) ? `?revision=${revision}` : "";
  return `/${locale}/admin/${kinds[kind].path}/${isUuid(id) ? id : "new"}${query}`;
}

const withQuery = (path: string, query: string) => `${path}${path.includes("?") ? "&" : "?"}${query}`;

/** Creates or saves a record; without script also what adds, moves, ends and finds: the form comes back changed. */
export const POST = defineRoute({
  name: "records.save",
  actor: "person",
  input: formSchema,
  form: formPage,
  gone: (locale, { kind }) => formPage(locale, { kind }).replace(/\/new$/, ""),
  run: async ({ visitor, input: { frame, record, finds, take, all }, locale, now }) => {
    const page = formPage(locale, frame);
    const change = parseItemChange(frame.intent);
    if (change || frame.intent === "find") {
      const values: FormValues = formNames(all);
      const changed = change ? changeItems(values, change, now.toISOString().slice(0, 10)) : values;
      const draft = await keepDraft(changed, [], now);
      const place = change ? change.prefix : (Object.keys(finds).find((name) => finds[name] !== "") ?? "");
      return { ok: true, value: { to: `${withQuery(page, `draft=${draft}`)}#${place}`, subject: frame.id ?? null } };
    }
    // Without script the words stay in the search beside what was ticked.
    const unfinished = Object.entries(finds).filter(
      ([name, words]) => words !== "" && !record[name.slice(findPrefix.length)],
    );
    if (unfinished.length > 0) {
      const errors = unfinished.map(([name]) => ({
        key: "admin:error.choose",
        path: name.slice(findPrefix.length).split("."),
      }));
      return { ok: false, reason: "invalid", errors };
    }
    const { correction, intent, kind, languages = [], ...rest } = frame;
    if (!isKindName(kind)) return { ok: false, reason: "notFound" };
    // Pictures belong to something that is there: a new record is saved first, and its pictures come next.
    const isBeforeMedia = intent === "media";
    const asked = isBeforeMedia ? "save" : (intent as SaveIntent);
    const form = { ...rest, kind, intent: asked, isCorrection: correction === "yes", languages, take };
    const kept = await saveForm(visitor.actor, form, record, locale, now);
    if (!kept.ok) return kept;
    const { id, outcome } = kept.value;
    const to = `/${locale}/admin/${kinds[kind].path}/${id}?done=${outcome}${isBeforeMedia ? "#media" : ""}`;
    return { ok: true, value: { to, subject: id, details: { kind, outcome }, body: { id, outcome } } };
  },
});
