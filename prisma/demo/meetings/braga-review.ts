import type { DemoRecord } from "@/prisma/demo/demo";

type MeetingParts = NonNullable<DemoRecord<"meeting">["parts"]>;

export const bragaReview: MeetingParts["reviewItems"] = [
  {
    key: "bag",
    fields: { visit: "moinho", kind: "strength", agreedByAll: true, visibility: "public" },
    texts: {
      pt: { text: "As crianças explicam sozinhas o que vai na mochila e para que serve." },
      en: { text: "The children themselves explain what is in the bag and what it is for." },
      es: { text: "Los propios niños explican qué llevan en la mochila y para qué." },
    },
  },
  {
    key: "opened-late",
    fields: {
      visit: "vale",
      kind: "suggestion",
      agreedBy: 11,
      visibility: "public",
      status: "planned",
      statusOn: "2025-07-03",
    },
    texts: {
      pt: {
        text: "A mochila só se abriu em outubro. Abram-na na primeira semana, com a criança ao lado.",
        hostAnswer: "Têm razão. Em setembro tudo era urgente e isto ficou para trás.",
        action: "Meia manhã reservada na segunda semana de aulas.",
      },
      en: {
        text: "The bag stayed shut until October. Open it in the first week, with the child there.",
        hostAnswer: "Quite right. In September all was urgent and this was left behind.",
        action: "Half a morning kept free in the second week of term.",
      },
      es: {
        text: "La mochila no se abrió hasta octubre. Mejor la primera semana y con el niño delante.",
        hostAnswer: "Es verdad: en septiembre todo corría prisa y esto se quedó atrás.",
        action: "Media mañana reservada en la segunda semana de clase.",
      },
    },
  },
  {
    key: "fathers",
    fields: { kind: "suggestion", agreedBy: 6, visibility: "public", status: "open", statusOn: "2025-05-16" },
    texts: {
      pt: { text: "Nas fotografias só há mães. Convidem os pais pelo nome." },
      en: { text: "All the photographs show mothers. Invite fathers by name." },
      es: { text: "En las fotos solo salen madres. Invitad a los padres por su nombre." },
    },
  },
  {
    key: "host-only-staff",
    fields: {
      visit: "vale",
      kind: "suggestion",
      agreedBy: 3,
      visibility: "hostOnly",
      status: "open",
      statusOn: "2025-05-20",
    },
    texts: {
      pt: {
        text: "CANARY-PRIVATE Uma professora disse-nos que pensa sair. Talvez queiram falar com ela antes do verão.",
        hostAnswer: "CANARY-PRIVATE Falámos com ela em junho.",
      },
      en: { text: "CANARY-PRIVATE A teacher told us she is thinking of leaving. You might talk to her before summer." },
    },
  },
  {
    key: "private-strength",
    fields: { visit: "moinho", kind: "strength", visibility: "private" },
    texts: {
      pt: {
        text: "CANARY-PRIVATE A educadora mais nova é quem puxa por isto; perguntar-lhe se quer apresentar em Ostrava.",
      },
    },
  },
];
