import type { DemoRecord } from "@/prisma/demo/demo";

type MeetingParts = NonNullable<DemoRecord<"meeting">["parts"]>;

export const limerickSessions: MeetingParts["sessions"] = [
  {
    key: "opening",
    fields: { day: "2023-10-11", time: "13:30", endTime: "14:15", kind: "session-kind/opening" },
    texts: {
      en: {
        title: "Welcome and house rules for critical friends",
        description: "How to say a hard thing kindly, and what is done with notes afterwards.",
        speakers: [
          { title: "Hollis Lampwright", text: "chair of the series" },
          { title: "Niamh Weirstone", text: "Weir Street Learning Trust" },
        ],
      },
      ca: {
        title: "Benvinguda i regles dels amics crítics",
        description: "Com es diu amb bones maneres una cosa difícil, i què es fa després amb les notes.",
        speakers: [
          { title: "Hollis Lampwright", text: "presidència de la sèrie" },
          { title: "Niamh Weirstone", text: "Weir Street Learning Trust" },
        ],
      },
      sv: {
        title: "Välkommen och regler för kritiska vänner",
        description: "Hur man säger något svårt på ett vänligt sätt, och vad som sedan händer med anteckningarna.",
      },
      pt: {
        title: "Boas-vindas e regras dos amigos críticos",
        description: "Como dizer com jeito uma coisa difícil, e o que se faz depois às notas.",
      },
    },
  },
  {
    key: "updates",
    fields: {
      day: "2023-10-11",
      time: "14:30",
      endTime: "16:00",
      kind: "session-kind/city-update",
      presents: ["harbour-lights-network"],
    },
    texts: {
      en: {
        title: "Six cities, six minutes each",
        description: "One thing that went well since the last meeting and one that did not.",
      },
      ca: {
        title: "Sis ciutats, sis minuts cadascuna",
        description: "Una cosa que ha anat bé des de l’última trobada i una que no.",
      },
      sv: {
        title: "Sex städer, sex minuter var",
        description: "En sak som har gått bra sedan sist och en som inte har gjort det.",
      },
      pt: {
        title: "Seis cidades, seis minutos cada uma",
        description: "Uma coisa que correu bem desde o último encontro e uma que não.",
      },
    },
  },
  {
    key: "visit-noon",
    fields: {
      day: "2023-10-12",
      time: "10:45",
      endTime: "13:00",
      kind: "session-kind/visit",
      presents: ["shadow-a-head-week"],
    },
    texts: {
      en: { title: "At noon: Lantern Bridge" },
      ca: { title: "Al migdia: Lantern Bridge" },
      sv: { title: "Mitt på dagen: Lantern Bridge" },
      pt: { title: "Ao meio-dia: Lantern Bridge" },
    },
  },
  {
    key: "visit-evening",
    fields: {
      day: "2023-10-12",
      time: "18:30",
      endTime: "20:30",
      kind: "session-kind/visit",
      presents: ["walking-the-weir", "riverbend-schools-circle"],
    },
    texts: {
      en: { title: "In the evening: Weighbridge" },
      ca: { title: "Al vespre: Weighbridge" },
      sv: { title: "På kvällen: Weighbridge" },
      pt: { title: "À noite: Weighbridge" },
    },
  },
  {
    key: "feedback",
    fields: { day: "2023-10-13", time: "09:00", endTime: "11:30", kind: "session-kind/feedback" },
    texts: {
      en: {
        title: "What the friends saw",
        description: "Guests speak first, hosts only listen. After the break the hosts answer.",
      },
      ca: {
        title: "Què han vist els amics",
        description: "Primer parlen els convidats i els amfitrions callen. Després de la pausa, responen.",
      },
      sv: {
        title: "Vad vännerna såg",
        description: "Gästerna talar först och värdarna lyssnar bara. Efter pausen svarar de.",
      },
      pt: {
        title: "O que os amigos viram",
        description: "Primeiro falam os convidados e a casa só ouve. Depois do intervalo responde.",
      },
    },
  },
];
