import type { offers } from "@/lib/kinds/offers";
import type { DemoPart } from "../demo";

type DemoOffer = DemoPart<typeof offers>;

const millisecondsPerDay = 86_400_000;
/** The demo is filled at any time, and its offers have to be open then. */
const inDays = (days: number) => new Date(Date.now() + days * millisecondsPerDay).toISOString().slice(0, 10);

export const offersOfMjukaStarter: DemoOffer[] = [
  {
    fields: {
      direction: "offer",
      themes: ["theme/transitions", "theme/early-years"],
      levels: ["level/ED02", "level/ED1"],
      languages: ["sv", "en"],
      shownUntil: inDays(300),
    },
    texts: {
      sv: { text: "Två dagar bland våra daghem i maj: följ med barnen första gången de besöker sin nya skola." },
      en: { text: "Two days in our day-care centres in May: walk with the children on their first visit to school." },
      ca: { text: "Dos dies a les nostres llars al maig: acompanyeu els infants en la primera visita a l’escola." },
      es: { text: "Dos días en nuestras escuelas infantiles en mayo: acompañe a los niños en su primera visita." },
      cs: { text: "Dva dny v našich školkách v květnu: projděte se s dětmi do školy, kam půjdou na podzim." },
      pt: { text: "Dois dias nas nossas creches em maio: acompanhe as crianças na primeira visita à escola." },
    },
  },
  {
    fields: { direction: "offer", themes: ["theme/wellbeing"], languages: ["sv"], shownUntil: "2026-06-30" },
    texts: { sv: { text: "Låna vår kappsäck med känslokort under vårterminen." } },
  },
];

export const offersOfSpolecnyStul: DemoOffer[] = [
  {
    fields: {
      direction: "need",
      themes: ["theme/transitions", "theme/family-participation"],
      levels: ["level/ED02"],
      languages: ["cs", "en"],
      shownUntil: inDays(240),
    },
    texts: {
      cs: { text: "Chceme vidět, jak jinde provázejí děti ze školky do první třídy. Přijede nás pět učitelek." },
      en: {
        text: "We want to see how others lead children from nursery to year 1. Five of our teachers would travel.",
      },
      ca: { text: "Volem veure com altres acompanyen els infants del parvulari a primer. Vindrien cinc mestres." },
      es: { text: "Queremos ver cómo otros acompañan a los niños de infantil a primero. Viajarían cinco maestras." },
      sv: { text: "Vi vill se hur andra leder barnen från förskola till årskurs ett. Fem lärare kan resa." },
      pt: { text: "Queremos ver como outros levam as crianças do jardim ao 1.º ano. Viajariam cinco educadoras." },
    },
  },
];

export const offersOfValeDasCegonhas: DemoOffer[] = [
  {
    fields: {
      direction: "offer",
      themes: ["theme/reading", "theme/family-participation"],
      levels: ["level/ED1", "level/ED2"],
      languages: ["pt", "es", "en"],
      shownUntil: inDays(420),
    },
    texts: {
      pt: { text: "Uma tarde em linha sobre as nossas malas de livros bilingues, com as listas prontas a copiar." },
      en: { text: "An online afternoon about our bags of bilingual books, with the lists ready to copy." },
      es: { text: "Una tarde en línea sobre nuestras maletas de libros bilingües, con las listas listas para copiar." },
    },
  },
];

export const offersOfLasrummet: DemoOffer[] = [
  {
    fields: {
      direction: "need",
      themes: ["theme/reading", "theme/multilingualism"],
      levels: ["level/ED1"],
      languages: ["sv", "en"],
      shownUntil: inDays(180),
    },
    texts: {
      sv: { text: "Vi letar efter städer som lånar ut böcker på barnens hemspråk genom skolorna." },
      en: { text: "We look for cities that lend books in the children’s home languages through schools." },
    },
  },
];
