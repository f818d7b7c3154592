import type { DemoRecord } from "@/prisma/demo/demo";

/** What a city made of a practice that it took home: a draft that its coordinators complete. */
export const takenPractices = (today: string): DemoRecord<"practice">[] => [
  {
    ...{ slug: "dos-alumnes-obren-l-escola", source: "ca", city: "barcelona", publication: "draft" },
    ...{ madeAt: { meeting: "following-tampere", city: "barcelona" }, unpublished: ["ca"] },
    fields: { type: "practice-type/school-case", cities: ["barcelona"] },
    texts: {
      ca: {
        title: "Dos alumnes obren l’escola",
        summary:
          "Un esborrany de mostra: qui arriba al barri coneix l’escola de la mà de dos alumnes, sense cap adult.",
      },
    },
    parts: {
      adaptations: [
        {
          fields: { from: "elevernas-rundvandring", city: "barcelona", year: Number(today.slice(0, 4)) },
          texts: {
            ca: {
              kept: "Els alumnes decideixen quines portes obren, i la direcció no hi és.",
              changed: "Reben les famílies noves en dues llengües, i ho fan a la tarda, quan surten de la feina.",
            },
          },
        },
      ],
    },
  },
];
