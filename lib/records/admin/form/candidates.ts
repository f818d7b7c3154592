import type { FormValues } from "@/lib/forms/form-values";
import { findPrefix } from "@/lib/forms/frame";
import type { LinkField } from "@/lib/kinds/fields";
import type { KindDefinition } from "@/lib/kinds/kind";
import { searchTargets } from "@/lib/records/admin/search";
import type { FormContext } from "./context";
import { optionOf } from "./options";

/**
 * The link field with a form name such as `fields.cities` or `parts.members.2.fields.school`; null when there is none.
 */
function linkFieldAt(kind: KindDefinition, name: string): LinkField | null {
  const [, part, , ofPart] = /^parts\.(\w+)\.(\d+)\.fields\.(\w+)$/.exec(name) ?? [];
  const own = /^fields\.(\w+)$/.exec(name)?.[1] ?? "";
  const fields = part ? (Object.hasOwn(kind.parts, part) ? kind.parts[part]!.fields : {}) : kind.fields;
  const field = Object.hasOwn(fields, ofPart ?? own) ? fields[ofPart ?? own] : undefined;
  return field?.type === "link" ? field : null;
}

/** For forms without JavaScript: the searches typed into link fields, and their results. */
export async function findCandidates({ actor, locale }: FormContext, kind: KindDefinition, values: FormValues) {
  const searches = Object.entries(values).flatMap(([name, words]) =>
    name.startsWith(findPrefix) && typeof words === "string" && words !== ""
      ? [{ name: name.slice(findPrefix.length), words }]
      : [],
  );
  const found = await Promise.all(
    searches.map(async ({ name, words }) => {
      const field = linkFieldAt(kind, name);
      const list = field ? await searchTargets(actor, [field.to].flat(), words, locale) : [];
      return [name, list.map(optionOf)] as const;
    }),
  );
  return {
    finds: Object.fromEntries(searches.map(({ name, words }) => [name, words])),
    candidates: Object.fromEntries(found),
  };
}
