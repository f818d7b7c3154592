import { database, type Prisma } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";
import { titlesOf } from "@/lib/records/admin/labels";
import { readOfferedTerms } from "@/lib/records/vocabularies/terms";
import { type NamedIn, nameIn } from "../cities/names";
import type { Desk } from "../desk/desk";

export type RecordChoice = { id: string; name: NamedIn };

/** A select with more would help nobody. */
const most = 500;

async function named(kind: KindName, ids: string[], locale: Locale): Promise<RecordChoice[]> {
  const titles = await titlesOf(kind, ids, locale);
  const choices = ids.flatMap((id) => {
    const title = titles.get(id);
    return title ? [{ id, name: nameIn(title, locale) }] : [];
  });
  return choices.toSorted((one, other) => one.name.text.localeCompare(other.name.text, locale));
}

/** Public records of some kinds in the host city, and those that were chosen before. */
async function inHostCity(kind: KindName, where: Prisma.RecordWhereInput, chosen: string[], locale: Locale) {
  const rows = await database().record.findMany({
    where: { kind, OR: [{ AND: [{ publication: "published" }, where] }, { id: { in: chosen } }] },
    select: { id: true },
    take: most,
  });
  return named(
    kind,
    rows.map(({ id }) => id),
    locale,
  );
}

/** What the fields of a session offer. */
export type SessionChoices = Record<"kinds" | "schools" | "organisations" | "presents", RecordChoice[]>;

/** The kinds of sessions that forms offer. */
export async function sessionKinds(locale: Locale, used: string[] = []): Promise<RecordChoice[]> {
  const terms = await readOfferedTerms(["session-kind"], locale, new Set(used));
  return terms.map(({ id, label }) => ({ id, name: nameIn(label, locale) }));
}

type Chosen = { kindId: string; schoolId: string | null; organisationId: string | null; presents: string[] };

export async function sessionChoices(desk: Desk, chosen: Chosen, locale: Locale): Promise<SessionChoices> {
  const cityId = desk.hostCityId;
  const some = (id: string | null) => (id ? [id] : []);
  const { schoolId, organisationId, presents } = chosen;
  const [kinds, schools, organisations, practices, networks] = await Promise.all([
    sessionKinds(locale, [chosen.kindId]),
    inHostCity("school", { school: { cityId } }, some(schoolId), locale),
    inHostCity("organisation", { organisation: { cityId } }, some(organisationId), locale),
    inHostCity("practice", { responsibleCityId: cityId }, presents, locale),
    inHostCity("network", { responsibleCityId: cityId }, presents, locale),
  ]);
  return { kinds, schools, organisations, presents: [...practices, ...networks] };
}
