import { locales } from "@/lib/i18n/locales";
import type { Translate } from "@/lib/i18n/server";
import { countries } from "@/lib/kinds/countries";
import { filterVocabularies, flagFilters } from "@/lib/kinds/filters";
import { groupSizes } from "@/lib/kinds/group-sizes";
import type { KindName } from "@/lib/kinds/index";
import { apiFilters, defaultLimit, mostRecords } from "@/lib/open-data/api/list-parameters";
import { array, type JsonSchema } from "./json-schema";

export type Parameter = { name: string; description: string; schema: JsonSchema };

const year: JsonSchema = { type: "integer", minimum: 1000, maximum: 2999 };
const text: JsonSchema = { type: "string" };

/** What a filter of a list takes. Filters can be repeated: values of one are alternatives. */
function filterSchema(kind: KindName, key: string): JsonSchema {
  if (key === "from" || key === "until") return year;
  if (key === "country") return array({ enum: countries });
  if (key === "language") return array({ enum: locales });
  if (key === "size") return array({ enum: groupSizes });
  if (key in flagFilters) return { enum: [flagFilters[key]] };
  if (key in filterVocabularies(kind) || key === "city") return array(text);
  return text;
}

/** The name of a filter, as on the page of the list. */
function filterName(key: string, t: Translate): string {
  const own: Readonly<Record<string, string>> = {
    q: t("data:api.parameter.q"),
    from: t("data:api.parameter.from"),
    until: t("data:api.parameter.until"),
  };
  return own[key] ?? t(`kinds:filter.${key}` as "kinds:filter.city");
}

function filterDescription(kind: KindName, key: string, t: Translate): string {
  const vocabulary = filterVocabularies(kind)[key];
  if (vocabulary) return `${filterName(key, t)}: ${t("data:api.parameter.term", { vocabulary })}`;
  if (key === "city") return `${filterName(key, t)}: ${t("data:api.parameter.city")}`;
  return filterName(key, t);
}

export const languageParameter = (t: Translate): Parameter => ({
  name: "lang",
  description: t("data:api.parameter.lang"),
  schema: { enum: locales, default: "en" },
});

export const fieldsParameter = (t: Translate): Parameter => ({
  name: "fields",
  description: t("data:api.parameter.fields"),
  schema: text,
});

/** How a list is paged. */
export const pagingParameters = (t: Translate): Parameter[] => [
  {
    name: "limit",
    description: t("data:api.parameter.limit"),
    schema: { type: "integer", minimum: 1, maximum: mostRecords, default: defaultLimit },
  },
  { name: "cursor", description: t("data:api.parameter.cursor"), schema: text },
  { name: "since", description: t("data:api.parameter.since"), schema: { type: "string", format: "date-time" } },
];

/** The parameters of a kind's list. */
export const listParameters = (kind: KindName, t: Translate): Parameter[] => [
  ...apiFilters(kind).map((key) => ({
    name: key,
    description: filterDescription(kind, key, t),
    schema: filterSchema(kind, key),
  })),
  ...pagingParameters(t),
  fieldsParameter(t),
  languageParameter(t),
];
