import type { Stage } from "./stage";

/** Everybody has answered; the programme is released, and one change waits. */
export const confirmedLimerick: Stage = {
  ...{ slug: "confirmed-limerick", city: "limerick", source: "en", begins: 24, ends: 26, contact: "Niamh Cusack" },
  title: "Stage of the demo: confirmed, Limerick",
  summary: "Four cities have said yes, and their teachers are packing. The host still waits for one name.",
  place: "Lantern Bridge Primary School",
  message: "An example. Bring one question that your own schools have not solved, on half a page.",
  sessions: [
    { kind: "opening", title: "Soup in the school hall", day: 0, time: "12:30", endTime: "13:30" },
    {
      ...{ kind: "city-update", title: "What each city has brought", day: 0, time: "13:45", endTime: "15:15" },
      description: "Ten minutes for each city: one question, no slides.",
    },
    {
      ...{ kind: "visit", title: "Two schools, two groups", day: 1, time: "09:00", endTime: "12:00" },
      ...{ presents: ["walking-the-weir", "shadow-a-head-week"] },
    },
    { kind: "workshop", title: "Who keeps the keys after four?", day: 1, time: "13:30", endTime: "15:30" },
    { kind: "feedback", title: "The guests speak, the hosts take notes", day: 2, time: "09:30", endTime: "11:30" },
  ],
  waiting: [
    { title: "Evening walk along the weir", day: 1, start: 1_140, end: 1_230, audience: "all" },
    { title: "Hosts compare notes", day: 1, start: 990, end: 1_020, audience: "hosts" },
  ],
  visits: [
    {
      ...{ school: "lantern-bridge-primary-school", theme: "theme/community-schools", practices: ["walking-the-weir"] },
      ...{ state: "approved", seats: 6, languages: ["en", "es"], stepFree: true, contact: "Bríd Hanratty" },
      question: "Who else in the street should have a key?\nWhat would make a father stay after drop-off?",
      whatToSee: "The hall at the moment when lessons end and the chess players come in.",
      meetingPoint: "At the blue gate on Lantern Bridge Road",
      wayThere: "Eight minutes on foot from the hotel, along the water.",
      safeguarding: "Guests stay with their group and take no pictures of children.",
    },
    {
      ...{ school: "heron-weir-secondary-school", theme: "theme/school-leadership", practices: ["shadow-a-head-week"] },
      ...{ state: "agreed", seats: 5, languages: ["en"], stepFree: null, contact: "Declan Furey" },
      question: "What did the head stop doing after a colleague had watched for a week?",
      whatToSee: "A staff meeting that lasts twenty minutes.",
      meetingPoint: "The main door, under the clock",
      wayThere: "Bus 304, fourth stop.",
      safeguarding: "The school hands out badges at the door.",
    },
    {
      ...{ school: "weighbridge-community-college", theme: "theme/early-school-leaving", practices: [] },
      ...{ state: "asked", seats: 5, languages: ["en"], stepFree: false, contact: "Sorcha Lynam" },
      question: "Why do some of them come back at nineteen?",
      ...{ whatToSee: "", meetingPoint: "", wayThere: "", safeguarding: "" },
    },
  ],
  hosts: [
    { name: "Niamh Cusack", office: "Education officer", languages: ["en"], isOpen: true },
    { name: "Fergal Quilty", office: "Home school liaison", languages: ["en", "es"], isOpen: true },
  ],
  guests: [
    {
      ...{ city: "braga", language: "pt" },
      people: [
        {
          ...{ name: "Inês Caldeira", office: "Professora coordenadora", languages: ["pt", "en"], wishes: [1, 2] },
          ...{ isOpen: true, arrival: "Dia 1, às 11h20, de avião", diet: "Vegetariana" },
        },
        { name: "Rui Sameiro", office: "Técnico de educação", languages: ["pt", "es"], wishes: [1], isOpen: true },
      ],
    },
    {
      ...{ city: "ostrava", language: "cs" },
      people: [
        { name: "Marek Lipka", office: "Vedoucí odboru", languages: ["cs", "en"], wishes: [2, 1], isOpen: true },
        { name: "Zdena Kubánková", office: "Ředitelka školy", languages: ["cs"], wishes: [1, 3], diet: "Bez lepku" },
      ],
    },
    {
      ...{ city: "barcelona", language: "ca" },
      people: [
        {
          name: "Roser Pujades",
          office: "Tècnica d’educació",
          languages: ["ca", "es", "en"],
          wishes: [2],
          isOpen: true,
        },
        {
          name: "Biel Carreres",
          office: "Director d’institut",
          languages: ["ca", "es"],
          wishes: [3, 2],
          state: "named",
        },
      ],
    },
    {
      ...{ city: "Villanera", isInvented: true, language: "es" },
      people: [
        { name: "Aurora Villalonga", office: "Jefa de estudios", languages: ["es"], wishes: [1, 2], isOpen: true },
        {
          name: "Ginés Almarza",
          office: "Orientador",
          languages: ["es", "en"],
          wishes: [2, 1],
          arrival: "Día 1, 10.05",
        },
      ],
    },
  ],
};
