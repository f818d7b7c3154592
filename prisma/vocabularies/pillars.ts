import type { DemoTerm } from "@/prisma/demo/demo";

export const termsOfPillars: DemoTerm[] = [
  {
    id: "pillar/good-start-in-life",
    labels: {
      ca: "Un bon començament a la vida",
      es: "Un buen comienzo en la vida",
      en: "A good start in life",
      sv: "En bra start i livet",
      cs: "Dobrý start do života",
      pt: "Um bom começo de vida",
    },
    scopeNote: {
      ca: "Els primers anys: cura, joc i aprenentatge abans de primària.",
      es: "Los primeros años: cuidado, juego y aprendizaje antes de primaria.",
      en: "The first years: care, play and learning before primary school.",
      sv: "De första åren: omsorg, lek och lärande före skolan.",
      cs: "První roky: péče, hra a učení před základní školou.",
      pt: "Os primeiros anos: cuidado, jogo e aprendizagem antes do 1.º ciclo.",
    },
  },
  {
    id: "pillar/inclusive-education",
    labels: {
      ca: "Educació inclusiva",
      es: "Educación inclusiva",
      en: "Inclusive education",
      sv: "Inkluderande utbildning",
      cs: "Inkluzivní vzdělávání",
      pt: "Educação inclusiva",
    },
    scopeNote: {
      ca: "Que cap alumne quedi fora, sigui quina sigui la seva necessitat.",
      es: "Que nadie se quede fuera, sea cual sea su necesidad.",
      en: "Every child is included, whatever they need.",
      sv: "Ingen lämnas utanför, oavsett behov.",
      cs: "Nikdo nezůstává stranou, ať potřebuje cokoli.",
      pt: "Ninguém fica de fora, seja qual for a sua necessidade.",
    },
  },
  {
    id: "pillar/diversity-and-cohesion",
    labels: {
      ca: "Diversitat i cohesió social",
      es: "Diversidad y cohesión social",
      en: "Diversity and social cohesion",
      sv: "Mångfald och social sammanhållning",
      cs: "Rozmanitost a soudržnost společnosti",
      pt: "Diversidade e coesão social",
    },
    scopeNote: {
      ca: "Aprendre junts en ciutats on la gent ve de molts llocs.",
      es: "Aprender juntos en ciudades con gente de muchos lugares.",
      en: "Learning together in cities whose people come from many places.",
      sv: "Att lära tillsammans i städer där människor har kommit från många håll.",
      cs: "Společné učení ve městech, kam lidé přišli odevšad.",
      pt: "Aprender em conjunto em cidades com gente de muitas origens.",
    },
  },
  {
    id: "pillar/accessible-services",
    labels: {
      ca: "Serveis accessibles",
      es: "Servicios accesibles",
      en: "Accessible services",
      sv: "Tillgängliga tjänster",
      cs: "Dostupné služby",
      pt: "Serviços acessíveis",
    },
    scopeNote: {
      ca: "Serveis que les famílies troben a prop, entenen i es poden permetre.",
      es: "Servicios cercanos, comprensibles y asequibles para las familias.",
      en: "Services that families find nearby, understand and can afford.",
      sv: "Tjänster som finns nära, går att förstå och som familjer har råd med.",
      cs: "Služby, které rodiny najdou blízko, rozumějí jim a mohou si je dovolit.",
      pt: "Serviços próximos, compreensíveis e a preços que as famílias podem pagar.",
    },
  },
];
