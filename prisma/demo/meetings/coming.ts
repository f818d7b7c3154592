import type { DemoRecord } from "@/prisma/demo/demo";

/** Two future meetings (one without an exact date), and an early one with few details. */
export const meetingsComing: DemoRecord<"meeting">[] = [
  {
    slug: "ostrava-2027",
    source: "cs",
    city: "ostrava",
    fields: {
      series: "Harbour Lights study meetings",
      organisers: ["spolek-spolecny-stul", "harbour-lights-secretariat"],
      hostCity: "ostrava",
      start: "2027-21",
      method: "method/study-visit",
      pillars: ["pillar/inclusive-education"],
      topics: ["theme/inclusion", "theme/governance"],
      previous: "braga-2025",
      next: "helsinki-2027",
    },
    texts: {
      cs: {
        title: "U společného stolu, Ostrava 2027",
        summary: `Na jaře 2027 se skupina sejde v Ostravě. Přesný termín závisí na školních prázdninách v zemích hostů a bude oznámen do konce ledna. Hosté uvidí, jak u jednoho stolu sedávají ředitelé, sociální pracovnice a lidé z úřadu, a stráví dopoledne ve dvou školách.`,
      },
      en: {
        title: "Around one table, Ostrava 2027",
        summary: `In spring 2027 the group will come to Ostrava. The exact date depends on the school holidays in the guests’ countries and will be known by the end of January. Guests will see heads, social workers and city staff sit down together, and spend a morning in two schools.`,
      },
    },
    parts: {
      sessions: [
        {
          key: "visit",
          fields: { kind: "session-kind/visit", presents: ["sit-spolecny-stul", "ticha-mistnost"] },
          texts: { cs: { title: "Dopoledne ve dvou školách" }, en: { title: "A morning in two schools" } },
        },
        {
          key: "workshop",
          fields: { kind: "session-kind/workshop", presents: ["strategic-meeting-of-local-actors"] },
          texts: {
            cs: { title: "Schůzka naostro", description: "Skutečné jednání. Hosté sedí ve druhé řadě a mlčí." },
            en: {
              title: "A real meeting",
              description: "Nothing is staged. The guests sit in the second row and keep quiet.",
            },
          },
        },
      ],
      visits: [
        {
          key: "javory",
          fields: {
            school: "zs-u-tri-javoru",
            session: "visit",
            theme: "theme/inclusion",
            practices: ["ticha-mistnost"],
          },
          texts: {
            cs: { question: "Kdy dítě z tiché místnosti odchází zpátky a kdo o tom rozhodne?" },
            en: { question: "When does a child go back from the quiet room, and who decides?" },
          },
        },
        {
          key: "vlecka",
          fields: {
            school: "zs-na-stare-vlecce",
            session: "visit",
            theme: "theme/newcomers",
            practices: ["slovnik-ve-skrince"],
          },
          texts: {
            cs: { question: "Co se slovníkem, když už ho nikdo nepotřebuje?" },
            en: { question: "What becomes of the dictionary once nobody needs it?" },
          },
        },
      ],
      contacts: [{ fields: { person: "vendula", role: "contact-role/coordinator", receivesMessages: true } }],
    },
  },
  {
    slug: "helsinki-2027",
    source: "sv",
    city: "helsinki",
    confirmed: { on: "2026-11-02", until: "2027-09-24" },
    fields: {
      series: "Harbour Lights study meetings",
      organisers: ["harbour-lights-secretariat", "stiftelsen-forsta-trappan"],
      chair: "Saga Trappfors",
      hostCity: "helsinki",
      start: "2027-09-22",
      end: "2027-09-24",
      place: "Lykttornets skola",
      method: "method/critical-friend-review",
      pillars: ["pillar/good-start-in-life", "pillar/diversity-and-cohesion"],
      topics: ["theme/early-years", "theme/school-segregation", "theme/transitions"],
      participants: 14,
      participatingCities: 5,
      previous: "ostrava-2027",
    },
    texts: {
      sv: {
        title: "Samma start för alla, Helsingfors 2027",
        summary: `I september 2027 vill Helsingfors ha hjälp med en fråga som staden inte har löst: varför väljer familjer i samma kvarter olika skolor redan när barnen är sju? Gästerna får se ett daghem och två skolor och ska sedan säga vad de skulle göra. Anmälan är öppen till mitten av juni.`,
      },
      en: {
        title: "The same start for all, Helsinki 2027",
        summary: `Helsinki wants help with a question it has not solved. Why do families in one block choose different schools when their children are only seven? In September 2027 guests will see a day-care centre and two schools and then say what they would do. Registration is open until the middle of June.`,
      },
      ca: {
        title: "El mateix començament per a tothom, Hèlsinki 2027",
        summary: `Hèlsinki demana ajuda amb una pregunta que no ha resolt: per què famílies de la mateixa illa trien escoles diferents quan els fills només tenen set anys? El setembre del 2027 els convidats veuran una llar d’infants i dues escoles i diran què hi farien ells. Les inscripcions són obertes fins a mitjan juny.`,
      },
      cs: {
        title: "Stejný začátek pro všechny, Helsinky 2027",
        summary: `Helsinky hledají odpověď na otázku, se kterou si samy neporadily: proč si rodiny z jednoho bloku vybírají různé školy, když je dětem teprve sedm? V září 2027 hosté uvidí školku a dvě školy a pak řeknou, co by udělali oni. Přihlásit se lze do poloviny června.`,
      },
      pt: {
        title: "O mesmo começo para todos, Helsínquia 2027",
        summary: `Helsínquia pede ajuda para uma pergunta que não resolveu: porque é que famílias do mesmo quarteirão escolhem escolas diferentes quando os filhos têm apenas sete anos? Em setembro de 2027, os convidados verão um jardim de infância e duas escolas e dirão o que fariam. As inscrições estão abertas até meados de junho.`,
      },
    },
    parts: {
      sessions: [
        {
          key: "opening",
          fields: { day: "2027-09-22", time: "12:30", endTime: "13:15", kind: "session-kind/opening" },
          texts: {
            sv: {
              title: "Soppa och presentation",
              speakers: [{ title: "Saga Trappfors", text: "Stiftelsen Första trappan" }],
            },
            en: {
              title: "Soup and introductions",
              speakers: [{ title: "Saga Trappfors", text: "Stiftelsen Första trappan" }],
            },
            ca: { title: "Sopa i presentacions" },
            cs: { title: "Polévka a představování" },
            pt: { title: "Sopa e apresentações" },
          },
        },
        {
          key: "plenary",
          fields: {
            day: "2027-09-22",
            time: "13:30",
            endTime: "15:00",
            kind: "session-kind/plenary",
            presents: ["en-skola-for-alla", "en-larare-tva-hus"],
          },
          texts: {
            sv: { title: "Vad staden redan har prövat" },
            en: { title: "What the city has tried already" },
            ca: { title: "Què ha provat ja la ciutat" },
            cs: { title: "Co už město zkusilo" },
            pt: { title: "O que a cidade já tentou" },
          },
        },
        {
          key: "visit",
          fields: {
            day: "2027-09-23",
            time: "08:15",
            endTime: "13:00",
            kind: "session-kind/visit",
            presents: ["mjuk-start-i-ettan", "natverket-mjuka-starter"],
          },
          texts: {
            sv: { title: "Tre hus på en förmiddag", description: "Ta med skor som tål regn. Vi åker spårvagn." },
            en: { title: "Three houses in a morning", description: "Bring shoes that stand rain. We go by tram." },
            ca: {
              title: "Tres cases en un matí",
              description: "Porteu sabates que aguantin la pluja. Anem amb tramvia.",
            },
            cs: { title: "Tři domy za dopoledne", description: "Vezměte si boty do deště. Jede se tramvají." },
            pt: { title: "Três casas numa manhã", description: "Tragam sapatos para a chuva. Vamos de elétrico." },
          },
        },
        {
          key: "feedback",
          fields: { day: "2027-09-24", time: "09:00", endTime: "11:45", kind: "session-kind/feedback" },
          texts: {
            sv: { title: "Gästerna svarar" },
            en: { title: "The guests answer" },
            ca: { title: "Els convidats responen" },
            cs: { title: "Hosté odpovídají" },
            pt: { title: "Respondem os convidados" },
          },
        },
      ],
      visits: [
        {
          key: "vantar",
          fields: {
            school: "daghemmet-tre-vantar",
            session: "visit",
            theme: "theme/early-years",
            practices: ["mjuk-start-i-ettan"],
          },
          texts: {
            sv: { question: "När börjar föräldrarna prata om skolvalet?" },
            en: { question: "When do parents begin to talk about the choice of school?" },
            ca: { question: "Quan comencen els pares a parlar de quina escola triaran?" },
            cs: { question: "Kdy začnou rodiče mluvit o výběru školy?" },
            pt: { question: "Quando começam os pais a falar da escolha da escola?" },
          },
        },
        {
          key: "lykttornet",
          fields: {
            school: "lykttornets-skola",
            session: "visit",
            theme: "theme/school-segregation",
            practices: ["en-larare-tva-hus"],
          },
          texts: {
            sv: { question: "Vilka barn i kvarteret saknas här?" },
            en: { question: "Which children of the block are missing here?" },
            ca: { question: "Quins nens del veïnat hi falten?" },
            cs: { question: "Které děti z okolí tu chybějí?" },
            pt: { question: "Que crianças do quarteirão faltam aqui?" },
          },
        },
        {
          key: "kottbacken",
          fields: { school: "kottbackens-skola", session: "visit", theme: "theme/school-segregation" },
          texts: {
            sv: { question: "Vad lockar hit familjer från andra sidan gatan?" },
            en: { question: "What draws families here from across the street?" },
            ca: { question: "Què hi atrau famílies de l’altra banda del carrer?" },
            cs: { question: "Co sem táhne rodiny z protější strany ulice?" },
            pt: { question: "O que atrai para cá famílias do outro lado da rua?" },
          },
        },
      ],
      delegations: [
        { fields: { city: "tampere", people: 5 } },
        { fields: { city: "gothenburg", people: 4 } },
        { fields: { city: "barcelona", people: 3 } },
        { fields: { city: "krnov", people: 2 } },
      ],
      reviewItems: [
        {
          key: "private-preparation",
          fields: { kind: "suggestion", visibility: "private" },
          texts: {
            sv: { text: "CANARY-PRIVATE Förbered rektorn i det andra huset: frågan om skolvalet är känslig just nu." },
          },
        },
      ],
      contacts: [{ fields: { person: "saga", role: "contact-role/coordinator", receivesMessages: true } }],
    },
    unpublished: ["pt"],
  },
  {
    slug: "tampere-2021",
    source: "sv",
    city: "tampere",
    fields: { series: "Harbour Lights study meetings", hostCity: "tampere", start: "2021-11", next: "limerick-2023" },
    texts: { sv: { title: "Första träffen, Tammerfors 2021" }, en: { title: "First meeting, Tampere 2021" } },
  },
];
