/**
 * Who acts: a signed-in person or the system (seeding, jobs). Always an argument, never read from a request below
 * `app/`.
 */
export type Actor = {
  /** Null for the system. */
  userId: string | null;
  name: string;
  grants: readonly Grant[];
};

export type Grant =
  | { role: "administrator" }
  | { role: "coordinator" | "contributor"; cityId: string }
  | { role: "editor"; recordId: string };

/** The cities in which an actor has a role, in the order in which they got it. */
export const ownCities = ({ grants }: Pick<Actor, "grants">): string[] => [
  ...new Set(grants.flatMap((grant) => ("cityId" in grant ? [grant.cityId] : []))),
];

/** Seeding, jobs and commands run as the system: it may do everything, and history names it. */
export const system: Actor = { userId: null, name: "Xarxa", grants: [{ role: "administrator" }] };
