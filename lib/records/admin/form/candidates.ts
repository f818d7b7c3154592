import { findsIn } from "@/lib/forms/finds";
import type { FormValues } from "@/lib/forms/form-values";
import type { LinkField } from "@/lib/kinds/fields";
import type { KindDefinition } from "@/lib/kinds/kind";
import { citiesNear, searchTargets } from "@/lib/records/admin/search";
import type { FormContext } from "./context";
import { optionOf } from "./options";

/**
 * The link field with a form name such as `fields.cities` or `parts.members.2.fields.school`; null when there is none.
 */
export function linkFieldAt(kind: KindDefinition, name: string): LinkField | null {
  const [, part, , ofPart] = /^parts\.(\w+)\.(\d+)\.fields\.(\w+)$/.exec(name) ?? [];
  const own = /^fields\.(\w+)$/.exec(name)?.[1] ?? "";
  const fields = part ? (Object.hasOwn(kind.parts, part) ? kind.parts[part]!.fields : {}) : kind.fields;
  const field = Object.hasOwn(fields, ofPart ?? own) ? fields[ofPart ?? own] : undefined;
  return field?.type === "link" ? field : null;
}

/** For forms without JavaScript: the results of the searches typed into link fields. */
export async function findCandidates(
  { actor, locale, editable }: FormContext,
  kind: KindDefinition,
  values: FormValues,
) {
  const city = values.responsibleCity ?? editable?.record.responsibleCityId ?? undefined;
  const near = citiesNear(actor, typeof city === "string" ? city : undefined);
  const found = await Promise.all(
    Object.entries(findsIn(values)).map(async ([name, words]) => {
      const field = linkFieldAt(kind, name);
      const list = field ? await searchTargets(actor, [field.to].flat(), words, locale, near) : [];
      return [name, list.map(optionOf)] as const;
    }),
  );
  return Object.fromEntries(found);
}
