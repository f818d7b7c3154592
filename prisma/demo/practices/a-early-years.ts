import type { DemoRecord } from "../demo";

/** From nursery to the neighbouring school. */
export const practicesA3: DemoRecord<"practice">[] = [
  {
    slug: "el-passadis-tou",
    source: "ca",
    city: "barcelona",
    fields: {
      type: "practice-type/school-case",
      phase: "phase/running",
      start: "2019~",
      cities: ["barcelona"],
      schools: ["escola-bressol-nuvol-de-farina", "escola-fanal-del-moll"],
      levels: ["level/ED01", "level/ED02"],
      agesFrom: 2,
      agesTo: 4,
      scopes: ["scope/formal"],
      recipients: ["recipient/learners", "recipient/families", "recipient/school-staff"],
      themes: ["theme/transitions", "theme/early-years", "theme/family-participation"],
      implementers: ["implementer/school"],
      learners: ["learners/young-children"],
      evidence: "evidence/self-reported",
      costBand: "cost-band/none",
    },
    texts: {
      ca: {
        title: "El passadís tou",
        summary:
          "Una escola bressol i l’escola del costat comparteixen un passadís amb coixins on els de dos i tres anys juguen barrejats cada divendres.",
        description:
          "Entre les dues escoles hi ha un passadís de vint metres que servia per guardar cadires. L’any que el setembre va ser especialment plorat, les educadores el van buidar i hi van posar matalassos. Cada divendres, de nou a onze, s’hi juga sense programa. Els pares poden quedar-s’hi fins a dos quarts de deu.\n\nA la primavera, els infants de la bressol travessen el passadís i esmorzen a l’altra banda. Qui s’hi cansa, torna enrere.",
        impact:
          "Els plors de setembre duren menys dies. També hi ha qui diu que són les mares i els pares els que s’han calmat.",
        pitfalls:
          "Si la direcció de qualsevol dels dos centres canvia l’horari del pati, el passadís queda buit. Val la pena demanar el divendres cada any per escrit.",
      },
      es: {
        title: "El pasillo blando",
        summary:
          "Una escuela infantil y el colegio vecino comparten un pasillo con cojines donde los de dos y tres años juegan juntos todos los viernes.",
        description:
          "El pasillo, de veinte metros, era un almacén de sillas. Tras un septiembre de muchas lágrimas, las educadoras lo vaciaron y lo llenaron de colchonetas. Los viernes de nueve a once se juega sin plan. Padres y madres pueden quedarse la primera media hora.\n\nEn primavera los pequeños cruzan y desayunan al otro lado. El que se agobia da media vuelta.",
        impact: "Se llora menos días en septiembre. Hay quien opina que los que se han tranquilizado son los adultos.",
        pitfalls:
          "Basta con que un centro mueva la hora del recreo para que no venga nadie. Hay que pedir el viernes cada año.",
      },
      en: {
        title: "The soft corridor",
        summary:
          "A nursery and the school next door share a corridor full of cushions, where two- and three-year-olds play together every Friday.",
        description:
          "Twenty metres of corridor lie between the two houses. They used to be full of stacked chairs. After a September with more crying than usual, the nursery staff cleared it out and laid mattresses. On Fridays from nine to eleven the children simply play. Parents may stay for the first half hour.\n\nIn spring the little ones go through to the far end and have their snack there. Anyone who has had enough walks back.",
        impact: "There are fewer tearful mornings. Some say it is the parents who have calmed down.",
        pitfalls:
          "When either school moves its break, the corridor stands empty. Ask for the Friday again each year, in writing.",
      },
      sv: {
        title: "Den mjuka korridoren",
        summary:
          "En förskola och grannskolan delar en korridor med kuddar. Varje fredag leker två- och treåringar där tillsammans.",
        description:
          "Korridoren mellan husen är tjugo meter lång och var länge ett stolsförråd. Efter en september med ovanligt mycket gråt tömde personalen den och lade ut madrasser. På fredagar mellan nio och elva leker barnen som de vill. Föräldrarna får vara med den första halvtimmen.\n\nPå våren går de små hela vägen över och äter mellanmål på andra sidan. Den som tröttnar går tillbaka.",
        impact: "Det gråts färre dagar i september. Somliga säger att det är föräldrarna som har blivit lugnare.",
        pitfalls: "Flyttar någon av skolorna sin rast blir korridoren tom. Be om fredagen på nytt varje år.",
      },
      cs: {
        title: "Měkká chodba",
        summary:
          "Jesle a sousední škola sdílejí chodbu s polštáři, kde si dvouleté a tříleté děti každý pátek hrají společně.",
        description:
          "Dvacetimetrová chodba mezi budovami dlouho sloužila jako sklad židlí. Po jednom obzvlášť uplakaném září ji vychovatelky vyklidily a položily tam matrace. V pátek od devíti do jedenácti si děti hrají, jak chtějí. Rodiče mohou první půlhodinu zůstat.\n\nNa jaře malí přejdou až na druhý konec a dají si tam svačinu. Koho to unaví, vrátí se.",
        impact: "V září se pláče méně dní. Někdo tvrdí, že se uklidnili hlavně rodiče.",
        pitfalls:
          "Jakmile jedna ze škol posune přestávku, chodba zeje prázdnotou. O pátek je třeba každý rok znovu požádat.",
      },
      pt: {
        title: "O corredor fofo",
        summary:
          "Uma creche e a escola ao lado partilham um corredor cheio de almofadas, onde os de dois e três anos brincam juntos à sexta-feira.",
        description:
          "O corredor tem vinte metros e guardava cadeiras. Depois de um setembro com mais choro do que é costume, as educadoras esvaziaram-no e estenderam colchões. À sexta, das nove às onze, brinca-se sem programa. Os pais podem ficar a primeira meia hora.\n\nNa primavera os pequenos atravessam e lancham do lado de lá. Quem se farta volta para trás.",
        impact: "Em setembro há menos dias de lágrimas. Há quem diga que quem sossegou foram os pais.",
        pitfalls:
          "Se uma das casas muda a hora do recreio, não aparece ninguém. Convém pedir a sexta-feira todos os anos.",
      },
    },
    parts: {
      contacts: [{ fields: { person: "gisela", role: "contact-role/promoter", receivesMessages: true } }],
    },
  },
];
