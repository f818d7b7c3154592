import type { SessionSpeaker } from "./change-session";

/**
 * The speakers of a form. Fields of the same place belong together, `consent` holds the places of those who agreed, and
 * an empty name and office are no speaker.
 */
export function speakersOfForm(names: string[], offices: string[], consent: string[]): SessionSpeaker[] {
  return names
    .map((name, place) => ({ name, office: offices[place] ?? "", consent: consent.includes(String(place)) }))
    .filter(({ name, office }) => name || office);
}
