import type { DemoTerm } from "@/prisma/demo/demo";

const sessionKinds: DemoTerm[] = [
  {
    id: "session-kind/opening",
    labels: { ca: "Obertura", es: "Apertura", en: "Opening", sv: "Inledning", cs: "Zahájení", pt: "Abertura" },
  },
  {
    id: "session-kind/city-update",
    labels: {
      ca: "Notícies de les ciutats",
      es: "Novedades de las ciudades",
      en: "City update",
      sv: "Nytt från städerna",
      cs: "Novinky z měst",
      pt: "Novidades das cidades",
    },
  },
  {
    id: "session-kind/workshop",
    labels: { ca: "Taller", es: "Taller", en: "Workshop", sv: "Workshop", cs: "Workshop", pt: "Oficina" },
    alternative: { sv: ["verkstad"], cs: ["dílna"], pt: ["workshop"] },
  },
  {
    id: "session-kind/visit",
    labels: {
      ca: "Visita de camp",
      es: "Visita de campo",
      en: "Field visit",
      sv: "Studiebesök",
      cs: "Studijní návštěva",
      pt: "Visita ao terreno",
    },
  },
  {
    id: "session-kind/feedback",
    labels: {
      ca: "Retorn",
      es: "Devolución",
      en: "Feedback",
      sv: "Återkoppling",
      cs: "Zpětná vazba",
      pt: "Partilha de observações",
    },
  },
  {
    id: "session-kind/plenary",
    labels: {
      ca: "Sessió plenària",
      es: "Sesión plenaria",
      en: "Plenary",
      sv: "Gemensam session",
      cs: "Společné zasedání",
      pt: "Sessão plenária",
    },
    alternative: { sv: ["plenum"], cs: ["plenární zasedání"] },
  },
];

const methods: DemoTerm[] = [
  {
    id: "method/critical-friend-review",
    labels: {
      ca: "Revisió amb amics crítics",
      es: "Revisión con amigos críticos",
      en: "Critical friend review",
      sv: "Kollegial granskning med kritiska vänner",
      cs: "Hodnocení kritickými přáteli",
      pt: "Revisão com amigos críticos",
    },
    scopeNote: {
      ca: "Les delegacions visitants diuen a la ciutat amfitriona què funciona bé i què podria anar millor.",
      es: "Las delegaciones visitantes dicen a la ciudad anfitriona qué funciona bien y qué podría mejorar.",
      en: "Visiting delegates tell the host city what works well and what could be better.",
      sv: "Gästerna säger till värdstaden vad som fungerar bra och vad som kunde bli bättre.",
      cs: "Hosté řeknou pořádajícímu městu, co funguje dobře a co by mohlo být lepší.",
      pt: "Quem visita diz à cidade anfitriã o que corre bem e o que podia correr melhor.",
    },
  },
  {
    id: "method/peer-learning",
    labels: {
      ca: "Aprenentatge entre iguals",
      es: "Aprendizaje entre iguales",
      en: "Peer learning",
      sv: "Kollegialt lärande",
      cs: "Vzájemné učení",
      pt: "Aprendizagem entre pares",
    },
    scopeNote: {
      ca: "Tothom porta un cas propi i el treballa amb gent que fa la mateixa feina en un altre lloc.",
      es: "Cada cual trae un caso propio y lo trabaja con gente que hace lo mismo en otro lugar.",
      en: "Everyone brings a case and works on it with people who do the same job elsewhere.",
      sv: "Var och en tar med ett eget fall och bearbetar det med folk som har samma jobb på annat håll.",
      cs: "Každý přinese vlastní případ a řeší ho s lidmi, kteří jinde dělají totéž.",
      pt: "Cada pessoa traz um caso seu e trabalha-o com quem faz o mesmo noutro lugar.",
    },
  },
  {
    id: "method/study-visit",
    labels: {
      ca: "Visita d’estudi",
      es: "Visita de estudio",
      en: "Study visit",
      sv: "Studieresa",
      cs: "Studijní cesta",
      pt: "Visita de estudo",
    },
    scopeNote: {
      ca: "Anar a veure i preguntar, sense retorn formal a qui acull.",
      es: "Ir a ver y preguntar, sin devolución formal a quien acoge.",
      en: "Going to see and to ask, without formal feedback to the host.",
      sv: "Att åka och se och fråga, utan formell återkoppling till värden.",
      cs: "Přijet, dívat se a ptát se, bez formální zpětné vazby hostiteli.",
      pt: "Ir ver e perguntar, sem apreciação formal a quem recebe.",
    },
  },
];

export const termsOfMeetings: DemoTerm[] = [...sessionKinds, ...methods];
