import type { Actor } from "@/lib/auth/actor";
import { scope } from "@/lib/auth/scope";
import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { isKindName, type KindName, kindNamed } from "@/lib/kinds/index";
import { slugify } from "@/lib/text/slug";
import { type Labelled, labelsOf } from "./admin-labels";
import { modelNamed, storeOf } from "./stores";

const most = 20;

/** The records of a kind whose title has these words, accents aside: what is public and what the actor may see. */
export async function idsWithTitle(actor: Actor, kind: KindName, words: string, take: number): Promise<string[]> {
  const { title } = kindNamed(kind);
  const slug = slugify(words);
  const { kind: _, ...seen } = scope(actor, kind);
  const visible = "OR" in seen ? { OR: [{ publication: "published" }, ...(seen.OR ?? [])] } : {};
  const named = [
    { [title]: { contains: words, mode: "insensitive" } },
    ...(slug ? [{ record: { record: { slug: { contains: slug } } } }] : []),
  ];
  const rows: { recordId: string }[] = await modelNamed(database(), storeOf(kind).translation).findMany({
    where: { OR: named, record: { record: visible } },
    select: { recordId: true },
    distinct: ["recordId"],
    orderBy: { [title]: "asc" },
    take,
  });
  return rows.map(({ recordId }) => recordId);
}

const contains = (words: string) => ({ contains: words, mode: "insensitive" as const });

/** A name that its person did not agree to show is found only by those who look after a city's people. */
function visiblePeople(actor: Actor) {
  const looksAfterPeople = actor.grants.some(({ role }) => role === "administrator" || role === "coordinator");
  return looksAfterPeople ? {} : { showName: true };
}

async function idsOf(actor: Actor, target: string, words: string): Promise<string[]> {
  const select = { select: { id: true }, take: most };
  if (isKindName(target)) return idsWithTitle(actor, target, words, most);
  const rows = await {
    person: () => database().person.findMany({ where: { name: contains(words), ...visiblePeople(actor) }, ...select }),
    reference: () =>
      database().reference.findMany({
        where: { OR: [{ title: contains(words) }, { authors: contains(words) }] },
        ...select,
      }),
    district: () =>
      database().district.findMany({ where: { translations: { some: { name: contains(words) } } }, ...select }),
  }[target as "person" | "reference" | "district"]?.();
  return (rows ?? []).map(({ id }) => id);
}

/** What a link may point at, by words of its title. */
export async function searchTargets(
  actor: Actor,
  targets: readonly string[],
  words: string,
  locale: Locale,
): Promise<Labelled[]> {
  const text = words.trim().slice(0, 100);
  if (!text || text.includes("\u0000") || !text.isWellFormed()) return [];
  const ids = (await Promise.all(targets.map((target) => idsOf(actor, target, text)))).flat().slice(0, most);
  const labels = await labelsOf(ids, locale);
  return ids.flatMap((id) => labels.get(id) ?? []);
}
