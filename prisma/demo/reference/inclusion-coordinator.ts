import type { DemoRecord } from "../demo";

/** The intervention that reference record 5 links to. */
export const inclusionCoordinator: DemoRecord<"practice">[] = [
  {
    slug: "inclusion-coordinator",
    real: true,
    takenFrom: {
      publisher: "PAQ Research, Desegregace.cz",
      address: "https://www.desegregace.cz/katalog-intervenci/koordinator-inkluze-pro-mesto",
      on: "2026-11",
    },
    source: "cs",
    fields: {
      type: "practice-type/intervention",
      countries: ["CZ"],
      themes: ["theme/inclusion", "theme/governance"],
      related: ["strategic-meeting-of-local-actors"],
    },
    texts: {
      cs: {
        title: "Koordinátor inkluze",
        summary:
          "Ve městě působí koordinátor inkluze. Vede mimo jiné strategická setkání, na nichž se aktéři domlouvají, jak podpořit vzdělávání žáků.",
      },
      ca: {
        title: "Coordinació d’inclusió a la ciutat",
        summary:
          "La ciutat té una persona que coordina la inclusió. Entre altres tasques, porta les trobades estratègiques on es parla de com ajudar l’alumnat.",
      },
      es: {
        title: "Coordinación de inclusión en la ciudad",
        summary:
          "La ciudad cuenta con una persona que coordina la inclusión. Entre otras tareas, lleva los encuentros estratégicos donde se habla de cómo ayudar al alumnado.",
      },
      en: {
        title: "Inclusion coordinator",
        summary:
          "A city has somebody who coordinates inclusion. Among other things this person leads the strategic meetings where local actors settle how to help pupils.",
      },
      sv: {
        title: "Inkluderingssamordnare",
        summary:
          "Staden har en person som samordnar arbetet med inkludering. Till uppgifterna hör att leda de strategiska möten där man kommer överens om stödet till eleverna.",
      },
      pt: {
        title: "Coordenador da inclusão",
        summary:
          "O município tem alguém que coordena a inclusão. Cabe-lhe, entre outras tarefas, conduzir os encontros estratégicos onde se combina como ajudar os alunos.",
      },
    },
  },
];
