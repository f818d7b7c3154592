import { addDays } from "@/lib/meetings/days";
import type { DemoRecord } from "@/prisma/demo/demo";
import type { DemoDesk } from "../desks";
import { answersVienna } from "./answers-vienna";
import { confirmedLimerick } from "./confirmed-limerick";
import { feedbackOstrava } from "./feedback-ostrava";
import { followingTampere } from "./following-tampere";
import { runningBraga } from "./running-braga";
import type { Stage, StageGuest } from "./stage";

// A meeting in each stage that passes with time. Their days count from the day on which the demo is written; they are
// drafts, because readers would take them for real invitations.

export const stages: readonly Stage[] = [
  confirmedLimerick,
  runningBraga,
  feedbackOstrava,
  answersVienna,
  followingTampere,
];

/** The records of these meetings, counted from a day. */
export const meetingsInStages = (today: string): DemoRecord<"meeting">[] =>
  stages.map(({ slug, city, source, begins, ends, title, summary, place, sessions }) => {
    const [start, end] = [addDays(today, begins), addDays(today, ends)];
    return {
      ...{ slug, source, city, publication: "draft" as const },
      fields: { hostCity: city, start, end, place, method: "method/critical-friend-review" },
      texts: { [source]: { title, summary } },
      parts: {
        sessions: sessions.map(({ kind, day, time, endTime, presents, title: name, description }) => ({
          key: name,
          fields: { kind: `session-kind/${kind}` as const, day: addDays(start, day), time, endTime, presents },
          texts: { [source]: { title: name, ...(description ? { description } : {}) } },
        })),
      },
    };
  });

function invitationOf(
  slug: string,
  { city, isInvented, language, people }: StageGuest,
): DemoDesk["invitations"][number] {
  const place = `${slug}.${city.toLowerCase()}`;
  const named = people.map(({ state = "confirmed", wishes: _wishes, ...person }, index) => ({
    ...{ ...person, state, email: `${place}.${index + 1}@guest.demo.example` },
  }));
  return {
    ...(isInvented ? { cityName: city } : { city }),
    ...{ contactName: people[0]?.name ?? "", email: `${place}@invited.demo.example` },
    ...{ language, seats: 2, state: "accepted", people: people.length, named },
  };
}

/** What their hosts have prepared. The people are invented. */
export const desksInStages = (today: string): DemoDesk[] =>
  stages.map(({ slug, source, contact, begins, message, guests, waiting }) => ({
    ...{ meeting: slug, language: source, contactName: contact, contactEmail: `${slug}@demo.example`, message },
    ...{ answerBy: addDays(today, begins - 30), keepDays: 90, isReleased: true, visitsFor: "group" },
    waiting: waiting.map(({ day, ...session }) => ({ ...session, day: addDays(today, begins + day) })),
    invitations: guests.map((guest) => invitationOf(slug, guest)),
  }));
