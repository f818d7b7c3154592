import type { DemoRecord } from "../demo";

/** Little more than title and summary, to show nearly empty pages. */
export const practicesB11: DemoRecord<"practice">[] = [
  {
    slug: "spolecna-dilna-na-vlecce",
    source: "cs",
    city: "ostrava",
    fields: {
      type: "practice-type/project",
      phase: "phase/idea",
      cities: ["ostrava"],
      clusters: ["seskupeni-skol-stara-vlecka"],
    },
    texts: {
      cs: {
        title: "Společná dílna na Staré vlečce",
        summary:
          "Mateřská škola, základní škola a učiliště přemýšlejí o jedné dílně pro všechny věkové skupiny. Místo už je, peníze ne.",
      },
    },
  },
  {
    slug: "elevernas-rundvandring",
    source: "sv",
    city: "tampere",
    fields: { type: "practice-type/school-case", cities: ["tampere"], schools: ["forsdimmans-skola"] },
    texts: {
      sv: {
        title: "Elevernas rundvandring",
        summary:
          "Besökare visas runt av två elever i stället för av rektorn. Eleverna väljer själva vilka dörrar de öppnar.",
      },
    },
  },
  {
    slug: "one-shelf-for-tablets",
    source: "en",
    fields: {
      type: "practice-type/school-case",
      phase: "phase/ended",
      end: "2021~",
      countries: ["AT", "SI"],
      themes: ["theme/digital-education"],
    },
    texts: {
      en: {
        title: "One shelf for tablets",
        summary:
          "Two small schools on either side of a border owned twelve tablets between them and sent the box across by bus each Monday. It ended when both were given their own.",
      },
      cs: {
        title: "Jedna police na tablety",
        summary:
          "Dvě malé školy na obou stranách hranice měly dohromady dvanáct tabletů a krabici si každé pondělí posílaly autobusem. Skončilo to, když dostala každá svoje.",
      },
    },
  },
];
