import type { DemoRecord } from "../demo";

type PracticeParts = NonNullable<DemoRecord<"practice">["parts"]>;

const institutionalSupport = {
  ca: { contribution: "Suport institucional" },
  es: { contribution: "Apoyo institucional" },
  en: { contribution: "Institutional support" },
  sv: { contribution: "Institutionellt stöd" },
  cs: { contribution: "Institucionální podpora" },
  pt: { contribution: "Apoio institucional" },
};

const actors: PracticeParts["actors"] = [
  {
    key: "management-teams",
    fields: { role: "actor-role/drive" },
    texts: {
      ca: { words: "Els equips directius dels centres", contribution: "Impulsen el projecte" },
      es: { words: "Los equipos directivos de los centros", contribution: "Impulsan el proyecto" },
      en: { words: "The schools’ management teams", contribution: "Drive the project" },
      sv: { words: "Skolornas ledningsgrupper", contribution: "Driver projektet framåt" },
      cs: { words: "Vedení zapojených škol", contribution: "Jsou hybnou silou projektu" },
      pt: { words: "As direções das escolas", contribution: "Impulsionam o projeto" },
    },
  },
  {
    key: "district-services",
    fields: { organisation: "sant-marti-education-services", role: "actor-role/coordination" },
    texts: {
      ca: { contribution: "Coordinació, logística i espais virtuals" },
      es: { contribution: "Coordinación, logística y espacios virtuales" },
      en: { contribution: "Coordination, logistics, virtual spaces" },
      sv: { contribution: "Samordning, praktiska arrangemang och virtuella rum" },
      cs: { contribution: "Koordinace, organizační zajištění, virtuální prostory" },
      pt: { contribution: "Coordenação, logística e espaços virtuais" },
    },
  },
  {
    key: "university",
    fields: { organisation: "universitat-autonoma-de-barcelona", role: "actor-role/method" },
    texts: {
      ca: { contribution: "Teoria i mètode" },
      es: { contribution: "Teoría y método" },
      en: { contribution: "Theory and method" },
      sv: { contribution: "Teori och metod" },
      cs: { contribution: "Teorie a metoda" },
      pt: { contribution: "Teoria e método" },
    },
  },
  {
    key: "consortium",
    fields: { organisation: "barcelona-education-consortium", role: "actor-role/institutional-support" },
    texts: institutionalSupport,
  },
  {
    key: "inspectorate",
    fields: { organisation: "education-inspectorate-of-catalonia", role: "actor-role/institutional-support" },
    texts: institutionalSupport,
  },
  {
    key: "city-council",
    fields: { organisation: "barcelona-city-council", role: "actor-role/institutional-support" },
    texts: institutionalSupport,
  },
];

