import { randomUUID } from "node:crypto";
import type { BaseInput, BasePart } from "@/lib/kinds/input";

export const memberRoles = { member: "membership-role/member", seat: "membership-role/seat" };

/** A membership as a file says it. Without a role the file says nothing of it. */
export type FilePair = {
  school: string;
  role?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
};

/** A membership as stored. */
export type StoredMember = FilePair & { id: string };

/** What is empty is left out, and so is what is not said of a membership. */
export const pairOf = ({ school, role, from, until }: FilePair): FilePair => ({
  school,
  ...(role ? { role } : {}),
  ...(from ? { from } : {}),
  ...(until ? { until } : {}),
});

export function membersIn({ parts }: Pick<BaseInput, "parts">): StoredMember[] {
  return (parts.members ?? []).map(({ id, fields }) => ({ id, ...fields }) as StoredMember);
}

export const memberParts = (members: readonly StoredMember[]): BasePart[] =>
  members.map((member) => ({ id: member.id, fields: pairOf(member), translations: {} }));

const isOpen = ({ until }: StoredMember) => !until;

/** Memberships are ended, not deleted. */
export const endMembers = (members: readonly StoredMember[], asOf: string): StoredMember[] =>
  members.map((member) => (isOpen(member) ? { ...member, until: asOf } : member));

type FileOf = {
  pairs: readonly FilePair[];
  /** What the source said last; null the first time. */
  last: readonly FilePair[] | null;
  /** All memberships are in the file. */
  isWhole: boolean;
  asOf: string;
};

function changed(member: StoredMember, pair: FilePair, last: FilePair | undefined): StoredMember {
  // Another role than the source said last was given here, and stays.
  const takesRole = pair.role !== undefined && (last?.role === undefined || last.role === member.role);
  return {
    ...member,
    ...(takesRole ? { role: pair.role } : {}),
    ...(pair.from && !member.from ? { from: pair.from } : {}),
    ...(pair.until && !member.until ? { until: pair.until } : {}),
  };
}

const begun = (
  { school, role = memberRoles.member, from, until }: FilePair,
  again: string | undefined,
): StoredMember => ({
  id: randomUUID(),
  ...pairOf({ school, role, from: from || again, until }),
});

/**
 * The members of a group after a file. A membership that was ended here although the source had it stays ended; one
 * that the source never had goes on.
 */
export function mergeMembers(before: readonly StoredMember[], { pairs, last, isWhole, asOf }: FileOf): StoredMember[] {
  const said = new Map((last ?? []).map((pair) => [pair.school, pair]));
  const wanted = new Map(pairs.map((pair) => [pair.school, pair]));
  const found = new Set<string>();
  const kept = before.map((member) => {
    const pair = wanted.get(member.school);
    if (pair && (isOpen(member) || (pair.until && pair.until === member.until))) {
      found.add(member.school);
      return changed(member, pair, said.get(member.school));
    }
    const isGone = isWhole && !pair && isOpen(member) && said.has(member.school);
    return isGone ? { ...member, until: asOf } : member;
  });
  const was = new Set(before.map(({ school }) => school));
  const isNew = ({ school }: FilePair) => !found.has(school) && !(was.has(school) && said.has(school));
  const added = pairs.filter(isNew).map((pair) => begun(pair, was.has(pair.school) ? asOf : undefined));
  return [...kept, ...added];
}

/** The role that the cells of a row give. */
export function roleOf(values: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof values.role === "string") return values.role;
  if (typeof values.isSeat !== "boolean") return undefined;
  return values.isSeat ? memberRoles.seat : memberRoles.member;
}

export const isSeat = ({ role }: FilePair): boolean => role === memberRoles.seat;
