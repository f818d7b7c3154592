import type { DemoRecord } from "@/prisma/demo/demo";
import { bragaReview } from "./braga-review";

/** A peer learning meeting, to which every participant brings a case. */
export const meetingsOfBraga: DemoRecord<"meeting">[] = [
  {
    slug: "braga-2025",
    source: "pt",
    city: "braga",
    confirmed: { on: "2025-09-30", until: "2026-09-30" },
    fields: {
      series: "Harbour Lights study meetings",
      organisers: ["balcao-municipal-da-escola", "harbour-lights-secretariat"],
      chair: "Ana Vilaverdinha",
      hostCity: "braga",
      start: "2025-05-14",
      end: "2025-05-16",
      place: "Escola Secundária Torre das Cegonhas",
      method: "method/peer-learning",
      pillars: ["pillar/good-start-in-life", "pillar/inclusive-education"],
      topics: ["theme/transitions", "theme/early-school-leaving", "theme/reading"],
      participants: 22,
      participatingCities: 7,
      previous: "limerick-2023",
      next: "ostrava-2027",
    },
    texts: {
      pt: {
        title: "Passar de ciclo sem se perder, Braga 2025",
        summary: `Desta vez não houve apresentações. Cada cidade trouxe um caso por resolver, escrito em meia página, e entregou-o a colegas que fazem o mesmo trabalho noutro sítio. Quem trazia o caso ouvia primeiro e só no fim podia responder.`,
        outcomes: `Dos sete casos, quatro saíram de Braga com um passo seguinte e uma data. Dois continuaram em aberto, e Tampere retirou o seu: ao ouvir as perguntas, percebeu que o problema era outro.

O grupo gostou do método, mas achou-o cansativo. Da próxima vez ficam só dois casos por dia e mais tempo de corredor. A tradução sussurrada não chegou para os colegas de Ostrava, que pediram os textos com uma semana de antecedência.`,
      },
      en: {
        title: "Changing level without losing the way, Braga 2025",
        summary: `This time nobody gave a presentation. Each city brought an unsolved case on half a page and handed it to colleagues with the same job elsewhere. Whoever had brought it listened first and could answer only at the end.`,
        outcomes: `Of seven cases, four left Braga with a next step and a date. Two stayed open, and Tampere withdrew its own: the questions had shown that the real trouble lay somewhere else.

People liked the method but found it tiring. Next time there will be two cases a day and more time in the corridor. Whispered interpreting was not enough for the colleagues from Ostrava, who asked for the papers a week ahead.`,
      },
      es: {
        title: "Cambiar de ciclo sin perderse, Braga 2025",
        summary: `En Braga no hubo ponencias. Cada ciudad llevó un caso sin resolver, escrito en media página, y lo puso en manos de colegas que hacen el mismo trabajo en otra parte. Quien lo traía escuchaba y no respondía hasta el final.`,
        outcomes: `De los siete casos, cuatro acabaron con un paso siguiente y una fecha. Otros dos siguen abiertos. Tampere retiró el suyo: con las preguntas vio que el problema era otro.

El método gustó, aunque cansa. La próxima vez habrá dos casos al día y más ratos de pasillo.`,
      },
    },
    parts: {
      sessions: [
        {
          key: "opening",
          fields: { day: "2025-05-14", time: "14:00", endTime: "14:30", kind: "session-kind/opening" },
          texts: {
            pt: {
              title: "Abertura no ginásio",
              speakers: [
                { title: "Ana Vilaverdinha", text: "Balcão Municipal da Escola" },
                { title: "Duarte Pedralume", text: "diretor do Agrupamento de Escolas Vale das Cegonhas" },
              ],
            },
            en: {
              title: "Opening in the gym",
              speakers: [
                { title: "Ana Vilaverdinha", text: "Balcão Municipal da Escola" },
                { title: "Duarte Pedralume", text: "principal of the cluster Vale das Cegonhas" },
              ],
            },
            es: { title: "Apertura en el gimnasio" },
          },
        },
        {
          key: "cases-one",
          fields: {
            day: "2025-05-14",
            time: "14:45",
            endTime: "17:30",
            kind: "session-kind/workshop",
            presents: ["a-mesma-mochila", "most-do-sestky"],
          },
          texts: {
            pt: {
              title: "Casos 1 a 4",
              description:
                "Meia hora por caso: cinco minutos para contar, vinte para perguntas dos outros, cinco para responder.",
            },
            en: {
              title: "Cases 1 to 4",
              description:
                "Half an hour for each: five minutes to tell it, twenty for questions by the others, five to answer.",
            },
            es: {
              title: "Casos 1 a 4",
              description:
                "Media hora por caso: se cuenta en cinco minutos, se pregunta durante veinte y se contesta en cinco.",
            },
          },
        },
        {
          key: "visits",
          fields: {
            day: "2025-05-15",
            time: "09:15",
            endTime: "12:45",
            kind: "session-kind/visit",
            presents: ["a-mesma-mochila", "ler-a-duas-vozes"],
          },
          texts: {
            pt: {
              title: "Um dia com a mesma mochila",
              description: "O grupo faz a pé o caminho de uma criança, do jardim de infância à escola do 2.º ciclo.",
            },
            en: {
              title: "A day with the same rucksack",
              description: "On foot along a child’s path, from kindergarten to the school for ten-year-olds.",
            },
            es: {
              title: "Un día con la misma mochila",
              description: "A pie, por el camino que hace un niño desde infantil hasta la escuela de los mayores.",
            },
          },
        },
        {
          key: "cases-two",
          fields: {
            day: "2025-05-15",
            time: "14:30",
            endTime: "16:30",
            kind: "session-kind/workshop",
            presents: ["nao-ha-quinta-sem-ti"],
          },
          texts: { pt: { title: "Casos 5 a 7" }, en: { title: "Cases 5 to 7" }, es: { title: "Casos 5 a 7" } },
        },
        {
          key: "plenary",
          fields: { day: "2025-05-16", time: "09:30", endTime: "11:00", kind: "session-kind/plenary" },
          texts: {
            pt: {
              title: "O que levo comigo",
              description: "Cada pessoa escreveu um postal a si própria. Foram enviados em setembro.",
            },
            en: {
              title: "What I take home",
              description: "Everybody wrote a postcard to themselves. The cards were posted in September.",
            },
            es: {
              title: "Qué me llevo",
              description: "Cada cual se escribió una postal. Salieron por correo en septiembre.",
            },
          },
        },
      ],
      visits: [
        {
          key: "moinho",
          fields: {
            school: "jardim-de-infancia-moinho-de-papel",
            session: "visits",
            theme: "theme/early-years",
            practices: ["a-mesma-mochila"],
          },
          texts: {
            pt: {
              question: "O que mete uma criança de cinco anos na mochila que vai para a escola?",
              whatToSee: "A mochila da turma, aberta em cima da mesa.",
            },
            en: {
              question: "What does a five-year-old put into the bag that goes along to school?",
              whatToSee: "The class bag, open on the table.",
            },
            es: {
              question: "¿Qué mete una niña de cinco años en la mochila que irá a la escuela?",
              whatToSee: "La mochila de la clase, abierta sobre la mesa.",
            },
          },
        },
        {
          key: "vale",
          fields: {
            school: "escola-basica-vale-das-cegonhas",
            session: "visits",
            theme: "theme/transitions",
            practices: ["a-mesma-mochila", "nao-ha-quinta-sem-ti"],
          },
          texts: {
            pt: {
              question: "Quem abre a mochila do outro lado, e quando?",
              whatToSee: "O gabinete da diretora de turma e o pátio às dez.",
            },
            en: {
              question: "Who opens the bag on the other side, and when?",
              whatToSee: "The form teacher’s room and the yard at ten.",
            },
            es: {
              question: "¿Quién abre la mochila al otro lado, y cuándo?",
              whatToSee: "El despacho de la tutora y el patio a las diez.",
            },
          },
        },
      ],
      delegations: [
        { fields: { city: "braga", people: 5 } },
        { fields: { city: "porto", people: 4 } },
        { fields: { city: "lisbon", people: 3 } },
        { fields: { city: "barcelona", people: 3 } },
        { fields: { city: "ostrava", people: 3 } },
        { fields: { city: "limerick", people: 2 } },
        { fields: { city: "tampere", people: 2 } },
      ],
      reviewItems: bragaReview,
      facts: [
        {
          fields: { value: 7, asOf: "2025-05-16", source: "Xarxa demo" },
          texts: {
            pt: { label: "Casos trabalhados", note: "Um por cidade; o de Tampere foi retirado a meio." },
            en: { label: "Cases discussed", note: "One for each city; that of Tampere was withdrawn half-way." },
            es: { label: "Casos trabajados" },
          },
        },
      ],
      contacts: [{ fields: { person: "ana", role: "contact-role/coordinator", receivesMessages: true } }],
    },
    machine: ["es"],
  },
];
