import { describe, expect, test } from "vitest";
import { type Actor, type Grant, system } from "@/lib/auth/actor";
import { type Action, type ActionTarget, actions, can, maySave, placeOfGrant, roles } from "@/lib/auth/can";
import { scopeOf } from "@/lib/auth/scope";
import { type KindName, kindNames } from "@/lib/kinds/index";
import { publicationStates } from "@/lib/kinds/states";
import { actionsExpected, expectedReach, type PlaceLetter, placeLetters } from "@/tests/support/expected-reach";

const me = "me";
const grants: Record<(typeof roles)[number], Grant> = {
  administrator: { role: "administrator" },
  coordinator: { role: "coordinator", cityId: "barcelona" },
  editor: { role: "editor", recordId: "granted" },
  contributor: { role: "contributor", cityId: "barcelona" },
};
const actorWith = (...held: Grant[]): Actor => ({ userId: me, name: "Me", grants: held });

/** The places that the table distinguishes, each with a letter. */
const places: Record<PlaceLetter, ActionTarget> = {
  C: { cityId: "barcelona", recordId: "any", authorId: "other", publication: "draft" },
  O: { cityId: "helsinki", recordId: "any", authorId: "other", publication: "draft" },
  N: { cityId: null, recordId: "any", authorId: "other", publication: "draft" },
  G: { cityId: "helsinki", recordId: "granted", authorId: "other", publication: "published" },
  D: { cityId: "barcelona", recordId: "any", authorId: me, publication: "draft" },
  P: { cityId: "barcelona", recordId: "any", authorId: me, publication: "published" },
  E: { cityId: "helsinki", recordId: "any", authorId: me, publication: "draft" },
};

/** The places where a role may do something, as letters. */
function reachOf(role: (typeof roles)[number], action: Action, kind: KindName): string {
  const letters = placeLetters.filter((key) => can(actorWith(grants[role]), action, { ...places[key], kind }));
  return letters.join("") || "–";
}

describe.each(kindNames)("what may be done to a %s", (kind) => {
  test.each(actions)("%s", (action) => {
    const reach = Object.fromEntries(roles.map((role) => [role, reachOf(role, action, kind)]));
    expect(reach).toEqual(expectedReach(action, kind));
  });
});

test("the second list has exactly the same actions", () => {
  expect([...actionsExpected].sort()).toEqual([...actions].sort());
});

test("anything unlisted is denied, even to administrators", () => {
  for (const action of ["erase", "constructor", "__proto__", "toString", ""])
    expect(can(system, action as Action, places.C)).toBe(false);
  const stranger = { role: "owner", cityId: "barcelona" } as unknown as Grant;
  for (const action of actions) expect(can(actorWith(stranger), action, places.C)).toBe(false);
});

test("without a grant nothing is allowed anywhere", () => {
  for (const action of actions)
    for (const place of Object.values(places)) expect(can(actorWith(), action, place)).toBe(false);
});

test("a stranger has no proposals, whoever created the record", () => {
  const nobody: Actor = { userId: null, name: "", grants: [grants.contributor] };
  expect(can(nobody, "readDraft", { ...places.D, authorId: null })).toBe(false);
});

test("grants of several cities add up without mixing", () => {
  const both = actorWith({ role: "coordinator", cityId: "helsinki" }, grants.contributor);
  expect([can(both, "publish", places.O), can(both, "publish", places.C), can(both, "propose", places.D)]).toEqual([
    true,
    false,
    true,
  ]);
});

test("a coordinator gives roles in their city and its records, never administration", () => {
  const coordinator = actorWith(grants.coordinator);
  const may = (grant: Grant, recordPlace?: ActionTarget) =>
    can(coordinator, "changeRoles", placeOfGrant(grant, recordPlace));
  expect(may(grants.contributor)).toBe(true);
  expect(may({ role: "coordinator", cityId: "helsinki" })).toBe(false);
  expect(may(grants.editor, { cityId: "barcelona" })).toBe(true);
  expect(may(grants.editor, { cityId: "helsinki" })).toBe(false);
  expect(may(grants.editor)).toBe(false);
  expect(may(grants.administrator)).toBe(false);
});

test("the right to save is the right to edit", () => {
  expect(maySave(actorWith(grants.coordinator), { recordId: "x", cityId: "barcelona" })).toBe(true);
  expect(maySave(actorWith(grants.editor), { recordId: "granted", cityId: "barcelona" })).toBe(false);
});

describe("the scope of queries", () => {
  const matches = ({ OR }: ReturnType<typeof scopeOf>, place: ActionTarget) =>
    OR === undefined ||
    OR.some(
      (one) =>
        (!("id" in one) || one.id.in.includes(place.recordId ?? "")) &&
        (!("responsibleCityId" in one) || one.responsibleCityId.in.includes(place.cityId ?? "")) &&
        (!("createdById" in one) || one.createdById === place.authorId) &&
        (!("publication" in one) || !one.publication || one.publication.in.includes(place.publication!)),
    );

  test.each(["readDraft", "translate", "export"] as const)("contains exactly the records for %s", (action) => {
    const all = Object.values(grants);
    const sets = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_, index) => bits & (1 << index)));
    for (const held of sets)
      for (const place of Object.values(places))
        for (const publication of publicationStates) {
          const actor = actorWith(...held);
          const wanted = can(actor, action, { ...place, kind: "practice", publication });
          expect(matches(scopeOf(actor, action), { ...place, publication })).toBe(wanted);
        }
  });
});
