import { choice, edtf, flag, link, links, partLink, prose, term, terms, text, titledList, whole } from "./fields";
import { defineKind, definePart } from "./kind";
import { commonFields, commonParts } from "./parts";
import { followUpStates, hostAnswers, reviewItemKinds, visibilities } from "./states";

const sessions = definePart({
  fields: {
    day: edtf(),
    time: text({ max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/ }),
    endTime: text({ max: 5, pattern: /^([01]\d|2[0-3]):[0-5]\d$/ }),
    kind: term("session-kind", { required: true }),
    /** Where it is; without one of these, where the schools are that it visits, or the meeting. */
    school: link("school"),
    organisation: link("organisation"),
    place: text({ max: 200 }),
    presents: links(["practice", "network"]),
  },
  /** `speakers`: name (title) and office (text). */
  translated: { title: text({ required: true, max: 200 }), description: prose(), speakers: titledList() },
});

const visits = definePart({
  fields: {
    school: link("school", { required: true }),
    session: partLink("sessions"),
    theme: term("theme"),
    practices: links("practice"),
  },
  translated: { question: prose(), whatToSee: prose() },
});

const delegations = definePart({
  fields: { city: link("city", { required: true }), people: whole({ max: 10_000 }) },
  translated: {},
});

const reviewItems = definePart({
  fields: {
    visit: partLink("visits"),
    kind: choice(reviewItemKinds, { required: true }),
    agreedByAll: flag(),
    agreedBy: whole({ max: 10_000 }),
    /** Of how many cities that visited; how many did not see it, or did not answer. */
    visitedBy: whole({ max: 10_000 }),
    notSeenBy: whole({ max: 10_000 }),
    notAnsweredBy: whole({ max: 10_000 }),
    agreedOn: edtf(),
    visibility: choice(visibilities, { required: true }),
    answer: choice(hostAnswers),
    status: choice(followUpStates),
    statusOn: edtf(),
  },
  translated: { text: prose({ required: true }), dissent: prose(), hostAnswer: prose(), action: prose() },
});

export const meeting = defineKind({
  name: "meeting",
  path: "meetings",
  title: "title",
  lead: ["summary"],
  fields: {
    series: text({ max: 200 }),
    organisers: links("organisation"),
    chair: text({ max: 120 }),
    hostCity: link("city"),
    start: edtf({ required: true }),
    end: edtf(),
    place: text({ max: 200 }),
    method: term("method"),
    pillars: terms("pillar"),
    topics: terms("theme"),
    participants: whole({ max: 1_000_000 }),
    participatingCities: whole({ max: 100_000 }),
    previous: link("meeting"),
    next: link("meeting"),
    ...commonFields,
  },
  translated: { title: text({ required: true, max: 200 }), summary: prose(), outcomes: prose() },
  parts: { sessions, visits, delegations, reviewItems, ...commonParts },
  filters: { city: "hostCity", theme: "topics", method: "method" },
  card: ["hostCity", "start", "end", "method", "participants", "participatingCities"],
  period: { from: "start", until: "end", ongoing: false },
  sorts: ["date", "title", "recent"],
});
