import { randomUUID } from "node:crypto";
import type { Database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import { cityAtMeeting } from "@/lib/records/history/outsiders";
import { invalid, notFound, runWrite } from "@/lib/records/store/run-write";
import { readStored } from "@/lib/records/store/stored";
import { createWithin } from "@/lib/records/write/create";
import { chooseFreeSlug } from "@/lib/records/write/free-slug";
import { slugify } from "@/lib/text/slug";
import { tellOfDraft } from "../letters/tell-of-draft";
import type { MeetingInvitation } from "../models";
import { lockTaking } from "./lock";

export const triedOutcomes = ["adapted", "notPursued"] as const;

export type SettleInput = {
  /** The row of the chosen practice. */
  taken: string;
  outcome: (typeof triedOutcomes)[number];
  title: string;
  kept: string;
  changed: string;
  /** Why it was not pursued. */
  why: string;
  language: Locale;
};

function requireComplete({ outcome, title, kept, changed, why }: SettleInput): void {
  if (outcome === "notPursued" && !why) throw invalid([{ key: "afterwards:error.why", path: ["why"] }]);
  if (outcome === "notPursued") return;
  const errors = [
    ...(title ? [] : [{ key: "afterwards:error.name", path: ["title"] }]),
    ...(kept || changed ? [] : [{ key: "afterwards:error.kept", path: ["kept"] }]),
  ];
  if (errors.length > 0) throw invalid(errors);
}

/** The adaptation as a practice of the city: its coordinators complete and publish it. */
function inputOf(
  { kept, changed, title, language }: SettleInput,
  original: { id: string; type: string },
  { cityId }: MeetingInvitation,
  now: Date,
) {
  const texts = { ...(kept ? { kept } : {}), ...(changed ? { changed } : {}) };
  const city = cityId ? { city: cityId } : {};
  return {
    ...{ sourceLanguage: language, responsibleCity: cityId, takenFrom: null },
    fields: { type: original.type, ...(cityId ? { cities: [cityId] } : {}) },
    translations: { [language]: { title } },
    parts: {
      adaptations: [
        {
          id: randomUUID(),
          fields: { from: original.id, ...city, year: now.getUTCFullYear() },
          translations: { [language]: texts },
        },
      ],
    },
  };
}

async function makeDraft(
  tx: Database,
  invitation: MeetingInvitation,
  practiceId: string,
  input: SettleInput,
  now: Date,
) {
  const stored = await readStored(tx, "practice", practiceId);
  if (!stored) throw notFound();
  const slug = await chooseFreeSlug(tx, "practice", slugify(input.title) || "adaptation");
  const draft = inputOf(input, { id: practiceId, type: stored.input.fields.type }, invitation, now);
  return createWithin(tx, cityAtMeeting(invitation.id), "practice", slug, draft, { now });
}

/** What became of a practice that a city wanted to try: a draft in that city, or why not. Sent twice, it is one draft. */
export function settleTaken(token: string, input: SettleInput, now: Date) {
  return runWrite(async (tx) => {
    const { invitation, desk } = await lockTaking(tx, token, now);
    const where = { id: input.taken, invitationId: invitation.id };
    const taken = await tx.takenHomePractice.findFirst({ where });
    if (!taken) throw notFound();
    const value = { meetingId: desk.id };
    if (taken.settledAt) return { value, tags: [] };
    requireComplete(input);
    const isAdapted = input.outcome === "adapted";
    const made = isAdapted ? await makeDraft(tx, invitation, taken.practiceId, input, now) : null;
    if (made) await tellOfDraft(tx, desk, invitation, { id: made.value.id, ...input }, now);
    await tx.takenHomePractice.update({
      where: { id: taken.id },
      data: {
        ...{ draftId: made?.value.id ?? null, settledAt: now, language: input.language },
        reason: isAdapted ? "" : input.why,
      },
    });
    return { value, tags: made?.tags ?? [] };
  });
}
