import type { DemoRecord } from "@/prisma/demo/demo";

type MeetingParts = NonNullable<DemoRecord<"meeting">["parts"]>;

/** The canary marks points that must never be public; a test searches every public page for it. */
export const limerickReview: MeetingParts["reviewItems"] = [
  {
    key: "heads-trust",
    fields: { visit: "lantern-bridge", kind: "strength", agreedByAll: true, visibility: "public" },
    texts: {
      en: {
        text: "Heads of neighbouring schools ring each other before a problem has grown. They have each other’s private numbers and use them.",
      },
      ca: {
        text: "Les direccions de centres veïns es truquen abans que un problema es faci gros. Tenen els mòbils les unes de les altres i els fan servir.",
      },
      sv: {
        text: "Rektorerna i grannskolorna ringer varandra innan ett problem har vuxit. De har varandras privata nummer och använder dem.",
      },
      pt: {
        text: "As direções vizinhas telefonam-se antes de um problema crescer. Têm os números umas das outras e usam-nos.",
      },
    },
  },
  {
    key: "keys",
    fields: { visit: "weighbridge", kind: "strength", agreedBy: 12, visibility: "public" },
    texts: {
      en: { text: "Neighbours hold keys to the building. The caretaker goes home at six and nothing has been broken." },
      ca: { text: "Hi ha veïns que tenen clau de l’edifici. El conserge plega a les sis i no s’ha trencat res." },
      sv: { text: "Grannar har egna nycklar. Vaktmästaren går hem klockan sex och inget har gått sönder." },
      pt: { text: "Há vizinhos com chave do edifício. O porteiro sai às seis e nada se estragou." },
    },
  },
  {
    key: "flats",
    fields: {
      visit: "weighbridge",
      kind: "suggestion",
      agreedBy: 15,
      visibility: "public",
      status: "done",
      statusOn: "2024-09-20",
    },
    texts: {
      en: {
        text: "The families from the flats opposite do not come. Ask them at their own door, and not by leaflet.",
        hostAnswer: "We knew and had stopped asking ourselves why. Thank you for saying it.",
        action: "Two parents from the flats now open the building on Thursdays and are paid for it.",
      },
      ca: {
        text: "Les famílies dels blocs del davant no hi van. Pregunteu-los-ho a la porta de casa seva, no amb un fulletó.",
        hostAnswer: "Ho sabíem i havíem deixat de preguntar-nos per què. Gràcies per dir-ho.",
        action: "Dues mares dels blocs obren ara l’edifici els dijous i cobren per fer-ho.",
      },
      sv: {
        text: "Familjerna från husen mittemot kommer inte. Fråga dem vid deras egen dörr, inte med ett flygblad.",
        hostAnswer: "Vi visste det men hade slutat undra varför. Tack för att ni sa det.",
        action: "Två föräldrar från husen öppnar nu byggnaden på torsdagar, mot lön.",
      },
      pt: {
        text: "As famílias dos prédios em frente não aparecem. Perguntem-lhes à porta de casa e não por folheto.",
        hostAnswer: "Sabíamos e tínhamos deixado de perguntar porquê. Obrigada por o dizerem.",
        action: "Duas mães dos prédios abrem agora o edifício às quintas-feiras e recebem por isso.",
      },
    },
  },
  {
    key: "written-agreement",
    fields: { kind: "suggestion", agreedBy: 9, visibility: "public", status: "notPursued", statusOn: "2024-02-06" },
    texts: {
      en: {
        text: "Put the use of rooms into a written agreement between school and neighbourhood.",
        hostAnswer:
          "We talked it over and decided against it. A page of rules hangs in the hall; the rest works because people know each other.",
      },
      ca: {
        text: "Poseu per escrit l’ús de les sales, en un acord entre l’escola i el barri.",
        hostAnswer:
          "Ho vam parlar i vam decidir que no. Hi ha un full de normes al vestíbul; la resta va bé perquè la gent es coneix.",
      },
      sv: {
        text: "Skriv ett avtal mellan skolan och kvarteret om hur rummen används.",
        hostAnswer:
          "Vi diskuterade saken och valde att låta bli. En sida regler hänger i hallen, resten fungerar för att folk känner varandra.",
      },
      pt: {
        text: "Passem a escrito o uso das salas, num acordo entre a escola e o bairro.",
        hostAnswer:
          "Conversámos e decidimos que não. Há uma folha de regras à entrada; o resto funciona porque as pessoas se conhecem.",
      },
    },
  },
  {
    key: "transfer-note",
    fields: {
      visit: "lantern-bridge",
      kind: "suggestion",
      agreedBy: 7,
      visibility: "public",
      status: "underWay",
      statusOn: "2025-01-15",
    },
    texts: {
      en: {
        text: "Let pupils write a line of their own on the transfer note.",
        hostAnswer: "Two classes are trying it.",
        action: "A box on the form: “What helps me”.",
      },
      ca: {
        text: "Deixeu que l’alumne escrigui una línia seva al full de traspàs.",
        hostAnswer: "Dues classes ho estan provant.",
        action: "Un requadre al full: «Què m’ajuda».",
      },
      sv: {
        text: "Låt eleverna skriva en egen rad på överföringsblanketten.",
        hostAnswer: "Två klasser prövar det.",
        action: "En ruta på blanketten: ”Det här hjälper mig”.",
      },
      pt: {
        text: "Deixem o aluno escrever uma linha sua na ficha de transferência.",
        hostAnswer: "Duas turmas estão a experimentar.",
        action: "Um espaço na ficha: «O que me ajuda».",
      },
    },
  },
  {
    key: "host-only-tension",
    fields: {
      visit: "weighbridge",
      kind: "suggestion",
      agreedBy: 4,
      visibility: "hostOnly",
      status: "planned",
      statusOn: "2023-11-20",
    },
    texts: {
      en: {
        text: "CANARY-PRIVATE Evening staff and day staff did not greet each other. You may want to find out why.",
        hostAnswer: "CANARY-PRIVATE Pay differs. We shall raise it with the trust.",
      },
      ca: {
        text: "CANARY-PRIVATE El personal del vespre i el de dia no es saludaven. Potser val la pena saber per què.",
      },
    },
  },
  {
    key: "private-note",
    fields: { kind: "suggestion", visibility: "private" },
    texts: {
      en: {
        text: "CANARY-PRIVATE Note to self: the second building felt better led than the first. Do not share before asking the head.",
      },
    },
  },
];
