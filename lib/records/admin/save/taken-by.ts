import type { Actor } from "@/lib/auth/actor";
import { database, Prisma } from "@/lib/db";
import type { FieldError, Result } from "@/lib/errors";
import type { RawInput } from "@/lib/forms/form-values";
import type { Locale } from "@/lib/i18n/locales";
import { adminPath } from "@/lib/kinds/address";
import type { KindName } from "@/lib/kinds/index";
import { canonicalRegister } from "@/lib/kinds/registers";
import { visibleOf } from "@/lib/records/admin/visible";

type SavedValues = { kind: KindName; id: string | undefined; slug: string; raw: RawInput };

const textAt = (values: Record<string, unknown>, name: string) => String(values[name] ?? "");

async function idsWithSlug({ kind, slug }: SavedValues): Promise<string[]> {
  const where = { kind_slug: { kind, slug } };
  const record = await database().record.findUnique({ where, select: { id: true } });
  const redirect = await database().slugRedirect.findUnique({ where, select: { recordId: true } });
  return [record?.id, redirect?.recordId].flatMap((id) => id ?? []);
}

type Row = { id: string };

/** The records whose register has the same code, however both are spelled. */
const idsWithCode =
  (table: "School" | "Cluster", code: "officialCode" | "registerCode") =>
  async ({ raw: { fields } }: SavedValues): Promise<string[]> => {
    const rows = await database().$queryRaw<Row[]>`
      SELECT "id" FROM ${Prisma.raw(`"${table}"`)}
      WHERE plain_code(${Prisma.raw(`"${code}"`)}) = plain_code(${textAt(fields, code)})
        AND fold_text("codeSystem") = fold_text(${canonicalRegister(textAt(fields, "codeSystem"))})`;
    return rows.map(({ id }) => id);
  };

/** Form field → finds the records that already have its unique value. */
const finders: Record<string, (values: SavedValues) => Promise<string[]>> = {
  slug: idsWithSlug,
  "fields.officialCode": idsWithCode("School", "officialCode"),
  "fields.registerCode": idsWithCode("Cluster", "registerCode"),
  "fields.number": async ({ raw: { fields } }) => {
    const rows = await database().guide.findMany({ where: { number: textAt(fields, "number") }, select: { id: true } });
    return rows.map(({ id }) => id);
  },
};

async function linkToOther(actor: Actor, error: FieldError, values: SavedValues, locale: Locale): Promise<FieldError> {
  const find = error.key === "error.taken" ? finders[error.path.join(".")] : undefined;
  if (!find) return error;
  const ids = (await find(values)).filter((id) => id !== values.id);
  const where = { AND: [{ id: { in: ids } }, visibleOf(actor, values.kind)] };
  const other = await database().record.findFirst({ where, select: { id: true } });
  return other ? { ...error, link: adminPath(locale, values.kind, other.id) } : error;
}

/** Adds to each "already taken" error a link to the other record, if the actor may see it. */
export async function withOthers<T>(
  actor: Actor,
  result: Result<T>,
  values: SavedValues,
  locale: Locale,
): Promise<Result<T>> {
  if (result.ok || result.reason !== "invalid") return result;
  const errors = await Promise.all(result.errors.map((error) => linkToOther(actor, error, values, locale)));
  return { ...result, errors };
}
