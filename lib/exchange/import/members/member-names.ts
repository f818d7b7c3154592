import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { FieldChange } from "../model";
import type { StoredMember } from "./merge-members";

/** A membership with the name of its school, as a plan keeps it to be shown. */
type NamedMember = StoredMember & { name?: string | undefined };

export const withNames = (
  members: readonly StoredMember[],
  titleOf: (school: string) => string | undefined,
): NamedMember[] => members.map((member) => ({ ...member, name: titleOf(member.school) }));

const shown = 12;

/** What changes in the members of a group: who joins, who leaves, who has another role or other dates. */
export function memberWords(locale: Locale, { ours, theirs }: Pick<FieldChange, "ours" | "theirs">): string[] {
  const t = translator(locale);
  const [before, after] = [ours, theirs].map((value) => (Array.isArray(value) ? (value as NamedMember[]) : []));
  const known = new Map(before!.map((member) => [member.id, member]));
  const words = (key: "joins" | "leaves" | "changes", members: readonly NamedMember[]) => {
    if (members.length === 0) return [];
    const names = members.slice(0, shown).map(({ name, school }) => name ?? school);
    const rest = members.length > shown ? ["…"] : [];
    return [
      t(`exchange:members.${key}`, {
        rows: formatNumber(members.length, locale),
        names: [...names, ...rest].join("; "),
      }),
    ];
  };
  const leaves = after!.filter(({ id, until }) => until && known.has(id) && !known.get(id)!.until);
  const others = after!.filter((member) => {
    const was = known.get(member.id);
    return was && !leaves.includes(member) && (was.role !== member.role || was.from !== member.from);
  });
  return [
    ...words(
      "joins",
      after!.filter(({ id }) => !known.has(id)),
    ),
    ...words("leaves", leaves),
    ...words("changes", others),
  ];
}
