import type { DemoRecord } from "../demo";

/** An enrolment project that reached half of its goals. */
export const practicesA9: DemoRecord<"practice">[] = [
  {
    slug: "matricula-viva",
    source: "ca",
    city: "barcelona",
    fields: {
      type: "practice-type/project",
      phase: "phase/ended",
      start: "2018-10",
      end: "2022-07",
      cities: ["barcelona"],
      schools: ["escola-pont-de-vidre", "escola-mar-de-teulades", "institut-escola-els-tres-tramvies"],
      levels: ["level/ED02", "level/ED1"],
      agesFrom: 2,
      agesTo: 4,
      scopes: ["scope/formal", "scope/informal"],
      recipients: ["recipient/families", "recipient/local-authorities", "recipient/management-teams"],
      themes: ["theme/school-segregation", "theme/family-participation", "theme/governance"],
      implementers: ["implementer/non-profit", "implementer/school-founder"],
      fieldOfAction: "field-of-action/systemic-measures",
      learners: ["learners/all", "learners/socially-disadvantaged"],
      evidence: "evidence/self-reported",
      costBand: "cost-band/medium",
    },
    texts: {
      ca: {
        title: "Matrícula viva",
        summary:
          "Tres centres veïns van deixar de fer portes obertes per separat i van acompanyar conjuntament les famílies amb fills de dos anys. L’escola amb menys demanda va omplir les places; la que en tenia més no va canviar gaire.",
        challenge:
          "A deu minuts a peu hi havia una escola amb llista d’espera i una altra amb mitja aula buida. Les famílies del barri repetien el que havien sentit al parc, i qui acabava d’arribar no sabia que es podia triar. A cada jornada de portes obertes es venia l’escola pròpia.",
        solution:
          "Les tres direccions van fer un sol recorregut: un matí, tres centres, el mateix guia. Als casals i al centre de salut hi havia una mare que explicava el tràmit amb un plànol a la mà. Es van fer amics de pati: una família de cada escola convidava tres famílies noves a berenar abans de la preinscripció. També es va demanar que les beques de menjador es resolguessin abans de triar.",
        innovation:
          "Les direccions havien d’ensenyar alguna cosa bona de l’escola veïna. La primera vegada va costar més que tot el pressupost.",
        impact:
          "L’escola mig buida va passar de tretze sol·licituds a vint-i-dues. A l’altra, la composició de l’aula va quedar gairebé igual, perquè els pisos del voltant són com són. La resolució anticipada de les beques no es va aconseguir. Quan es va acabar el finançament, el recorregut va continuar; el berenar no.",
        workPackages: [
          { title: "Un sol recorregut", text: "Calendari, guia i fullet comuns dels tres centres." },
          { title: "Mares informadores", text: "Sis persones del barri, formades i pagades per hores." },
          { title: "Berenars", text: "Trobades petites a casa o al pati, sense ningú de la direcció." },
        ],
        findings: [
          "El que decideix és amb qui es coincideix al parc.",
          "Els berenars funcionen si qui convida hi guanya alguna amistat.",
          "Sense habitatge, una escola sola canvia poc.",
        ],
        recommendations: [
          {
            title: "Comenceu amb els dos anys",
            text: "Quan arriba el paper de la preinscripció, la tria ja està feta.",
          },
          {
            title: "Publiqueu també el que no ha anat bé",
            text: "L’ajuntament va entendre el problema de les beques llegint l’informe.",
          },
        ],
      },
      en: {
        title: "Living enrolment",
        summary:
          "Three neighbouring schools gave up separate open days and went together to meet families of two-year-olds. The school with few applicants filled its places. The one with many hardly changed.",
        challenge:
          "Ten minutes’ walk apart there was one school with a waiting list and another with half a class empty. Families repeated what they had heard in the playground, and newly arrived parents did not know they had a choice. Every open day sold its own school.",
        solution:
          "The three heads offered a single tour: one morning, three schools, one guide. In community centres and at the clinic a local mother explained the procedure with a map in her hand. Families from each school asked three new ones to tea before applications opened. The schools also asked the city to decide on meal grants before parents had to choose.",
        innovation:
          "Each head had to point out something good at the school next door. The first time, that was harder than finding the money.",
        impact:
          "Applications at the emptier school rose from thirteen to twenty-two. At the popular one the classes look much as before, because the flats around it do. Meal grants are still decided too late. When funding stopped the tour went on and the teas did not.",
        workPackages: [
          { title: "One tour", text: "A shared calendar, guide and leaflet." },
          { title: "Mothers who explain", text: "Six local people, trained and paid by the hour." },
          { title: "Teas", text: "Small gatherings in a home or yard, with no head teacher present." },
        ],
        findings: [
          "Playground company decides more than any leaflet.",
          "Teas work when the hosts make a friend as well.",
          "A school can change little while housing stays the same.",
        ],
        recommendations: [
          { title: "Start at two", text: "By the time the form arrives, parents have chosen." },
          { title: "Publish what failed", text: "The city understood the grants problem from our report." },
        ],
      },
    },
    parts: {
      actors: [
        {
          fields: { organisation: "fundacio-clau-de-volta", role: "actor-role/funding" },
          texts: { ca: { contribution: "quatre cursos" }, en: { contribution: "for four school years" } },
        },
        {
          fields: { role: "actor-role/drive" },
          texts: { ca: { words: "les direccions dels tres centres" }, en: { words: "the three head teachers" } },
        },
      ],
      contacts: [
        { fields: { person: "biel", role: "contact-role/promoter", receivesMessages: true } },
        { fields: { organisation: "fundacio-clau-de-volta", role: "contact-role/press", receivesMessages: false } },
      ],
      facts: [
        {
          fields: { value: 22, asOf: "2022-04", source: "Xarxa demo" },
          texts: {
            ca: { label: "sol·licituds a l’escola amb menys demanda", note: "Primera opció. N’hi havia 13 el 2018." },
            en: {
              label: "applications at the less popular school",
              note: "First choices only; there were 13 in 2018.",
            },
          },
        },
      ],
    },
  },
];
