import type { Locale } from "@/lib/i18n/locales";
import { addDays } from "@/lib/meetings/days";
import type { DemoRecord } from "@/prisma/demo/demo";
import type { DemoDesk } from "./desks";

// A meeting in each stage that passes with time. Their days count from the day on which the demo is written; they are
// drafts, because readers would take them for real invitations.

type Stage = {
  slug: string;
  city: string;
  source: Locale;
  /** Days from today to the first and last day. */
  begins: number;
  ends: number;
  title: string;
  summary: string;
  /** A suggestion of the review; with an answer, the host has finished. */
  suggestion?: { text: string; hostAnswer?: string };
  contact: string;
  guests: { city: string; language: Locale; name: string; office: string }[];
};

const stages: Stage[] = [
  {
    ...{ slug: "confirmed-limerick", city: "limerick", source: "en", begins: 24, ends: 26, contact: "Niamh Cusack" },
    title: "Stage of the demo: confirmed, Limerick",
    summary: "Three cities have said yes, and their teachers are packing. The host still waits for one name.",
    guests: [
      { city: "braga", language: "pt", name: "Inês Caldeira", office: "Professora coordenadora" },
      { city: "ostrava", language: "cs", name: "Marek Lipka", office: "Vedoucí odboru" },
    ],
  },
  {
    ...{ slug: "running-braga", city: "braga", source: "pt", begins: -1, ends: 1, contact: "Duarte Meireles" },
    title: "Etapa da demonstração: a decorrer, Braga",
    summary:
      "O grupo está na cidade até amanhã. De manhã há visitas, à tarde conversa-se à volta de uma mesa comprida.",
    guests: [{ city: "limerick", language: "en", name: "Sinéad Hogan", office: "Deputy principal" }],
  },
  {
    ...{ slug: "feedback-ostrava", city: "ostrava", source: "cs", begins: -9, ends: -7, contact: "Radka Pešková" },
    title: "Fáze ukázky: zpětná vazba otevřena, Ostrava",
    summary: "Hosté odjeli minulý týden a ještě píší, co je překvapilo v jídelně a na dvoře.",
    guests: [{ city: "tampere", language: "sv", name: "Ville Aronen", office: "Planerare" }],
  },
  {
    ...{ slug: "answers-vienna", city: "vienna", source: "en", begins: -32, ends: -30, contact: "Edith Brandl" },
    title: "Stage of the demo: answers due, Vienna",
    summary: "Visitors left one suggestion behind, and the city is still looking for what to say to it.",
    suggestion: { text: "Open the yard on Saturdays: you hold the keys already." },
    guests: [{ city: "braga", language: "pt", name: "Otília Barros", office: "Diretora" }],
  },
  {
    ...{ slug: "following-tampere", city: "tampere", source: "sv", begins: -122, ends: -120, contact: "Sanna Hietala" },
    title: "Demons etapp: uppföljning, Tammerfors",
    summary: "Staden har svarat på förslaget och berättar om ett halvår hur det gick på gården.",
    suggestion: {
      text: "Låt de äldre eleverna visa nya familjer runt.",
      hostAnswer: "Ja. Åttorna gör det från och med hösten.",
    },
    guests: [{ city: "limerick", language: "en", name: "Colm Devane", office: "Guidance teacher" }],
  },
];

const visiting = { kind: "session-kind/visit", time: "09:00", endTime: "12:30" } as const;

/** The records of these meetings, counted from a day. */
export const meetingsInStages = (today: string): DemoRecord<"meeting">[] =>
  stages.map(({ slug, city, source, begins, ends, title, summary, suggestion }) => {
    const [start, end] = [addDays(today, begins), addDays(today, ends)];
    const review = suggestion && {
      fields: { kind: "suggestion" as const, agreedByAll: true, visibility: "hostOnly" as const },
      texts: { [source]: suggestion },
    };
    return {
      ...{ slug, source, city, publication: "draft" as const },
      fields: { hostCity: city, start, end, method: "method/critical-friend-review" },
      texts: { [source]: { title, summary } },
      parts: {
        sessions: [{ fields: { ...visiting, day: start }, texts: { [source]: { title } } }],
        ...(review ? { reviewItems: [review] } : {}),
      },
    };
  });

/** What their hosts have prepared. The people are invented. */
export const desksInStages = (today: string): DemoDesk[] =>
  stages.map(({ slug, source, contact, begins, guests }) => ({
    ...{ meeting: slug, language: source, contactName: contact, contactEmail: `${slug}@demo.example`, message: "" },
    ...{ answerBy: addDays(today, begins - 30), keepDays: 90, waiting: [] },
    invitations: guests.map(({ city, language, name, office }) => ({
      ...{ city, contactName: name, email: `${slug}.${city}@invited.demo.example`, language, seats: 2 },
      ...{ state: "accepted" as const, people: 1 },
      named: [{ name, office, languages: [language], confirmed: true }],
    })),
  }));
