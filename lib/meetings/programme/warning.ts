import type { Planned, PlannedVisit } from "./planned";

/** What is probably a mistake in a programme. Nothing is refused because of it. */
export type ProgrammeWarning = {
  name: "outside" | "person" | "twoGroups" | "everybody" | "visit" | "room" | "travel" | "visitTravel" | "capacity";
  /** The sessions it is about. */
  sessions: { id: string; title: string }[];
  /** Who is needed twice. */
  person: string;
  /** The numbers of the visits it is about. */
  visits: string;
  /** Minutes that there are, and about as many as are needed, for the way. */
  minutes: number;
  needed: number;
  /** The visit with more people than places. */
  visit?: PlannedVisit;
};

export const warning = (
  name: ProgrammeWarning["name"],
  sessions: readonly Planned[],
  more: Partial<ProgrammeWarning> = {},
): ProgrammeWarning => ({
  ...{ name, sessions: sessions.map(({ id, title }) => ({ id, title })), person: "", visits: "" },
  ...{ minutes: 0, needed: 0, ...more },
});