export const aprenemEnXarxa: DemoRecord<"practice">[] = [
  {
    slug: "aprenem-en-xarxa",
    real: true,
    takenFrom: {
      publisher: "Educació Demà",
      address: "https://www.educaciodema.cat/qui-es-qui/experiencia/aprenem-en-xarxa",
      on: "2026-11",
    },
    source: "ca",
    city: "barcelona",
    confirmed: { on: "2026-10-05", until: "2027-10-05" },
    fields: {
      type: "practice-type/project",
      phase: "phase/pilot",
      start: "2014",
      cities: ["barcelona"],
      countries: ["ES"],
      networks: ["aprenem-en-xarxa-network"],
      levels: ["level/ED1", "level/ED2"],
      scopes: ["scope/non-formal", "scope/informal", "scope/formal"],
      recipients: ["recipient/education-activists", "recipient/education-community", "recipient/management-teams"],
      themes: ["theme/teacher-learning", "theme/community-schools"],
      evidence: "evidence/self-reported",
    },
    texts: {
      ca: {
        title: "Aprenem en Xarxa",
        summary:
          "Des del 2014, escoles i instituts públics de Sant Martí–Poblenou, a Barcelona, aprenen els uns dels altres. Cada any acorden propostes conjuntes, es formen entre iguals i fan córrer el que han après.",
        challenge:
          "Cada centre anava per la seva banda. Quan les escoles i els instituts d’un mateix barri estan fragmentats, l’equitat i la cohesió se’n ressenten.",
        solution:
          "Cada any els centres preparen unes propostes conjuntes. Els docents es formen entre ells, i el coneixement del grup no es guarda: es difon.\n\nEl treball segueix quatre línies:\n\n- l’intercanvi i el treball conjunt entre centres;\n- les xarxes d’escoles;\n- els projectes amb el barri;\n- la comunitat educativa i la internacionalització.",
        innovation:
          "Hi ha tres motius per dir-ne innovació:\n\n1. Ha crescut des de la base.\n2. Els centres s’autogestionen, en la línia de les perspectives de l’OCDE.\n3. Es reflexiona sobre la pràctica.",
        impact:
          "**En el procés.** El grup ha crescut com a equip que es forma a si mateix, i la pràctica a l’aula ha millorat.\n\n**En els productes.** N’han sortit vídeos i articles, i cada any hi ha una jornada d’intercanvi.",
        description:
          "El projecte continua en fase pilot. S’adreça a activistes i comunicadors educatius, a la comunitat educativa i als equips directius, i abraça l’aprenentatge no formal, l’informal i el formal.\n\nQui empeny són els equips directius. Els serveis educatius del districte coordinen, s’encarreguen de la logística i porten els espais virtuals. La Universitat Autònoma de Barcelona hi aporta teoria i mètode. El Consorci d’Educació, la Inspecció i l’Ajuntament hi donen suport com a institucions.",
        furtherInformation:
          "Als promotors se’ls escriu amb el formulari d’aquesta pàgina. No hi ha cap adreça pública.",
      },
      es: {
        title: "Aprenem en Xarxa (Aprendemos en red)",
        summary:
          "Escuelas e institutos públicos de Sant Martí–Poblenou, en Barcelona, aprenden unos de otros desde 2014. Cada año acuerdan propuestas conjuntas, se forman entre iguales y dan a conocer lo que van aprendiendo.",
        challenge:
          "Cada centro iba por su lado. Cuando las escuelas y los institutos de un barrio están fragmentados, peligran la equidad y la cohesión.",
        solution:
          "Todos los años los centros preparan propuestas conjuntas. Los docentes se forman entre sí, y lo que el grupo sabe se difunde en lugar de guardarse.\n\nEl trabajo sigue cuatro líneas:\n\n- el intercambio y el trabajo conjunto entre centros;\n- las redes de escuelas;\n- los proyectos con el barrio;\n- la comunidad educativa y la internacionalización.",
        innovation:
          "Es una innovación por tres motivos:\n\n1. Ha crecido desde la base.\n2. Los centros se autogestionan, en línea con las perspectivas de la OCDE.\n3. Se reflexiona sobre la práctica.",
        impact:
          "**En el proceso.** El grupo ha crecido como equipo que se forma a sí mismo, y la práctica en el aula ha mejorado.\n\n**En los productos.** Hay vídeos, artículos y una jornada anual de intercambio.",
        description:
          "El proyecto sigue en fase piloto. Se dirige a activistas y comunicadores educativos, a la comunidad educativa y a los equipos directivos, y abarca el aprendizaje no formal, el informal y el formal.\n\nLos equipos directivos son el motor. Los servicios educativos del distrito coordinan, organizan la logística y llevan los espacios virtuales. La Universidad Autónoma de Barcelona aporta la teoría y el método. El Consorcio de Educación, la Inspección y el Ayuntamiento ofrecen su respaldo institucional.",
        furtherInformation:
          "Para escribir a los promotores hay que usar el formulario de esta página; no tienen dirección pública.",
      },
      en: {
        title: "Aprenem en Xarxa (Learning in a network)",
        summary:
          "Public primary and secondary schools in Sant Martí–Poblenou, Barcelona, have been teaching one another since 2014. They agree joint proposals each year, train as peers and pass on what they find out.",
        challenge:
          "Each school used to go its own way. Where the schools of one neighbourhood are fragmented, fairness and cohesion are at risk.",
        solution:
          "Every year the schools draw up joint proposals. Teachers train each other, and what the group knows is spread rather than kept.\n\nThere are four strands of work:\n\n- exchange and joint work between schools;\n- school networks;\n- projects with the neighbourhood;\n- the education community and internationalisation.",
        innovation:
          "Three things make it new:\n\n1. It grew from the bottom up.\n2. The schools manage themselves, in line with the outlook of the OECD.\n3. Teachers reflect on their practice.",
        impact:
          "**Process.** The group has grown into one that trains itself, and classroom practice is better for it.\n\n**Products.** There are videos and articles, and once a year a day of exchange.",
        description:
          "The project is still described as a pilot. It is meant for education activists and communicators, the education community and management teams, and covers non-formal, informal and formal learning.\n\nManagement teams push it forward. The district’s education services coordinate, look after logistics and provide virtual spaces. Theory and method come from the Universitat Autònoma de Barcelona. The Barcelona Education Consortium, the education inspectorate of Catalonia and the city council lend institutional support.",
        furtherInformation: "You can write to the promoters with the form on this page. They publish no address.",
      },
      sv: {
        title: "Aprenem en Xarxa (Vi lär oss i nätverk)",
        summary:
          "Sedan 2014 lär sig offentliga skolor på olika stadier i Sant Martí–Poblenou i Barcelona av varandra. Varje år enas de om gemensamma förslag, fortbildar varandra och för kunskapen vidare.",
        challenge:
          "Tidigare gick varje skola sin egen väg. När skolorna i ett område är splittrade hotas både likvärdigheten och sammanhållningen.",
        solution:
          "Varje år tar skolorna fram gemensamma förslag. Lärarna fortbildar varandra, och det som gruppen kan sprids i stället för att stanna inom den.\n\nArbetet har fyra spår:\n\n- utbyte och samarbete mellan skolor;\n- skolnätverk;\n- projekt tillsammans med bostadsområdet;\n- alla kring skolan, och internationalisering.",
        innovation:
          "Det nya ligger i tre saker:\n\n1. Projektet har vuxit fram underifrån.\n2. Skolorna styr sig själva, i linje med hur OECD ser på framtiden.\n3. Man reflekterar över sin praktik.",
        impact:
          "**Processen.** Gruppen har vuxit till en som utbildar sig själv, och undervisningen i klassrummet har blivit bättre.\n\n**Resultaten.** Det finns filmer och artiklar, och varje år hålls en utbytesdag.",
        description:
          "Projektet beskrivs fortfarande som ett pilotprojekt. Det vänder sig till aktivister och kommunikatörer inom utbildning, till alla kring skolan och till skolornas ledningsgrupper. Det gäller icke-formellt, informellt och formellt lärande.\n\nLedningsgrupperna driver på. Stadsdelens utbildningstjänster samordnar, sköter det praktiska och ordnar virtuella rum. Universitat Autònoma de Barcelona bidrar med teori och metod. Utbildningskonsortiet, skolinspektionen och staden ger institutionellt stöd.",
        furtherInformation:
          "Initiativtagarna nås genom formuläret på den här sidan. Någon offentlig adress har de inte.",
      },
      cs: {
        title: "Aprenem en Xarxa (Učíme se v síti)",
        summary:
          "Veřejné základní a střední školy v barcelonské čtvrti Sant Martí–Poblenou se od roku 2014 učí jedna od druhé. Každý rok se dohodnou na společných návrzích, školí se mezi sebou a předávají dál, co zjistily.",
        challenge:
          "Každá škola si šla svou cestou. Když jsou školy v jedné čtvrti roztříštěné, ohrožuje to spravedlivý přístup i soudržnost.",
        solution:
          "Školy každoročně připravují společné návrhy. Učitelé se školí navzájem a to, co skupina ví, se šíří dál, místo aby zůstalo uvnitř.\n\nPráce má čtyři směry:\n\n- výměna zkušeností a společná práce škol;\n- sítě škol;\n- projekty se čtvrtí;\n- vzdělávací komunita a internacionalizace.",
        innovation:
          "Nové je to ze tří důvodů:\n\n1. Vyrostlo to zdola.\n2. Školy se řídí samy, v souladu s výhledem OECD.\n3. Učitelé přemýšlejí o vlastní praxi.",
        impact:
          "**Průběh.** Skupina dospěla k tomu, že se vzdělává sama, a výuka ve třídách se zlepšila.\n\n**Výsledky.** Vznikla videa a články a jednou ročně se koná den výměny zkušeností.",
        description:
          "Projekt je stále popisován jako pilotní. Je určen vzdělávacím aktivistům a těm, kdo o vzdělávání informují, vzdělávací komunitě a vedením škol. Týká se neformálního, informálního i formálního učení.\n\nTahounem jsou vedení škol. Vzdělávací služby obvodu koordinují, starají se o organizaci a o virtuální prostory. Teorii a metodu dodává Universitat Autònoma de Barcelona. Institucionální podporu poskytuje Barcelonské vzdělávací konsorcium, katalánská školní inspekce a město.",
        furtherInformation: "Nositelům projektu můžete napsat formulářem na této stránce. Žádnou adresu nezveřejňují.",
      },
      pt: {
        title: "Aprenem en Xarxa (Aprendemos em rede)",
        summary:
          "Desde 2014 que escolas públicas de Sant Martí–Poblenou, em Barcelona, do primário ao secundário, aprendem umas com as outras. Todos os anos combinam propostas conjuntas, formam-se entre pares e divulgam o que sabem.",
        challenge:
          "Cada escola seguia o seu caminho. Quando as escolas de um bairro estão fragmentadas, a equidade e a coesão ficam em risco.",
        solution:
          "Todos os anos as escolas preparam propostas conjuntas. Os professores formam-se uns aos outros, e o que o grupo sabe é divulgado em vez de ficar guardado.\n\nO trabalho segue quatro linhas:\n\n- o intercâmbio e o trabalho conjunto entre escolas;\n- as redes de escolas;\n- os projetos com o bairro;\n- a comunidade educativa e a internacionalização.",
        innovation:
          "Há três razões para lhe chamar inovação:\n\n1. Cresceu a partir da base.\n2. As escolas gerem-se a si próprias, em linha com as perspetivas da OCDE.\n3. Reflete-se sobre a prática.",
        impact:
          "**No processo.** O grupo cresceu como equipa que se forma a si mesma, e a prática na sala de aula melhorou.\n\n**Nos produtos.** Há vídeos e artigos e, uma vez por ano, um dia de intercâmbio.",
        description:
          "O projeto continua a ser descrito como piloto. Destina-se a ativistas e comunicadores da educação, à comunidade educativa e às direções das escolas, e abrange a aprendizagem não formal, informal e formal.\n\nQuem o puxa são as direções. Os serviços educativos do distrito coordenam, tratam da logística e asseguram os espaços virtuais. A Universitat Autònoma de Barcelona contribui com a teoria e o método. O Consórcio de Educação, a Inspeção e a Câmara Municipal dão-lhe apoio institucional.",
        furtherInformation:
          "Os promotores recebem mensagens através do formulário desta página. Não têm endereço público.",
      },
    },
    parts: {
      actors,
      contacts: [
        {
          fields: {
            organisation: "sant-marti-education-services",
            role: "contact-role/promoter",
            receivesMessages: true,
          },
        },
      ],
    },
  },
];
