import { database } from "@/lib/db";
import type { Locale } from "@/lib/i18n/locales";
import type { Letter } from "@/lib/mail/letter";
import { type NamedIn, nameCities } from "../cities/names";
import { storedDay } from "../days";
import type { Desk } from "../desk/desk";
import type { MeetingLetterKind } from "../models";
import { composeForCity } from "./compose";

/** A letter as a host reads it: the whole text, with a button that leads nowhere. */
export type LetterLine = {
  id: string;
  kind: MeetingLetterKind;
  to: NamedIn;
  hasAddress: boolean;
  /** A reminder leaves on its day. */
  sendOn: string | null;
  settledAt: Date | null;
  locale: Locale;
  letter: Letter;
};

export type Outbox = { waiting: LetterLine[]; planned: LetterLine[]; sent: LetterLine[]; sentCount: number };

const include = { invitation: { include: { user: { select: { name: true, disabledAt: true } } } } } as const;
/** So many letters are shown at once; the older ones of a list come when these are settled. */
const shown = 100;

/** The letters that wait for a host, those that leave by themselves, and the newest of those that left. */
export async function readOutbox(desk: Desk, locale: Locale): Promise<Outbox> {
  const meetingId = desk.id;
  const read = (state: "waiting" | "planned" | "sent", order: object) =>
    database().meetingLetter.findMany({ where: { meetingId, state }, include, orderBy: order, take: shown });
  const [waiting, planned, sent, sentCount] = await Promise.all([
    read("waiting", { createdAt: "asc" }),
    read("planned", { sendOn: "asc" }),
    read("sent", { settledAt: "desc" }),
    database().meetingLetter.count({ where: { meetingId, state: "sent" } }),
  ]);
  const nameOf = await nameCities(
    [...waiting, ...planned, ...sent].flatMap(({ invitation }) => invitation ?? []),
    locale,
  );
  const lines = (rows: typeof waiting) =>
    Promise.all(
      rows.flatMap(({ invitation, id, kind, sendOn, settledAt }) => {
        if (!invitation) return [];
        const { user, email } = invitation;
        const hasAddress = user ? user.disabledAt === null : email !== null;
        const line = { id, kind, to: nameOf(invitation), hasAddress, sendOn: storedDay(sendOn), settledAt };
        return [composeForCity(kind, desk, invitation, "").then((text): LetterLine => ({ ...line, ...text }))];
      }),
    );
  return {
    ...{ waiting: await lines(waiting), planned: await lines(planned), sent: await lines(sent) },
    sentCount,
  };
}
