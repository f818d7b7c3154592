import type { EventLeaf, PersonLeaf, PlaceLeaf, Role, Thing } from "schema-dts";
import { translator } from "@/lib/i18n/server";
import type { View } from "@/lib/kinds/view";
import { plainRange } from "./dates";
import { mentionCity, mentionMeeting, mentionOrganisation } from "./references";
import { criticalFriendReview } from "./review";
import { ifAny, type JsonLdScope, thingId, wordsInLanguage } from "./scope";
import { sessionEvent, visitEvent } from "./sessions";
import { observation, observations, sourcePage } from "./sources";
import { definedTerm } from "./terms";
import { picture } from "./works";

function location({ fields }: View<"meeting">, scope: JsonLdScope) {
  const city = fields.hostCity && mentionCity(fields.hostCity, scope);
  if (!fields.place) return city;
  const place: PlaceLeaf = { "@type": "Place", name: fields.place, containedInPlace: city };
  return place;
}

function chair({ fields }: View<"meeting">, { locale }: JsonLdScope): Role<PersonLeaf, "contributor"> | undefined {
  if (!fields.chair) return undefined;
  const contributor: PersonLeaf = { "@type": "Person", name: fields.chair };
  return { "@type": "Role", contributor, roleName: translator(locale)("kinds:field.chair") };
}

function programme({ parts }: View<"meeting">, scope: JsonLdScope): EventLeaf[] {
  const isAlone = (visit: (typeof parts.visits)[number]) =>
    !parts.sessions.some((session) => session.id === visit.fields.session);
  return [
    ...parts.sessions.map((session) => sessionEvent(session, parts, scope)),
    ...parts.visits.filter(isAlone).flatMap((visit) => visitEvent(visit, parts, scope)),
  ];
}

/** The number of participants as an Observation dated like the meeting, because schema.org has no property for it. */
function attendance(view: View<"meeting">, { locale }: JsonLdScope, about: string) {
  const t = translator(locale);
  const { participants, participatingCities, start } = view.fields;
  const date = plainRange(start, undefined).startDate;
  return [
    ...observation(about, t("kinds:field.participants"), participants, date),
    ...observation(about, t("kinds:field.participatingCities"), participatingCities, date),
  ];
}

/** A meeting with its sessions, visits, review and attendance. */
export function meetingThings(view: View<"meeting">, scope: JsonLdScope): Thing[] {
  const { fields, texts, parts, card } = view;
  const about = thingId(card, scope);
  const terms = [
    ...(fields.pillars ?? []).map((term) => definedTerm(term, scope)),
    ...(fields.topics ?? []).map((term) => definedTerm(term, scope)),
  ];
  const meeting: EventLeaf = {
    ...mentionMeeting(card, scope),
    description: wordsInLanguage(texts.summary),
    image: picture(view, scope),
    ...plainRange(fields.start, fields.end),
    location: location(view, scope),
    organizer: ifAny((fields.organisers ?? []).map((organiser) => mentionOrganisation(organiser, scope))),
    contributor: chair(view, scope),
    about: ifAny(terms),
    superEvent: fields.series ? { "@type": "EventSeries", name: fields.series } : undefined,
    subEvent: ifAny(programme(view, scope)),
    review: criticalFriendReview(
      parts.reviewItems.filter((item) => !item.fields.visit),
      scope,
    ),
    subjectOf: sourcePage(view),
  };
  return [meeting, ...attendance(view, scope, about), ...observations(view, about)];
}
