import { z } from "zod";
import { isKindName, kinds } from "@/lib/kinds/index";
import { copyRecord } from "@/lib/records/write/copy";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn, kind } from "@/lib/routes/form-schema";

const listPage = (locale: string, name: unknown) =>
  `/${locale}/admin${typeof name === "string" && isKindName(name) ? `/${kinds[name].path}` : ""}`;

/** Makes a new draft from a record. */
export const POST = defineRoute({
  name: "records.copy",
  actor: "person",
  input: z.strictObject({ kind, id }),
  form: (locale, values) => `${listPage(locale, values.kind)}/${idIn(values.id)}`.replace(/\/$/, ""),
  gone: (locale, values) => listPage(locale, values.kind),
  run: async ({ visitor, input, locale, now }) => {
    const result = await copyRecord(visitor.actor, input.kind, input.id, now);
    if (!result.ok) return result;
    const { id: copy } = result.value;
    const to = `${listPage(locale, input.kind)}/${copy}?done=copied`;
    return { ok: true, value: { to, subject: input.id, details: { kind: input.kind, copy } } };
  },
});
