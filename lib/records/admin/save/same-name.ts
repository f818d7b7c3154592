import type { Actor } from "@/lib/auth/actor";
import { database, Prisma } from "@/lib/db";
import type { FieldError } from "@/lib/errors";
import type { RawInput } from "@/lib/forms/form-values";
import type { Locale } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import { type KindName, kindNamed } from "@/lib/kinds/index";
import { besideOf } from "@/lib/records/admin/beside";
import { titlesOf } from "@/lib/records/admin/labels";
import { titleColumns } from "@/lib/records/admin/search";
import { visibleOf } from "@/lib/records/admin/visible";
import { storeOf, tableOfModel } from "@/lib/records/store/stores";
import { fold } from "@/lib/text/fold";
import { isUuid } from "@/lib/text/is-uuid";

type Row = { id: string };

const placesOf = ({ responsibleCity, fields }: RawInput) => [responsibleCity, fields.city].filter(isUuid);

/** SQL: the record `r` is the responsibility of one of the cities, or lies in it; without cities, it has none either. */
function isInPlace(kind: KindName, places: string[]): Prisma.Sql {
  if (places.length === 0) return Prisma.sql`r."responsibleCityId" IS NULL`;
  const { model } = storeOf(kind);
  const table = Prisma.raw(tableOfModel(model));
  const { city } = kindNamed(kind).fields;
  const lies =
    city?.type === "link" && !city.many
      ? Prisma.sql`OR EXISTS (SELECT 1 FROM ${table} c WHERE c."id" = r."id" AND c."cityId" = ANY(${places}::uuid[]))`
      : Prisma.empty;
  return Prisma.sql`(r."responsibleCityId" = ANY(${places}::uuid[]) ${lies})`;
}

/** The record of this name and place that the actor may see; archived ones are none. */
export async function sameNamed(actor: Actor, kind: KindName, raw: RawInput, language: Locale): Promise<string | null> {
  const text = raw.translations[language]?.[kindNamed(kind).title];
  const name = typeof text === "string" ? fold(text) : "";
  if (name === "") return null;
  const { table, title } = titleColumns(kind);
  const rows = await database().$queryRaw<Row[]>`
    SELECT DISTINCT r."id" FROM "Record" r JOIN ${table} t ON t."recordId" = r."id"
    WHERE r."kind" = ${kind}::"Kind" AND fold_text(${title}) = ${name} AND ${isInPlace(kind, placesOf(raw))} LIMIT 50`;
  const isThere = { id: { in: rows.map(({ id }) => id) }, publication: { not: "archived" as const } };
  const where = { AND: [isThere, visibleOf(actor, kind)] };
  const found = await database().record.findFirst({ where, select: { id: true }, orderBy: { createdAt: "asc" } });
  return found?.id ?? null;
}

/** The error for a new record whose name and place another one has: it says which, leads to it and may be overridden. */
export async function sameNameError(
  actor: Actor,
  kind: KindName,
  raw: RawInput,
  { language, locale }: { language: Locale; locale: Locale },
): Promise<FieldError | null> {
  const id = await sameNamed(actor, kind, raw, language);
  if (!id) return null;
  const [titles, beside] = await Promise.all([titlesOf(kind, [id], locale), besideOf(actor, [id], locale)]);
  const name = [titles.get(id)?.text, beside.get(id)].filter(Boolean).join(", ");
  return { key: "admin:error.sameName", path: ["different"], values: { name }, link: adminPath(locale, kind, id) };
}
