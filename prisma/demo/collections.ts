import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";

/** A published collection of the demo. Records and the city are slugs. */
export type DemoCollection = {
  slug: string;
  /** The language of its texts. */
  language: Locale;
  city: string;
  title: string;
  note: string;
  items: { kind: KindName; slug: string; note: string }[];
};

/** Each note begins by saying that the collection is an example, as demo records do on their pages. */
export const collections: DemoCollection[] = [
  {
    slug: "canviar-de-centre",
    language: "ca",
    city: "barcelona",
    title: "Canviar de centre sense perdre ningú",
    note: "Una col·lecció d’exemple. L’hem aplegada per a la reunió de setembre: quatre maneres d’acompanyar l’alumnat quan passa d’una escola a una altra, de més senzilla a més exigent.",
    items: [
      { kind: "practice", slug: "a-mesma-mochila", note: "La més fàcil de començar: no demana cap pressupost." },
      {
        kind: "practice",
        slug: "de-la-platja-a-l-institut",
        note: "Mireu com es reparteixen la feina els dos claustres.",
      },
      { kind: "practice", slug: "most-do-sestky", note: "Per a qui té temps de gener a juny." },
      { kind: "practice", slug: "pruvodci-prvnich-tydnu", note: "" },
    ],
  },
  {
    slug: "lasning-utanfor-klassrummet",
    language: "sv",
    city: "helsinki",
    title: "Läsning utanför klassrummet",
    note: "En exempelsamling. Tre sätt att få barn och vuxna att läsa tillsammans där de ändå är.",
    items: [
      { kind: "practice", slug: "hogt-pa-sparvagnen", note: "Börja här om ni är få." },
      { kind: "practice", slug: "ler-a-duas-vozes", note: "Fråga dem gärna hur de valde böckerna." },
      { kind: "practice", slug: "la-biblioteca-del-terrat", note: "" },
    ],
  },
];
