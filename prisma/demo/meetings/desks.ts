import type { Locale } from "@/lib/i18n/locales";
import type { InvitationState, ProgrammeAudience } from "@/lib/meetings/models";
import { helsinkiVisits } from "./helsinki-visits";
import type { StageVisit } from "./stages/stage";

export type DemoGuest = {
  name: string;
  office: string;
  languages: Locale[];
  email?: string;
  state: "named" | "confirmed" | "came" | "absent";
  arrival?: string;
  /** They agree to be named to participants and in the report. */
  isOpen?: boolean;
  diet?: string;
};

/** What the hosts of a demo meeting have prepared. The meeting and the cities are slugs. */
export type DemoDesk = {
  meeting: string;
  language: Locale;
  contactName: string;
  contactEmail: string;
  message: string;
  answerBy: string | null;
  keepDays: number | null;
  /** Whether the sessions of the record stand in the programme, which was released once. */
  isReleased: boolean;
  /** For whom its visits are: everybody, or each group apart. */
  visitsFor: ProgrammeAudience;
  /** The key of the session in which its visits are, and the visits. */
  visits?: { session: string; planned: StageVisit[] };
  /** Sessions of the record are released. These are not: they wait for the next release. */
  waiting: { title: string; day: string; start: number; end: number; audience: ProgrammeAudience }[];
  invitations: {
    city?: string;
    cityName?: string;
    contactName: string;
    email: string | null;
    language: Locale;
    seats: number;
    state: InvitationState;
    people?: number;
    reason?: string;
    named?: DemoGuest[];
  }[];
};

/** A meeting that is over, whose record becomes the work of its hosts, and its report. */
export type DemoReport = { meeting: string; answeredOn: string; publishedOn: string };

export const reports: DemoReport[] = [{ meeting: "braga-2025", answeredOn: "2025-06-20", publishedOn: "2025-07-10" }];

const address = (name: string) => `${name}@invited.demo.example`;

/** One meeting that is inviting, one that is only prepared. The people of the invited cities are invented. */
export const desks: DemoDesk[] = [
  {
    meeting: "helsinki-2027",
    ...{ isReleased: true, visitsFor: "all" },
    language: "sv",
    contactName: "Elsa Nyström",
    contactEmail: "helsinki@demo.example",
    message: "Ett exempel. Ta med en fråga från era egna skolor: den första eftermiddagen börjar med dem.",
    answerBy: "2027-06-11",
    keepDays: 90,
    visits: { session: "visit", planned: helsinkiVisits },
    waiting: [
      { title: "Middag på Sveaborg", day: "2027-09-22", start: 1_170, end: 1_350, audience: "all" },
      { title: "Värdarna går igenom dagen", day: "2027-09-23", start: 1_050, end: 1_080, audience: "hosts" },
    ],
    invitations: [
      {
        ...{ city: "limerick", contactName: "Aoife Daly", email: address("limerick"), language: "en" },
        ...{ seats: 4, state: "accepted", people: 3 },
        named: [
          { name: "Aoife Daly", office: "School liaison officer", languages: ["en"], state: "confirmed" },
          { name: "Tomás Whelan", office: "Head teacher", languages: ["en", "es"], state: "named" },
        ],
      },
      {
        ...{ city: "ostrava", contactName: "Vendula Horáková", email: address("ostrava"), language: "cs" },
        ...{ seats: 4, state: "maybe", people: 2, reason: "Čekáme na rozpočet." },
      },
      {
        ...{ city: "lisbon", contactName: "Rita Nogueira", email: address("lisbon"), language: "pt" },
        ...{ seats: 4, state: "declined", reason: "Nessa semana começam as aulas." },
      },
      {
        ...{ city: "vienna", contactName: "Karin Maier", email: address("vienna"), language: "en" },
        ...{ seats: 4, state: "sent" },
      },
      {
        ...{ cityName: "Turku", contactName: "Satu Laine", email: address("turku"), language: "sv" },
        ...{ seats: 2, state: "draft" },
      },
      {
        ...{ city: "tampere", contactName: "", email: null, language: "sv" },
        ...{ seats: 2, state: "draft" },
      },
    ],
  },
  {
    meeting: "ostrava-2027",
    ...{ isReleased: false, visitsFor: "all" },
    language: "cs",
    contactName: "",
    contactEmail: "",
    message: "",
    answerBy: null,
    keepDays: null,
    waiting: [],
    invitations: [],
  },
];
