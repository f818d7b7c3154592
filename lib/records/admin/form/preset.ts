import { type Actor, ownCities } from "@/lib/auth/actor";
import type { Option } from "@/lib/forms/field-model";
import type { FormValues } from "@/lib/forms/form-values";
import type { KindDefinition } from "@/lib/kinds/kind";
import type { AskedRecord } from "./new-record";

/** The city that a new record starts with: that of the form that needs it, else the first of the editor's own. */
function startCity(actor: Actor, cities: Option[] | null, asked: AskedRecord | undefined): string {
  const possible = [asked?.city ?? "", ...ownCities(actor)];
  return possible.find((id) => id && cities?.some(({ value }) => value === id)) || (cities?.[0]?.value ?? "");
}

/** The values of a new form: the editor's city wherever the record has one, and the name asked for. */
export function presetValues(
  actor: Actor,
  kind: KindDefinition,
  language: string,
  cities: Option[] | null,
  asked: AskedRecord | undefined,
): FormValues {
  const city = startCity(actor, cities, asked);
  const title = asked?.title ? { [`translations.${language}.${kind.title}`]: asked.title } : {};
  if (!city) return title;
  const links = Object.entries(kind.fields).filter(([, field]) => field.type === "link" && field.to === "city");
  return { responsibleCity: city, ...Object.fromEntries(links.map(([name]) => [`fields.${name}`, city])), ...title };
}
