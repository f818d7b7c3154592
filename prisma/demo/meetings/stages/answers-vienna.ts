import type { Stage } from "./stage";

/** The synthesis is closed; of three suggestions, one is answered. */
export const answersVienna: Stage = {
  ...{ slug: "answers-vienna", city: "vienna", source: "en", begins: -32, ends: -30, contact: "Edith Brandl" },
  title: "Stage of the demo: answers due, Vienna",
  summary: "Visitors left three suggestions behind, and the city is still looking for what to say to two of them.",
  place: "Bildungscampus Distelfeld",
  message: "An example. Lunch is cooked by the vocational school, so tell us in good time what you do not eat.",
  sessions: [
    { kind: "opening", title: "Coffee and cake in the staircase", day: 0, time: "15:00", endTime: "16:00" },
    {
      ...{ kind: "visit", title: "A house with eight staircases", day: 1, time: "08:30", endTime: "12:30" },
      ...{ presents: ["staircase-story-swap"] },
    },
    { kind: "feedback", title: "Two chairs, one microphone", day: 2, time: "10:00", endTime: "12:00" },
  ],
  waiting: [],
  visits: [
    {
      ...{ school: "volksschule-glasperlengasse", theme: "theme/family-participation" },
      ...{ practices: ["staircase-story-swap"], state: "done", seats: 8, languages: ["en"], stepFree: true },
      contact: "Vroni Haselgruber",
      question: "Which stories are told twice?",
      whatToSee: "The landing on the second floor, at a quarter to eight.",
      meetingPoint: "In the yard, by the chestnut tree",
      wayThere: "Tram 43, then two minutes uphill.",
      safeguarding: "Children who wear a green ribbon are not to be photographed.",
    },
    {
      ...{ school: "bildungscampus-distelfeld", theme: "theme/transitions", practices: [], state: "done", seats: 8 },
      ...{ languages: ["en"], stepFree: true, contact: "Poldi Reisinger" },
      question: "What do the five-year-olds already know about the big house?",
      whatToSee: "The shared corridor between kindergarten and school.",
      meetingPoint: "Reception",
      wayThere: "Underground, last stop.",
      safeguarding: "Doors to the kindergarten stay closed behind you.",
    },
  ],
  hosts: [
    { name: "Edith Brandl", office: "Head of section", languages: ["en"], state: "came", isOpen: true },
    { name: "Korbinian Aigner-Lutz", office: "School adviser", languages: ["en"], state: "came" },
  ],
  guests: [
    {
      ...{ city: "braga", language: "pt" },
      people: [
        {
          name: "Otília Barros",
          office: "Diretora",
          languages: ["pt", "en"],
          wishes: [1],
          state: "came",
          isOpen: true,
        },
        { name: "Hélder Fontão", office: "Mediador", languages: ["pt"], wishes: [2], state: "came" },
      ],
      taken: { practices: ["staircase-story-swap"] },
    },
    {
      ...{ city: "helsinki", language: "sv" },
      people: [
        {
          name: "Stig Ahlroos",
          office: "Områdeschef",
          languages: ["sv", "en"],
          wishes: [2],
          state: "came",
          isOpen: true,
        },
      ],
      taken: { practices: [], reason: "Vi har inga trapphus i våra nya skolor, men letar efter något som liknar dem." },
    },
    {
      ...{ city: "ostrava", language: "cs" },
      people: [{ name: "Blanka Tomanová", office: "Školská psycholožka", languages: ["cs", "en"], state: "came" }],
    },
  ],
  review: {
    closedOn: 12,
    notes: [
      {
        ...{ by: "Otília Barros", kind: "worksWell", language: "pt", in: "landing" },
        text: "No patamar, ninguém olha para o relógio.",
      },
      {
        ...{ by: "Blanka Tomanová", kind: "couldBeBetter", language: "cs", in: "saturday" },
        text: "V sobotu je dvůr zavřený, i když klíče máte.",
      },
      {
        ...{ by: "Stig Ahlroos", kind: "couldBeBetter", language: "sv", in: "corridor" },
        text: "Korridoren används bara när vi är på besök, sa en elev.",
      },
      {
        ...{ by: "Hélder Fontão", kind: "couldBeBetter", language: "pt", in: "languages" },
        text: "Faltam histórias nas línguas dos avós.",
      },
    ],
    statements: [
      {
        ...{ key: "landing", kind: "strength", visit: 1, reach: "public", isFrozen: true },
        text: "Parents who never come to meetings stop on the landing and tell a story.",
        votes: { braga: "agree", helsinki: "agree", ostrava: "agree" },
      },
      {
        ...{ key: "saturday", kind: "suggestion", reach: "public", isFrozen: true },
        text: "Open the yard on Saturdays: you hold the keys already.",
        votes: { braga: "agree", helsinki: ["agreeBut", "Om någon vuxen är där."], ostrava: "notSeen" },
      },
      {
        ...{ key: "corridor", kind: "suggestion", visit: 2, reach: "public", isFrozen: true },
        text: "Use the shared corridor every week, not only when guests are coming.",
        votes: { braga: ["not", "Vimo-lo cheio de crianças."], helsinki: "agree", ostrava: "agree" },
        answer: {
          ...{ answer: "yes", text: "Fair. From now on it belongs to the second years on Tuesdays.", day: 21 },
          ...{ action: "A Tuesday timetable for the corridor", who: "Head of the campus", byWhen: 160 },
        },
      },
      {
        ...{ key: "languages", kind: "suggestion", visit: 1, reach: "public" },
        text: "Let grandparents tell their stories in their own language, and let a child translate.",
        votes: { braga: "agree" },
      },
    ],
  },
};
