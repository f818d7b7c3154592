import { z } from "zod";
import { kindNames, kinds } from "@/lib/kinds/index";
import { removeView, saveView } from "@/lib/records/admin/saved-views";
import { defineRoute } from "@/lib/routes/define-route";
import { line } from "@/lib/text/schema";

const kind = z.enum(kindNames, "error.form");

/** Saves the filters of a list under a name, or deletes a saved view. */
export const POST = defineRoute({
  name: "records.keepView",
  actor: "person",
  input: z.union(
    [
      z.strictObject({ kind, remove: z.uuid("error.id") }),
      z.strictObject({
        kind,
        name: line(80).refine((text) => text !== "", "error.required"),
        query: line(1_000),
      }),
    ],
    "error.required",
  ),
  form: (locale, values) => {
    const name = kindNames.find((item) => item === values.kind);
    return name ? `/${locale}/admin/${kinds[name].path}` : `/${locale}/admin`;
  },
  run: async ({ visitor, input, locale }) => {
    const list = `/${locale}/admin/${kinds[input.kind].path}`;
    if ("remove" in input) {
      const isRemoved = await removeView(visitor.actor, input.remove);
      return isRemoved ? { ok: true, value: { to: list } } : { ok: false, reason: "notFound" };
    }
    await saveView(visitor.actor, input.kind, input.name, input.query);
    return { ok: true, value: { to: `${list}${input.query ? `?${new URLSearchParams(input.query)}` : ""}` } };
  },
});
