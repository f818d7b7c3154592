import type { Database, Prisma } from "@/lib/db";
import { guestId, visitId } from "../ids";
import type { Staged, StageVisit } from "./stage";

type Letter = Pick<Prisma.MeetingLetterCreateManyInput, "kind" | "state">;

const [sent, waiting] = ["sent", "waiting"] as const;

/** What a school was written, as far as its visit has come. */
function lettersAbout({ state }: StageVisit, isClosed: boolean): Letter[] {
  const asked: Letter = { kind: "schoolAgreement", state: sent };
  if (state === "agreed") return [asked, { kind: "schoolApproval", state: waiting }];
  if (state === "approved") return [asked, { kind: "schoolApproval", state: sent }];
  if (state === "done") return [asked, { kind: "schoolThanks", state: isClosed ? sent : waiting }];
  return [asked];
}

/** The letters of a meeting: what has left, and what a host still has to read. None leaves by itself. */
export async function seedLetters(tx: Database, { slug, meetingId, visits, guests, review, at, begins }: Staged) {
  const isClosed = review?.closedOn !== undefined;
  const written = at(Math.min(-12, -begins - 8));
  const ofSchools = visits.flatMap((visit, index) =>
    lettersAbout(visit, isClosed).map((letter) => ({ ...letter, visitId: visitId(slug, index + 1) })),
  );
  const ofPeople = guests.flatMap(({ people }) =>
    people.map(({ name, state }) => ({
      ...{ kind: "personalPage" as const, personId: guestId(slug, name), state: state === "named" ? waiting : sent },
    })),
  );
  await tx.meetingLetter.createMany({
    data: [...ofSchools, ...ofPeople].map((letter) => ({
      ...{ ...letter, meetingId, createdAt: written, settledAt: letter.state === sent ? written : null },
    })),
  });
}
