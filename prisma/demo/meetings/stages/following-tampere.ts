import type { Stage } from "./stage";

/** All suggestions are answered; the first news of them is there, and the report waits for its approval. */
export const followingTampere: Stage = {
  ...{ slug: "following-tampere", city: "tampere", source: "sv", begins: -122, ends: -120, contact: "Sanna Hietala" },
  title: "Demons etapp: uppföljning, Tammerfors",
  summary: "Staden har svarat på förslagen och berättar om ett halvår hur det gick på gården.",
  place: "Skyttelns skola",
  message: "Ett exempel. Kvällen på sjön är frivillig, men båten väntar inte.",
  sessions: [
    { kind: "opening", title: "Blåbärssoppa och namnlappar", day: 0, time: "13:00", endTime: "14:00" },
    {
      ...{ kind: "visit", title: "Förmiddag hos åttorna", day: 1, time: "09:00", endTime: "12:00" },
      ...{ presents: ["elevernas-rundvandring", "mjuk-start-i-ettan"] },
    },
    { kind: "plenary", title: "Vad vi lovar varandra", day: 2, time: "10:00", endTime: "12:00" },
  ],
  waiting: [],
  visits: [
    {
      ...{ school: "skyttelns-skola", theme: "theme/family-participation", practices: ["elevernas-rundvandring"] },
      ...{ state: "done", seats: 8, languages: ["sv", "en"], stepFree: true, contact: "Ragnhild Forsell" },
      question: "Vem visar en ny familj runt när rektorn inte är här?",
      whatToSee: "En rundvandring som leds av två elever i åttan.",
      meetingPoint: "Vid flaggstången",
      wayThere: "Spårvagn 3 till ändhållplatsen.",
      safeguarding: "Fråga eleverna innan du fotograferar.",
    },
    {
      ...{
        school: "daghemmet-blabarsriset",
        theme: "theme/early-years",
        practices: ["mjuk-start-i-ettan"],
        state: "done",
      },
      ...{ seats: 8, languages: ["sv", "en"], stepFree: true, contact: "Joel Granlund" },
      question: "När är den mjuka starten slut?",
      whatToSee: "De äldsta barnens samling på golvet.",
      meetingPoint: "Bakom matsalen",
      wayThere: "Tio minuter till fots genom parken.",
      safeguarding: "Ytterskor stannar i hallen.",
    },
  ],
  hosts: [{ name: "Sanna Hietala", office: "Utvecklingschef", languages: ["sv", "en"], state: "came", isOpen: true }],
  guests: [
    {
      ...{ city: "limerick", language: "en" },
      people: [
        {
          name: "Colm Devane",
          office: "Guidance teacher",
          languages: ["en"],
          wishes: [1],
          state: "came",
          isOpen: true,
        },
      ],
      taken: {
        practices: ["elevernas-rundvandring", "mjuk-start-i-ettan"],
        given: { "mjuk-start-i-ettan": "Our first class starts at four, so there is no such gap to soften." },
      },
    },
    {
      ...{ city: "barcelona", language: "ca" },
      people: [
        {
          name: "Oriol Serradell",
          office: "Coordinador",
          languages: ["ca", "en"],
          wishes: [2],
          state: "came",
          isOpen: true,
        },
      ],
      taken: {
        practices: ["elevernas-rundvandring"],
        adapted: { "elevernas-rundvandring": "dos-alumnes-obren-l-escola" },
      },
    },
    {
      ...{ city: "krnov", language: "cs" },
      people: [
        { name: "Hedvika Moravčíková", office: "Zástupkyně ředitele", languages: ["cs"], state: "came", isOpen: true },
      ],
    },
  ],
  review: {
    closedOn: 14,
    notes: [
      {
        ...{ by: "Colm Devane", kind: "worksWell", language: "en", in: "tour" },
        text: "They showed us the toilets first. That is what new pupils ask about.",
      },
      {
        ...{ by: "Hedvika Moravčíková", kind: "couldBeBetter", language: "cs", in: "families" },
        text: "Rodiče vidí školu jen na fotografiích.",
      },
      {
        ...{ by: "Oriol Serradell", kind: "couldBeBetter", language: "ca", in: "yard" },
        text: "El pati és buit mitja tarda.",
      },
    ],
    statements: [
      {
        ...{ key: "tour", kind: "strength", visit: 1, reach: "public", isFrozen: true },
        text: "Eleverna visar det som nya elever undrar över, inte det som vuxna är stolta över.",
        votes: { limerick: "agree", barcelona: "agree", krnov: "agree" },
      },
      {
        ...{ key: "families", kind: "suggestion", visit: 1, reach: "public", isFrozen: true },
        text: "Låt de äldre eleverna visa nya familjer runt.",
        votes: { limerick: "agree", barcelona: "agree", krnov: ["agreeBut", "Ve dnech, kdy rodiče mohou."] },
        answer: {
          ...{ answer: "yes", text: "Ja. Åttorna gör det från och med hösten.", day: 24 },
          ...{ action: "En rundvandring för familjer varje månad", who: "Klassföreståndarna i åttan", byWhen: 100 },
        },
        followUp: [
          {
            ...{ state: "underWay", text: "Två vandringar är gjorda, och tre familjer kom tillbaka.", day: 70 },
            figure: { figure: "11", figureCounts: "familjer som har gått med" },
          },
          {
            ...{ state: "done", text: "Vandringen står nu i skolans årskalender.", day: 110 },
            practice: "elevernas-rundvandring",
          },
        ],
      },
      {
        ...{ key: "yard", kind: "suggestion", reach: "public", isFrozen: true },
        text: "Ge gården till eftermiddagsklubben efter klockan två.",
        votes: { limerick: "agree", barcelona: "agree", krnov: "notSeen" },
        answer: {
          ...{ answer: "partly", text: "Till klockan fyra, så länge det är ljust.", day: 30 },
          ...{ action: "Försök under en termin", who: "Fritidsledaren", byWhen: 130 },
        },
        followUp: [{ state: "underWay", text: "Försöket började efter höstlovet.", day: 95 }],
      },
      {
        ...{ key: "bus", kind: "suggestion", reach: "host" },
        text: "Flytta hållplatsen närmare porten.",
        answer: { answer: "notOurs", text: "Det bestämmer trafikbolaget; vi har skickat frågan vidare.", day: 30 },
      },
    ],
    report: {
      summary:
        "Tre städer besökte två skolor. De såg hur **elever tar emot elever**, och lämnade tre förslag som staden har svarat på.",
      approvedBy: [1],
    },
  },
};
