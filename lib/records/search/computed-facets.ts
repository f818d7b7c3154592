import { boundsOfText } from "@/lib/edtf/index";
import { hasMembers } from "@/lib/kinds/filters";
import { groupSizeOf } from "@/lib/kinds/group-sizes";
import type { KindDefinition } from "@/lib/kinds/kind";
import { dayColumn } from "@/lib/records/store/columns";
import type { Stored } from "@/lib/records/store/stored";
import { facet, notationOf } from "./facet-names";

/** Public school → its levels, and these with broader ones. */
export type MemberLevels = ReadonlyMap<string, { own: readonly string[]; all: readonly string[] }>;

/** The month of a confirmation: `2026-11`. A list counts months back from its own day, so an entry never goes stale. */
export const monthOf = (day: Date) => day.toISOString().slice(0, 7);

/** True if a membership had ended when its record was saved. */
function hasEnded(until: unknown, savedAt: Date): boolean {
  const latest = typeof until === "string" ? dayColumn(boundsOfText(until).latest) : null;
  return latest ? latest < savedAt : typeof until === "string";
}

/** The schools of a group as the public knows them: current members with a public page. */
export function currentMembers(stored: Stored, levels: MemberLevels): string[] {
  const { members = [] } = stored.input.parts as { members?: { fields: { school: string; until?: unknown } }[] };
  const current = members.filter(({ fields }) => !hasEnded(fields.until, stored.record.updatedAt));
  return [...new Set(current.map(({ fields }) => fields.school))].filter((id) => levels.has(id));
}

/** How many schools a group has and what they teach, for its card. The card's date says when that was so. */
export function memberFields(stored: Stored, levels: MemberLevels): { members?: number; levels?: string[] } {
  const schools = currentMembers(stored, levels);
  if (schools.length === 0) return {};
  return { members: schools.length, levels: [...new Set(schools.flatMap((id) => levels.get(id)?.own ?? []))].sort() };
}

function memberFacets(stored: Stored, levels: MemberLevels): string[] {
  const schools = currentMembers(stored, levels);
  const size = groupSizeOf(schools.length);
  const taught = schools.flatMap((id) => levels.get(id)?.all ?? []);
  return [...(size ? [facet("size", size)] : []), ...taught.map((id) => facet("level", notationOf(id)))];
}

/** Facets that are computed from several values of a record. */
export function computedFacets(kind: KindDefinition, stored: Stored, levels: MemberLevels): string[] {
  const media = (stored.input.parts as { media?: { fields: { type?: string; address?: string } }[] }).media ?? [];
  const hasVideo = media.some(({ fields }) => fields.type === "video" && fields.address);
  const { confirmedAt } = stored.record;
  return [
    ...(hasMembers(kind) ? memberFacets(stored, levels) : []),
    ...(hasVideo ? [facet("video", "yes")] : []),
    ...(confirmedAt ? [facet("confirmedIn", monthOf(confirmedAt))] : []),
  ];
}
