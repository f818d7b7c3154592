import type { EventLeaf, PersonLeaf } from "schema-dts";
import type { View } from "@/lib/kinds/view";
import { endDay } from "@/lib/records/calendar/end-day";
import { plainDate } from "./dates";
import { mentionGroup, mentionPractice, mentionSchool } from "./references";
import { criticalFriendReview } from "./review";
import { ifAny, type JsonLdScope, wordsInLanguage } from "./scope";
import { definedTerm } from "./terms";

type Parts = View<"meeting">["parts"];
type Session = Parts["sessions"][number];

/** Local date and time without offset; undefined unless the day is exact. */
function localDateTime(day: string | undefined, time: string | undefined): string | undefined {
  const date = plainDate(day);
  return date && time && date.length === 10 ? `${date}T${time}:00` : undefined;
}

function speakers({ texts }: Session): PersonLeaf[] {
  if (!texts.speakers) return [];
  return texts.speakers.text.flatMap(({ title, text }) =>
    title ? [{ "@type": "Person" as const, name: title, jobTitle: text || undefined }] : [],
  );
}

/** A visit with its review items; none when its school is not public. */
export function visitEvent(
  { id, fields, texts }: Parts["visits"][number],
  parts: Parts,
  scope: JsonLdScope,
): EventLeaf[] {
  if (!fields.school) return [];
  return [
    {
      "@type": "Event",
      name: fields.school.title.text,
      description: wordsInLanguage(texts.question) ?? wordsInLanguage(texts.whatToSee),
      location: mentionSchool(fields.school, scope),
      about: fields.theme && definedTerm(fields.theme, scope),
      workFeatured: ifAny((fields.practices ?? []).map((practice) => mentionPractice(practice, scope))),
      review: criticalFriendReview(
        parts.reviewItems.filter((item) => item.fields.visit === id),
        scope,
      ),
    },
  ];
}

function sessionPlace({ fields }: Session, scope: JsonLdScope) {
  const { school, organisation, place } = fields;
  if (school) return mentionSchool(school, scope);
  return organisation ? { "@type": "Place" as const, name: organisation.title.text, address: place } : place;
}

/** A session with the visits that belong to it. */
export function sessionEvent(session: Session, parts: Parts, scope: JsonLdScope): EventLeaf {
  const { fields, texts, id } = session;
  const presented = fields.presents ?? [];
  const visits = parts.visits.filter((visit) => visit.fields.session === id);
  return {
    "@type": "Event",
    name: texts.title?.text ?? fields.kind?.label.text,
    description: wordsInLanguage(texts.description),
    startDate: localDateTime(fields.day, fields.time) ?? plainDate(fields.day),
    endDate: localDateTime(fields.day && endDay(fields.day, fields.time, fields.endTime), fields.endTime),
    location: sessionPlace(session, scope),
    performer: ifAny(speakers(session)),
    workFeatured: ifAny(
      presented.filter(({ kind }) => kind === "practice").map((card) => mentionPractice(card, scope)),
    ),
    about: ifAny(presented.filter(({ kind }) => kind === "network").map((card) => mentionGroup(card, scope))),
    subEvent: ifAny(visits.flatMap((visit) => visitEvent(visit, parts, scope))),
  };
}
