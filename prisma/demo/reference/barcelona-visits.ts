import type { DemoRecord } from "../demo";

type MeetingParts = NonNullable<DemoRecord<"meeting">["parts"]>;

/** One visit per school, all in the session of visits, whose day is not known. */
export const barcelonaVisits: MeetingParts["visits"] = [
  {
    key: "torrent-den-can-carbassa",
    fields: { school: "torrent-den-can-carbassa", session: "school-visits", theme: "theme/early-years" },
    texts: {
      en: {
        question: "What does it take to turn two early-years cycles into one?",
        whatToSee: "A team that joins the 0–3 and 3–6 cycles, and how its teachers are trained for it.",
      },
      ca: {
        question: "Què cal perquè dos cicles d’educació infantil esdevinguin un de sol?",
        whatToSee: "Un equip que uneix els cicles 0–3 i 3–6, i com s’hi formen les mestres i els mestres.",
      },
      es: {
        question: "¿Qué hace falta para que dos ciclos de infantil se conviertan en uno?",
        whatToSee: "Un equipo que une los ciclos 0–3 y 3–6, y la formación con que sus docentes se preparan.",
      },
      sv: {
        question: "Vad krävs för att två stadier i småbarnsåren ska bli ett?",
        whatToSee: "Hur arbetslaget för samman 0–3 och 3–6 år, och den utbildning som personalen får för uppgiften.",
      },
      cs: {
        question: "Co je třeba, aby se ze dvou cyklů předškolního vzdělávání stal jeden?",
        whatToSee: "Tým, který propojuje cykly 0–3 a 3–6 let, a to, jak se na to jeho pedagogové školí.",
      },
      pt: {
        question: "O que é preciso para que dois ciclos da educação de infância passem a ser um só?",
        whatToSee: "Uma equipa que une os ciclos 0–3 e 3–6, e a formação que os educadores recebem para isso.",
      },
    },
  },
  {
    key: "institut-quatre-cantons",
    fields: { school: "institut-quatre-cantons", session: "school-visits", theme: "theme/digital-education" },
    texts: {
      en: {
        question: "When do digital tools serve the teaching, and not the other way round?",
        whatToSee: "Pupils aged 12 to 16 using digital tools as part of the school’s pedagogical approach.",
      },
      ca: {
        question: "Quan serveixen les eines digitals a la pedagogia, i no al revés?",
        whatToSee: "Alumnes de 12 a 16 anys que fan servir eines digitals dins de l’enfocament pedagògic del centre.",
      },
      es: {
        question: "¿Cuándo están las herramientas digitales al servicio de la pedagogía, y no al revés?",
        whatToSee: "Cómo el alumnado de 12 a 16 años usa lo digital dentro del enfoque pedagógico del instituto.",
      },
      sv: {
        question: "När tjänar de digitala verktygen undervisningen, och inte tvärtom?",
        whatToSee: "Elever på 12–16 år som använder digitala verktyg som en del av skolans pedagogik.",
      },
      cs: {
        question: "Kdy digitální nástroje slouží výuce, a ne naopak?",
        whatToSee:
          "Žáci ve věku 12–16 let, kteří pracují s digitálními nástroji jako se součástí pedagogického pojetí.",
      },
      pt: {
        question: "Quando é que as ferramentas digitais servem a pedagogia, e não o contrário?",
        whatToSee: "Alunos dos 12 aos 16 anos que usam o digital dentro da abordagem pedagógica da escola.",
      },
    },
  },
  {
    key: "institut-escola-trinitat-nova",
    fields: {
      school: "institut-escola-trinitat-nova",
      session: "school-visits",
      theme: "theme/family-participation",
    },
    texts: {
      en: {
        question: "How can a school win families and residents over in a neighbourhood that faces hardship?",
        whatToSee: "The audiovisual project, the community library, and the part that families and neighbours play.",
      },
      ca: {
        question: "Com s’hi impliquen les famílies i el veïnat quan el barri ho té difícil?",
        whatToSee: "El projecte audiovisual, la biblioteca comunitària i el paper de les famílies i la gent del barri.",
      },
      es: {
        question: "¿Cómo implicar a las familias y al vecindario en un barrio que lo tiene difícil?",
        whatToSee: "El proyecto audiovisual, la biblioteca comunitaria y lo que ponen en ellos familias y vecinos.",
      },
      sv: {
        question: "Hur får skolan med sig familjer och grannar i ett område som har det tufft?",
        whatToSee: "Det audiovisuella projektet, biblioteket för hela området och hur familjer och boende deltar.",
      },
      cs: {
        question: "Jak získat rodiny a sousedy ve čtvrti, která to nemá snadné?",
        whatToSee: "Audiovizuální projekt, komunitní knihovna a podíl, jaký na nich mají rodiny a obyvatelé.",
      },
      pt: {
        question: "Como envolver as famílias e os moradores num bairro com vida difícil?",
        whatToSee: "O projeto audiovisual, a biblioteca comunitária e o papel que famílias e moradores neles têm.",
      },
    },
  },
  {
    key: "escola-rambleta-del-clot",
    fields: { school: "escola-rambleta-del-clot", session: "school-visits", theme: "theme/school-leadership" },
    texts: {
      en: {
        question: "What changes in the classroom when leadership is shared?",
        whatToSee: "Shared leadership, teacher training, and a curriculum and organisation designed anew.",
      },
      ca: {
        question: "Què canvia a l’aula quan el lideratge és compartit?",
        whatToSee: "El lideratge compartit, la formació docent i un currículum i una organització pensats de nou.",
      },
      es: {
        question: "¿Qué cambia en el aula cuando el liderazgo se comparte?",
        whatToSee:
          "El liderazgo compartido, la formación docente y un diseño nuevo del currículo y de la organización.",
      },
      sv: {
        question: "Vad händer i klassrummet när ledarskapet delas?",
        whatToSee: "Delat ledarskap, lärarnas fortbildning och en ny utformning av både läroplan och organisation.",
      },
      cs: {
        question: "Co se změní ve třídě, když se o vedení dělí víc lidí?",
        whatToSee: "Sdílené vedení, vzdělávání učitelů a nově navržené kurikulum i organizace školy.",
      },
      pt: {
        question: "O que muda na sala de aula quando a liderança é partilhada?",
        whatToSee: "A liderança partilhada, a formação de professores e um novo desenho do currículo e da organização.",
      },
    },
  },
];
