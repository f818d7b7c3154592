import { z } from "zod";
import { isKindName, kinds } from "@/lib/kinds/index";
import { choicesAsText, readValueChoices } from "@/lib/records/merge/choices";
import { mergeRecords } from "@/lib/records/merge/merge";
import { mergeAddress } from "@/lib/records/merge/merge-address";
import { defineRoute } from "@/lib/routes/define-route";
import { id, idIn, kind } from "@/lib/routes/form-schema";
import { line } from "@/lib/text/schema";

const version = z.coerce.number("error.form").int("error.form").optional();

/** The values of the radio buttons, `take.0`, `take.1` and so on. */
const choicesIn = (values: Record<string, unknown>) =>
  readValueChoices(Object.entries(values).flatMap(([name, value]) => (name.startsWith("take.") ? [value] : [])));

/** Merges two records that describe the same thing: what was shown, or nothing. */
export const POST = defineRoute({
  name: "records.merge",
  actor: "person",
  input: z
    .object({
      ...{ kind, keep: id, lose: id, keepVersion: version, loseVersion: version },
      /** The choices whose result was shown. */
      shown: line(20_000).optional(),
    })
    .catchall(line(200)),
  form: (locale, values) => {
    const name = isKindName(String(values.kind)) ? String(values.kind) : "school";
    const pair = { kind: name, keep: idIn(values.keep), lose: idIn(values.lose) };
    return mergeAddress(locale, pair, choicesIn(values));
  },
  run: async ({ visitor, input, locale, now }) => {
    const { kind: name, keep, lose, keepVersion, loseVersion, shown } = input;
    if (!isKindName(name)) return { ok: false, reason: "notFound" };
    const choices = choicesIn(input);
    if (shown !== undefined && shown !== choicesAsText(choices)) {
      const to = `${mergeAddress(locale, { kind: name, keep, lose }, choices)}&changed=yes#result`;
      return { ok: true, value: { to, subject: keep, details: { shownFirst: true } } };
    }
    const seen =
      keepVersion === undefined || loseVersion === undefined ? undefined : { keep: keepVersion, lose: loseVersion };
    const result = await mergeRecords(visitor.actor, name, keep, lose, { choices, seen, now });
    if (!result.ok) return result;
    const to = `/${locale}/admin/${kinds[name].path}/${keep}/history?done=merged`;
    return { ok: true, value: { to, subject: keep, details: { lose } } };
  },
});
