import type { DemoRecord } from "../demo";

/** Reference record 4. */
export const enSkolaForAlla: DemoRecord<"practice">[] = [
  {
    slug: "en-skola-for-alla",
    real: true,
    takenFrom: {
      publisher: "Helsingfors stad",
      address:
        "https://www.hel.fi/sv/nyheter/projektet-en-skola-for-alla-sokte-metoder-for-att-forebygga-differentiering-av-skolor-i-helsingfors",
      on: "2026-11",
    },
    source: "sv",
    city: "helsinki",
    fields: {
      type: "practice-type/project",
      phase: "phase/ended",
      start: "2022",
      end: "2025",
      cities: ["helsinki"],
      countries: ["FI"],
      themes: ["theme/school-segregation", "theme/governance", "theme/family-participation"],
    },
    texts: {
      sv: {
        title: "En skola för alla",
        summary:
          "Helsingfors stad arbetade 2022–2025 för att skolorna inte skulle glida isär och för att elevernas vägar genom skolan inte skulle skiljas åt för tidigt. Projektet är avslutat. Det viktigaste man lärde sig var att skolorna inte klarar detta ensamma.",
        challenge:
          "När skolorna i en stad blir allt mer olika varandra skiljs också elevernas vägar åt. Det är skolsegregation, och den ville Helsingfors förebygga i stället för att reparera efteråt.",
        solution:
          "Staden tog sig an frågan från fyra håll: hur man leder med kunskap, hur pengarna fördelas, hur upptagningsområdena ritas och hur hem, daghem, skola och partner talar med varandra. Varje del fick ett eget arbetspaket.",
        description:
          "Projektet inleddes 2022 och tog slut 2025. Det bedrevs av staden och mynnade ut i fem rekommendationer.",
        workPackages: [
          {
            title: "Gemensam ledning med kunskap som grund",
            text: "Hela staden ska utgå från samma kunskap när beslut om skolorna fattas, och ledningen ska vara gemensam.",
          },
          {
            title: "Ny modell för behovsbaserad finansiering",
            text: "Sättet att fördela pengar efter skolornas behov gjordes om.",
          },
          {
            title: "Mer växelverkan när upptagningsområden planeras",
            text: "Gränserna mellan upptagningsområdena ska planeras i dialog, inte enbart vid ett skrivbord.",
          },
          {
            title: "Delaktighet och kommunikation",
            text: "Hem, daghem eller skola och deras partner ska ha lättare att delta och att nå varandra.",
          },
        ],
        findings: ["Skolorna kan inte på egen hand lösa problemet med att skolor och utbildningsvägar går isär."],
        recommendations: [
          {
            title: "Börja i det användarna behöver",
            text: "Utveckla kunskapsunderlaget utifrån vad de som ska använda det faktiskt har nytta av.",
          },
          {
            title: "Låt skolan bestämma",
            text: "Skolorna bör själva få avgöra hur de använder de behovsbaserade pengarna.",
          },
          {
            title: "Ge samarbetet en plats i årsklockan",
            text: "Stärk strukturerna för samarbete och skriv in dem i årskalendern, så att alla vet när man ses.",
          },
          {
            title: "Bättre möten i vardagen",
            text: "Vårda de dagliga mötena med vårdnadshavarna och hjälp vårdnadshavarna att lära känna varandra.",
          },
          {
            title: "Ta hjälp av kulturen och tredje sektorn",
            text: "Använd partnerskap med kulturlivet och med föreningar och andra i tredje sektorn.",
          },
        ],
      },
      ca: {
        title: "Una escola per a tothom (En skola för alla)",
        summary:
          "Entre el 2022 i el 2025 Hèlsinki va treballar perquè les escoles no s’anessin distanciant les unes de les altres i perquè els camins de l’alumnat no se separessin massa aviat. El projecte ja s’ha acabat. La lliçó principal: les escoles no ho poden resoldre soles.",
        challenge:
          "Quan les escoles d’una ciutat es tornen cada cop més diferents, també se separen els itineraris dels alumnes. D’això se’n diu segregació escolar, i Hèlsinki va voler prevenir-la abans d’haver-la de corregir.",
        solution:
          "La ciutat hi va entrar per quatre costats: com es dirigeix a partir del coneixement, com es reparteixen els diners, com es dibuixen les zones escolars i com es parlen famílies, escoles bressol, escoles i entitats. Cada costat va tenir el seu paquet de treball.",
        description:
          "El projecte va començar el 2022 i es va tancar el 2025. El va dur la mateixa ciutat i en van sortir cinc recomanacions.",
        workPackages: [
          {
            title: "Un lideratge compartit i basat en el coneixement",
            text: "Tota la ciutat ha de partir de les mateixes dades a l’hora de decidir sobre les escoles, i dirigir-les conjuntament.",
          },
          {
            title: "Un model renovat de finançament segons les necessitats",
            text: "Es va refer la manera de repartir els diners d’acord amb el que necessita cada escola.",
          },
          {
            title: "Zones escolars planificades amb més diàleg",
            text: "Els límits de les zones s’han de pensar parlant-ne, no només des d’un despatx.",
          },
          {
            title: "Participació i comunicació",
            text: "Que la família, l’escola bressol o l’escola i les entitats que hi col·laboren puguin participar i entendre’s millor.",
          },
        ],
        findings: [
          "Les escoles soles no poden evitar que els centres i els itineraris d’aprenentatge es vagin separant.",
        ],
        recommendations: [
          {
            title: "Partir del que necessita qui les fa servir",
            text: "Cal desenvolupar la base de dades i coneixements pensant en les persones que hi han de treballar.",
          },
          {
            title: "Que l’escola decideixi",
            text: "Els centres han de poder triar en què gasten el finançament que reben per les seves necessitats.",
          },
          {
            title: "La cooperació, al calendari del curs",
            text: "Convé reforçar les estructures de cooperació i posar-les al calendari anual, perquè tothom sàpiga quan toca trobar-se.",
          },
          {
            title: "Cuidar el tracte de cada dia",
            text: "Cal millorar les trobades quotidianes amb les famílies i també entre les famílies mateixes.",
          },
          {
            title: "Buscar aliats en la cultura i el tercer sector",
            text: "Convé aprofitar les aliances amb el món de la cultura, les associacions i la resta del tercer sector.",
          },
        ],
      },
      es: {
        title: "Una escuela para todos (En skola för alla)",
        summary:
          "De 2022 a 2025, Helsinki trabajó para que sus escuelas no se distanciaran entre sí y para que los caminos del alumnado no se separasen demasiado pronto. El proyecto ha terminado. Su resultado principal: las escuelas no pueden resolverlo solas.",
        challenge:
          "Si las escuelas de una ciudad se parecen cada vez menos, los itinerarios de sus alumnos también se alejan. Eso es la segregación escolar, y Helsinki quiso prevenirla antes que remediarla.",
        solution:
          "La ciudad abordó la cuestión por cuatro lados: cómo se dirige con datos, cómo se reparte el dinero, cómo se trazan las zonas escolares y cómo hablan entre sí hogares, escuelas infantiles, colegios y entidades. A cada lado le correspondió un paquete de trabajo.",
        description:
          "El proyecto arrancó en 2022 y se cerró en 2025. Lo llevó la propia ciudad y dejó cinco recomendaciones.",
        workPackages: [
          {
            title: "Una dirección compartida y basada en el conocimiento",
            text: "Toda la ciudad debe partir de la misma información cuando decide sobre sus escuelas, y dirigirlas en común.",
          },
          {
            title: "Un modelo renovado de financiación según las necesidades",
            text: "Se rehízo la forma de repartir el dinero de acuerdo con lo que necesita cada centro.",
          },
          {
            title: "Zonas escolares planificadas con más diálogo",
            text: "Los límites de las zonas se piensan hablando, no solo desde un despacho.",
          },
          {
            title: "Participación y comunicación",
            text: "Que el hogar, la escuela infantil o el colegio y las entidades colaboradoras participen y se entiendan mejor.",
          },
        ],
        findings: [
          "Las escuelas, por sí solas, no pueden evitar que los centros y los itinerarios de aprendizaje se separen.",
        ],
        recommendations: [
          {
            title: "Empezar por quienes usan los datos",
            text: "Hay que desarrollar la base de conocimiento pensando en las necesidades de las personas que la utilizan.",
          },
          {
            title: "Que decida la escuela",
            text: "Conviene que cada centro elija en qué emplea la financiación que recibe por sus necesidades.",
          },
          {
            title: "La cooperación, en el calendario del curso",
            text: "Reforzar las estructuras de cooperación y apuntarlas en el calendario anual, para que todos sepan cuándo toca reunirse.",
          },
          {
            title: "Cuidar el trato diario",
            text: "Mejorar los encuentros cotidianos con las familias y también los de unas familias con otras.",
          },
          {
            title: "Aliarse con la cultura y el tercer sector",
            text: "Aprovechar las alianzas con el mundo de la cultura, las asociaciones y el resto del tercer sector.",
          },
        ],
      },
      en: {
        title: "A school for everyone (En skola för alla)",
        summary:
          "Between 2022 and 2025 Helsinki worked to keep its schools from growing apart and pupils from being sorted into separate paths too soon. The project has ended. Its main result: schools cannot solve this alone.",
        challenge:
          "When the schools of a city become more and more unlike each other, pupils’ learning paths part too. That is school segregation. Helsinki wanted to prevent it rather than repair it later.",
        solution:
          "The city came at the question from four sides: how knowledge is used in leading, how money is shared out, how catchment areas are drawn, and how homes, day care, schools and partners talk to each other. Each side had its own work package.",
        description:
          "The project began in 2022 and closed in 2025. The city itself ran it, and it left five recommendations behind.",
        workPackages: [
          {
            title: "Shared leadership, based on knowledge",
            text: "The whole city should start from the same knowledge when it decides about schools, and lead them jointly.",
          },
          {
            title: "A renewed model of needs-based funding",
            text: "The way money follows the needs of a school was worked out anew.",
          },
          {
            title: "Catchment areas planned with more dialogue",
            text: "Boundaries between catchment areas are to be planned in conversation, not only at a desk.",
          },
          {
            title: "Participation and communication",
            text: "Home, day care or school, and their partners, should find it easier to take part and to reach one another.",
          },
        ],
        findings: ["Schools cannot, on their own, stop schools and learning paths from drifting apart."],
        recommendations: [
          {
            title: "Start from what users need",
            text: "Develop the knowledge base around the people who are going to work with it.",
          },
          {
            title: "Let schools decide",
            text: "It should be up to each school how it spends the funding it gets for its needs.",
          },
          {
            title: "Put cooperation in the yearly calendar",
            text: "Strengthen the structures for working together and fix them in the calendar of the year, so that everybody knows when to meet.",
          },
          {
            title: "Better everyday encounters",
            text: "Improve daily contact with guardians, and help guardians to meet each other.",
          },
          {
            title: "Team up with culture and the third sector",
            text: "Use partnerships with culture, with associations and with others in the third sector.",
          },
        ],
      },
      cs: {
        title: "Škola pro všechny (En skola för alla)",
        summary:
          "V letech 2022–2025 se Helsinky snažily, aby se jejich školy od sebe nevzdalovaly a aby se cesty žáků nerozcházely příliš brzy. Projekt už skončil. Hlavní výsledek zní: školy to samy nevyřeší.",
        challenge:
          "Když si školy v jednom městě jsou čím dál méně podobné, rozcházejí se i vzdělávací cesty žáků. Říká se tomu školní segregace a Helsinky jí chtěly předejít, ne ji až dodatečně napravovat.",
        solution:
          "Město šlo na věc ze čtyř stran: jak se při řízení pracuje se znalostmi, jak se rozdělují peníze, jak se plánují spádové oblasti a jak spolu mluví rodiny, školky, školy a partneři. Každá strana měla svůj pracovní balíček.",
        description:
          "Projekt začal v roce 2022 a skončil v roce 2025. Vedlo ho samo město a vzešlo z něj pět doporučení.",
        workPackages: [
          {
            title: "Společné řízení založené na znalostech",
            text: "Celé město má při rozhodování o školách vycházet ze stejných poznatků a řídit je společně.",
          },
          {
            title: "Nový model financování podle potřeb",
            text: "Přepracoval se způsob, jakým se peníze rozdělují podle toho, co která škola potřebuje.",
          },
          {
            title: "Spádové oblasti plánované ve větším dialogu",
            text: "Hranice oblastí se mají promýšlet v rozhovoru, nejen u úředního stolu.",
          },
          {
            title: "Účast a komunikace",
            text: "Rodina, školka nebo škola a jejich partneři se mají snáze zapojit a lépe se mezi sebou domluvit.",
          },
        ],
        findings: ["Rozdělování škol a vzdělávacích cest nedokážou školy zastavit vlastními silami."],
        recommendations: [
          {
            title: "Vyjít z potřeb uživatelů",
            text: "Datové a znalostní zázemí rozvíjejte podle toho, co potřebují lidé, kteří s ním budou pracovat.",
          },
          {
            title: "Nechat rozhodnout školy",
            text: "O tom, na co použijí peníze přidělené podle potřeb, ať rozhodují samy školy.",
          },
          {
            title: "Dát spolupráci do ročního kalendáře",
            text: "Posilte struktury spolupráce a zapište je do ročního kalendáře, aby každý věděl, kdy se sejít.",
          },
          {
            title: "Lepší každodenní setkání",
            text: "Zlepšete běžný kontakt s rodiči a dalšími opatrovníky dětí i jejich kontakty mezi sebou.",
          },
          {
            title: "Spojit se s kulturou a neziskovým sektorem",
            text: "Využívejte partnerství s kulturními institucemi, spolky a dalšími neziskovými organizacemi.",
          },
        ],
      },
      pt: {
        title: "Uma escola para todos (En skola för alla)",
        summary:
          "De 2022 a 2025, Helsínquia trabalhou para que as escolas não se afastassem umas das outras e para que os percursos dos alunos não se separassem cedo demais. O projeto já terminou. A principal conclusão: as escolas não conseguem resolver isto sozinhas.",
        challenge:
          "À medida que as escolas de uma cidade ficam mais diferentes entre si, também os percursos dos alunos se separam. É a segregação escolar, e Helsínquia quis preveni-la em vez de a remediar.",
        solution:
          "A cidade pegou no assunto por quatro lados: como se lidera com base no conhecimento, como se distribui o dinheiro, como se desenham as áreas de influência e como conversam entre si as famílias, as creches, as escolas e os parceiros. Cada lado teve o seu pacote de trabalho.",
        description:
          "O projeto começou em 2022 e encerrou em 2025. Foi a própria cidade que o conduziu e dele saíram cinco recomendações.",
        workPackages: [
          {
            title: "Liderança partilhada e assente no conhecimento",
            text: "Toda a cidade deve partir da mesma informação quando decide sobre as escolas, e liderá-las em conjunto.",
          },
          {
            title: "Um modelo renovado de financiamento segundo as necessidades",
            text: "Reviu-se a forma de distribuir o dinheiro de acordo com o que cada escola precisa.",
          },
          {
            title: "Áreas de influência planeadas com mais diálogo",
            text: "Os limites das áreas pensam-se a conversar, e não apenas num gabinete.",
          },
          {
            title: "Participação e comunicação",
            text: "A casa, a creche ou a escola e os seus parceiros devem poder participar e entender-se com mais facilidade.",
          },
        ],
        findings: [
          "Por si sós, as escolas não conseguem impedir que os estabelecimentos e os percursos de aprendizagem se diferenciem.",
        ],
        recommendations: [
          {
            title: "Começar pelo que os utilizadores precisam",
            text: "Há que desenvolver a base de conhecimento a pensar em quem vai trabalhar com ela.",
          },
          {
            title: "Deixar a escola decidir",
            text: "Deve caber a cada escola escolher como gasta o financiamento que recebe pelas suas necessidades.",
          },
          {
            title: "Pôr a cooperação no calendário do ano",
            text: "Vale a pena reforçar as estruturas de cooperação e marcá-las no calendário anual, para todos saberem quando se encontram.",
          },
          {
            title: "Cuidar do contacto diário",
            text: "É preciso melhorar os encontros do dia a dia com os encarregados de educação e também entre eles.",
          },
          {
            title: "Juntar-se à cultura e ao terceiro setor",
            text: "Convém aproveitar as parcerias com a cultura, as associações e o resto do terceiro setor.",
          },
        ],
      },
    },
    parts: {
      actors: [
        {
          fields: { organisation: "city-of-helsinki", role: "actor-role/drive" },
          texts: {
            sv: { contribution: "drev projektet" },
            ca: { contribution: "va dur el projecte" },
            es: { contribution: "llevó el proyecto" },
            en: { contribution: "ran the project" },
            cs: { contribution: "vedlo projekt" },
            pt: { contribution: "conduziu o projeto" },
          },
        },
      ],
      contacts: [
        { fields: { organisation: "city-of-helsinki", role: "contact-role/promoter", receivesMessages: false } },
        { fields: { person: "en-skola-for-alla-desk", role: "contact-role/coordinator", receivesMessages: true } },
      ],
    },
  },
];
