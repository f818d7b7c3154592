import { z } from "zod";
import { type KindName, kinds } from "@/lib/kinds/index";
import { archive, unarchive, unpublish } from "@/lib/records/write/publish";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn, kind } from "@/lib/routes/form-schema";

const steps = { unpublish, archive, unarchive };
const outcomes = { unpublish: "unpublished", archive: "archived", unarchive: "unarchived" } as const;

const listPage = (locale: string, name: unknown) =>
  typeof name === "string" && Object.hasOwn(kinds, name)
    ? `/${locale}/admin/${kinds[name as KindName].path}`
    : `/${locale}/admin`;

/** Unpublishes a record, archives it, or restores it from the archive. */
export const POST = defineRoute({
  name: "records.publication",
  actor: "person",
  input: z.strictObject({ kind, id, step: z.enum(["unpublish", "archive", "unarchive"], "error.choice") }),
  form: (locale, values) => `${listPage(locale, values.kind)}/${idIn(values.id)}`.replace(/\/$/, ""),
  gone: (locale, values) => listPage(locale, values.kind),
  run: async ({ visitor, input, locale, now }) => {
    const [name, { id: recordId, step }] = [input.kind as KindName, input];
    const result = await steps[step](visitor.actor, name, recordId, now);
    if (!result.ok) return result;
    const to = `${listPage(locale, name)}/${recordId}?done=${outcomes[step]}`;
    return { ok: true, value: { to, subject: recordId, details: { kind: name, step } } };
  },
});
