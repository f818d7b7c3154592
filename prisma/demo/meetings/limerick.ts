import type { DemoRecord } from "@/prisma/demo/demo";
import { limerickReview } from "./limerick-review";
import { limerickSessions } from "./limerick-sessions";

export const meetingsOfLimerick: DemoRecord<"meeting">[] = [
  {
    slug: "limerick-2023",
    source: "en",
    city: "limerick",
    confirmed: { on: "2026-02-10", until: "2027-02-10" },
    fields: {
      series: "Harbour Lights study meetings",
      organisers: ["harbour-lights-secretariat", "weir-street-learning-trust"],
      chair: "Hollis Lampwright",
      hostCity: "limerick",
      start: "2023-10-11",
      end: "2023-10-13",
      place: "Weir Street Learning Trust",
      method: "method/critical-friend-review",
      pillars: ["pillar/accessible-services", "pillar/diversity-and-cohesion"],
      topics: ["theme/community-schools", "theme/school-leadership", "theme/transitions"],
      participants: 21,
      participatingCities: 6,
      previous: "tampere-2021",
      next: "braga-2025",
    },
    texts: {
      en: {
        title: "Schools that stay open after four, Limerick 2023",
        summary: `What happens in a school building once the last lesson is over? Limerick wanted to know whether visitors would see the same gaps as its own heads did. Guests from five cities walked through two schools, one at noon and one in the evening, and said plainly what they thought.`,
        outcomes: `The evening visit changed the conversation. Delegates had praised the programme on paper; in the yard they noticed that the families from the flats across the road were not there.

Limerick took home five remarks and answered each of them. Two have been acted upon, one was turned down with reasons. The group also learned something about itself: three schools in two days would have been too many, and it was right to say no to the third.`,
      },
      ca: {
        title: "Escoles obertes a la tarda, Limerick 2023",
        summary: `Què passa en un edifici escolar quan s’acaba l’última classe? Limerick volia saber si els de fora hi veurien els mateixos buits que les seves direccions. Convidats de cinc ciutats van recórrer dos centres, un al migdia i l’altre al vespre, i van dir sense embuts què en pensaven.`,
        outcomes: `La visita del vespre va fer girar la conversa. Sobre el paper el programa agradava; al pati tothom va notar que les famílies dels blocs del davant no hi eren.

Limerick es va endur cinc observacions i va respondre-les totes. Dues ja s’han aplicat i una es va descartar, amb motius.`,
      },
      sv: {
        title: "Skolor som har öppet efter fyra, Limerick 2023",
        summary: `Vad händer i ett skolhus när sista lektionen är slut? Limerick ville veta om besökare såg samma luckor som stadens egna rektorer. Gäster från fem städer gick genom två skolor, den ena mitt på dagen och den andra på kvällen, och sa rakt ut vad de tyckte.`,
        outcomes: `Kvällsbesöket vände på samtalet. På papperet hade alla gillat programmet, men ute på gården märkte gästerna att familjerna från husen mittemot saknades.

Limerick fick fem synpunkter med sig och har svarat på alla. Två har lett till ändringar, en avvisades med motivering.`,
      },
      pt: {
        title: "Escolas abertas depois das quatro, Limerick 2023",
        summary: `O que acontece numa escola quando acaba a última aula? Limerick quis saber se quem vem de fora via as mesmas falhas que as suas direções. Convidados de cinco cidades percorreram duas escolas, uma ao meio-dia e outra à noite, e disseram o que pensavam sem rodeios.`,
        outcomes: `A visita da noite mudou a conversa. No papel, o programa agradava a todos; no recreio, notou-se que faltavam as famílias dos prédios em frente.

Limerick levou cinco observações e respondeu a todas. Duas já foram postas em prática e uma foi recusada, com razões.`,
      },
    },
    parts: {
      sessions: limerickSessions,
      visits: [
        {
          key: "lantern-bridge",
          fields: {
            school: "lantern-bridge-primary-school",
            session: "visit-noon",
            theme: "theme/transitions",
            practices: ["shadow-a-head-week"],
          },
          texts: {
            en: {
              question: "Who talks to whom before a child leaves for secondary school?",
              whatToSee:
                "Sixth class with the pupils who left last year, the staff room at lunch, the notice board by the gate.",
            },
            ca: {
              question: "Qui parla amb qui abans que un infant se’n vagi a secundària?",
              whatToSee:
                "La classe dels grans amb els alumnes que van marxar l’any anterior, la sala de mestres a l’hora de dinar i el plafó de l’entrada.",
            },
            sv: {
              question: "Vem pratar med vem innan ett barn går vidare till nästa skola?",
              whatToSee:
                "De äldsta eleverna tillsammans med dem som slutade i fjol, personalrummet vid lunch och anslagstavlan vid grinden.",
            },
            pt: {
              question: "Quem fala com quem antes de uma criança passar para a secundária?",
              whatToSee:
                "A turma dos mais velhos com os que saíram no ano anterior, a sala de professores ao almoço e o placar do portão.",
            },
          },
        },
        {
          key: "weighbridge",
          fields: {
            school: "weighbridge-community-college",
            session: "visit-evening",
            theme: "theme/community-schools",
            practices: ["walking-the-weir", "oscailt-community-use"],
          },
          texts: {
            en: {
              question: "Who uses the building in the evening, and who does not?",
              whatToSee: "Choir in the canteen, bicycle repair in the yard, and the desk where keys are handed out.",
            },
            ca: {
              question: "Qui fa servir l’edifici al vespre, i qui no?",
              whatToSee:
                "La coral al menjador, l’arranjament de bicicletes al pati i el taulell on es donen les claus.",
            },
            sv: {
              question: "Vilka använder huset på kvällen, och vilka gör det inte?",
              whatToSee: "Kören i matsalen, cykelverkstaden på gården och disken där nycklarna lämnas ut.",
            },
            pt: {
              question: "Quem usa o edifício à noite, e quem fica de fora?",
              whatToSee:
                "O coro no refeitório, a oficina de bicicletas no recreio e o balcão onde se entregam as chaves.",
            },
          },
        },
      ],
      delegations: [
        { fields: { city: "limerick", people: 6 } },
        { fields: { city: "barcelona", people: 4 } },
        { fields: { city: "helsinki", people: 3 } },
        { fields: { city: "gothenburg", people: 3 } },
        { fields: { city: "braga", people: 3 } },
        { fields: { city: "vienna", people: 2 } },
      ],
      reviewItems: limerickReview,
      contacts: [
        { fields: { person: "niamh", role: "contact-role/coordinator", receivesMessages: true } },
        { fields: { organisation: "harbour-lights-secretariat", role: "contact-role/secretariat" } },
      ],
    },
    outdated: { pt: ["outcomes"] },
  },
];
