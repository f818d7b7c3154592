import type { Actor } from "@/lib/auth/actor";
import type { FieldError } from "@/lib/errors";
import { findPrefix } from "@/lib/forms/finds";
import { type Match, onlyMatch } from "@/lib/forms/only-match";
import type { Locale } from "@/lib/i18n/locales";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import type { KindDefinition } from "@/lib/kinds/kind";
import { findPlaces } from "@/lib/records/admin/places";
import { citiesNear, searchTargets } from "@/lib/records/admin/search";
import { linkFieldAt } from "./candidates";

// Words that were typed into a search of the form and not picked are never dropped: they are placed or refused.

type Values = Record<string, unknown>;
type Asker = { actor: Actor; kind: KindName; locale: Locale };
/** A result and the form values that choose it. */
type Result = Match & { values: Values };

const textsOf = (value: unknown) => [value ?? []].flat().map(String);

async function linksFound({ actor, kind, locale }: Asker, name: string, words: string, record: Values) {
  const field = linkFieldAt(kindNamed(kind), name);
  if (!field) return null;
  const near = citiesNear(actor, textsOf(record.responsibleCity)[0]);
  const found = await searchTargets(actor, [field.to].flat(), words, locale, near);
  const chosen = textsOf(record[name]);
  return found.map(({ id, label, isOwn }): Result => {
    const next = field.many ? [...chosen.filter((value) => value !== id), id] : id;
    return { label, isOwn, values: { [name]: next } };
  });
}

const isPoint = (kind: KindDefinition, name: string) =>
  kind.fields[/^fields\.(\w+)$/.exec(name)?.[1] ?? ""]?.type === "coordinates";

async function placesFound({ actor, kind, locale }: Asker, name: string, words: string) {
  if (!isPoint(kindNamed(kind), name)) return null;
  const found = await findPlaces(actor, words, locale);
  return found.map(({ label, lat, lon }): Result => {
    return { label, isOwn: false, values: { [`${name}.lat`]: String(lat), [`${name}.lon`]: String(lon) } };
  });
}

/** One of the results is chosen already: the words are what is left of the search for it. */
const isChosen = (found: readonly Result[], record: Values) =>
  found.some(({ values }) =>
    Object.entries(values).every(([name, value]) => {
      const chosen = textsOf(record[name]);
      return chosen.length > 0 && chosen.includes(textsOf(value).at(-1)!);
    }),
  );

async function placeOne(asker: Asker, name: string, words: string, record: Values): Promise<Values | FieldError> {
  const path = name.split(".");
  const found = (await linksFound(asker, name, words, record)) ?? (await placesFound(asker, name, words));
  if (!found) return { key: "error.form", path };
  if (isChosen(found, record)) return record;
  const only = onlyMatch(found, words);
  if (only) return { ...record, ...only.values };
  const key = found.length === 0 ? "admin:error.notFound" : "admin:error.choose";
  return { key, path, values: { words: words.trim() } };
}

const isError = (placed: Values | FieldError): placed is FieldError =>
  typeof placed.key === "string" && "path" in placed;

/** The record's values with the searches placed, and an error for each search that needs a choice. */
export async function placeWords(
  asker: Asker,
  finds: Values,
  record: Values,
): Promise<{ record: Values; errors: FieldError[] }> {
  const errors: FieldError[] = [];
  let placed = record;
  for (const [name, words] of Object.entries(finds)) {
    if (typeof words !== "string" || words.trim() === "") continue;
    const next = await placeOne(asker, name.slice(findPrefix.length), words, placed);
    if (isError(next)) errors.push(next);
    else placed = next;
  }
  return { record: placed, errors };
}
