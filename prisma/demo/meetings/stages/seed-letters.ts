import type { Database } from "@/lib/db";
import { guestId } from "../ids";
import type { Staged } from "./stage";

/** The letters to people: what has left, and what a host still has to read. None leaves by itself. */
export async function seedLetters(tx: Database, { slug, meetingId, guests, at, begins }: Staged): Promise<void> {
  const written = at(Math.min(-12, -begins - 8));
  await tx.meetingLetter.createMany({
    data: guests.flatMap(({ people }) =>
      people.map(({ name, state }) => {
        const isWaiting = state === "named";
        return {
          ...{ meetingId, personId: guestId(slug, name), kind: "personalPage" as const, createdAt: written },
          ...{ state: isWaiting ? ("waiting" as const) : ("sent" as const), settledAt: isWaiting ? null : written },
        };
      }),
    ),
  });
}
