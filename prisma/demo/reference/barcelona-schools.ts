import type { DemoRecord } from "../demo";

/** The four visited schools. Unknown fields (address, district, ownership) stay empty. */
export const barcelonaSchools: DemoRecord<"school">[] = [
  {
    slug: "torrent-den-can-carbassa",
    real: true,
    source: "ca",
    city: "barcelona",
    fields: { city: "barcelona", status: "open" },
    texts: {
      ca: {
        name: "Torrent d’en Can Carbassa",
        description:
          "Un centre per als més petits que ha decidit no separar el 0–3 del 3–6. Els dos cicles s’ajunten, i el personal docent rep formació per poder-ho fer bé.",
      },
      es: {
        description:
          "Aquí los más pequeños no cambian de mundo al cumplir tres años: el 0–3 y el 3–6 van unidos. El profesorado se forma expresamente para ello.",
      },
      en: {
        description:
          "This early-years school does not stop at the third birthday. Its 0–3 and 3–6 cycles have been joined, and the teachers receive training so that it works.",
      },
      sv: {
        description:
          "Här hålls de yngsta barnen ihop: 0–3 och 3–6 år bildar en helhet. Lärarna utbildas särskilt för att arbeta på det sättet.",
      },
      cs: {
        description:
          "Zařízení pro nejmenší děti, které nedělí předškolní roky na dvě části: období 0–3 a 3–6 let tu tvoří jeden celek. Učitelé se na tuto práci zvlášť připravují.",
      },
      pt: {
        description:
          "Nesta casa para os mais novos, os ciclos 0–3 e 3–6 deixaram de estar separados. Os docentes recebem formação própria para trabalhar assim.",
      },
    },
    parts: {
      levels: [
        {
          fields: {
            level: "level/ED01",
            agesFrom: 0,
            agesTo: 3,
            stage: "Educació infantil, cicle 0–3",
            stageLanguage: "ca",
          },
        },
        {
          fields: {
            level: "level/ED02",
            agesFrom: 3,
            agesTo: 6,
            stage: "Educació infantil, cicle 3–6",
            stageLanguage: "ca",
          },
        },
      ],
    },
  },
  {
    slug: "institut-quatre-cantons",
    real: true,
    source: "ca",
    city: "barcelona",
    fields: { city: "barcelona", status: "open" },
    texts: {
      ca: {
        name: "Institut Quatre Cantons",
        description:
          "Institut de secundària obligatòria, de 12 a 16 anys. Les eines digitals no hi són un afegit: formen part de la manera d’ensenyar i d’aprendre que el centre ha triat.",
      },
      es: {
        description:
          "Instituto de secundaria obligatoria, de los 12 a los 16 años. Lo digital no va por su cuenta, sino integrado en su manera de enseñar.",
      },
      en: {
        description:
          "A compulsory secondary school for ages 12 to 16. Digital tools are not an extra here; they sit inside the way the school has chosen to teach.",
      },
      sv: {
        description:
          "Skola för elever i åldern 12–16 år, den obligatoriska sekundärskolan. De digitala verktygen är inget tillägg utan ingår i sättet att undervisa.",
      },
      cs: {
        description:
          "Škola povinného sekundárního vzdělávání pro žáky od 12 do 16 let. Digitální nástroje tu nejsou přívažkem, ale patří ke způsobu, jakým se učí.",
      },
      pt: {
        description:
          "Escola do ensino secundário obrigatório, dos 12 aos 16 anos. As ferramentas digitais não são um extra: fazem parte do modo de ensinar.",
      },
    },
    parts: {
      levels: [
        {
          fields: {
            level: "level/ED2",
            agesFrom: 12,
            agesTo: 16,
            stage: "Educació secundària obligatòria",
            stageLanguage: "ca",
          },
        },
      ],
    },
  },
  {
    slug: "institut-escola-trinitat-nova",
    real: true,
    source: "ca",
    city: "barcelona",
    fields: { city: "barcelona", status: "open" },
    texts: {
      ca: {
        name: "Institut Escola Trinitat Nova",
        description:
          "Hi van infants i joves de totes les edats, en un barri amb dificultats socials, econòmiques i culturals. Les famílies i el veïnat participen en la vida del centre. Té un projecte audiovisual i una biblioteca comunitària.",
      },
      es: {
        description:
          "Un solo centro para todas las edades, en un barrio con retos sociales, económicos y culturales. Familias y vecinos toman parte en su día a día. Cuenta con un proyecto audiovisual y una biblioteca comunitaria.",
      },
      en: {
        description:
          "One school for all ages, in a neighbourhood with social, economic and cultural challenges. Families and residents are part of it. There is an audiovisual project and a library for the whole community.",
      },
      sv: {
        description:
          "En skola för alla åldrar i ett område med sociala, ekonomiska och kulturella utmaningar. Familjer och boende är delaktiga. Skolan har ett audiovisuellt projekt och ett bibliotek som är öppet för hela närsamhället.",
      },
      cs: {
        description:
          "Jedna škola pro všechny věkové skupiny ve čtvrti, která se potýká se sociálními, ekonomickými a kulturními obtížemi. Do jejího života se zapojují rodiny i obyvatelé. Škola má audiovizuální projekt a knihovnu pro celou komunitu.",
      },
      pt: {
        description:
          "Uma única escola para todas as idades, num bairro com desafios sociais, económicos e culturais. Famílias e moradores participam na sua vida. Tem um projeto audiovisual e uma biblioteca aberta à comunidade.",
      },
    },
    parts: {
      levels: [
        { fields: { level: "level/ED02" } },
        { fields: { level: "level/ED1" } },
        { fields: { level: "level/ED2" } },
      ],
    },
  },
  {
    slug: "escola-rambleta-del-clot",
    real: true,
    source: "ca",
    city: "barcelona",
    confirmed: { on: "2026-10-05", until: "2027-10-05" },
    fields: { city: "barcelona", status: "open" },
    texts: {
      ca: {
        name: "Escola Rambleta del Clot",
        description:
          "Escola per a infants de 3 a 12 anys. El lideratge es reparteix, els mestres es formen i tant el currículum com l’organització s’han redissenyat.",
      },
      es: {
        description:
          "Escuela para niños y niñas de 3 a 12 años. Reparte el liderazgo, cuida la formación de sus docentes y ha rediseñado el currículo y la organización.",
      },
      en: {
        description:
          "A school for children from 3 to 12. It shares out leadership, trains its teachers, and has redrawn both its curriculum and the way it is organised.",
      },
      sv: {
        description:
          "Skola för barn mellan 3 och 12 år. Ledarskapet delas av flera, lärarna fortbildar sig och både läroplan och organisation har gjorts om.",
      },
      cs: {
        description:
          "Škola pro děti od 3 do 12 let. O vedení se dělí více lidí, učitelé se vzdělávají a kurikulum i organizace dostaly novou podobu.",
      },
      pt: {
        description:
          "Escola para crianças dos 3 aos 12 anos. A liderança é partilhada, os professores fazem formação e o currículo e a organização foram redesenhados.",
      },
    },
    parts: {
      levels: [
        {
          fields: {
            level: "level/ED02",
            agesFrom: 3,
            agesTo: 6,
            stage: "Educació infantil, cicle 3–6",
            stageLanguage: "ca",
          },
        },
        {
          fields: {
            level: "level/ED1",
            agesFrom: 6,
            agesTo: 12,
            stage: "Educació primària",
            stageLanguage: "ca",
          },
        },
      ],
    },
  },
];
