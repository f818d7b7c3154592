import type { DemoRecord } from "../demo";

/** One rucksack from pre-school to the tenth year, in a Portuguese cluster. */
export const practicesA2: DemoRecord<"practice">[] = [
  {
    slug: "a-mesma-mochila",
    source: "pt",
    city: "braga",
    fields: {
      type: "practice-type/project",
      phase: "phase/scaled-up",
      start: "2022-09",
      cities: ["braga"],
      clusters: ["agrupamento-vale-das-cegonhas"],
      schools: [
        "jardim-de-infancia-caracol-da-horta",
        "escola-basica-melro-azul",
        "escola-basica-vale-das-cegonhas",
        "escola-secundaria-torre-das-cegonhas",
      ],
      levels: ["level/ED02", "level/ED1", "level/ED2", "level/ED3"],
      agesFrom: 5,
      agesTo: 16,
      scopes: ["scope/formal"],
      recipients: ["recipient/learners", "recipient/teachers", "recipient/management-teams"],
      themes: ["theme/transitions", "theme/governance", "theme/inclusion"],
      implementers: ["implementer/school", "implementer/school-founder"],
      learners: ["learners/all", "learners/special-needs"],
      evidence: "evidence/seen-by-peers",
      costBand: "cost-band/low",
    },
    texts: {
      pt: {
        title: "A mesma mochila",
        summary:
          "Num agrupamento de Braga, cada criança leva consigo uma mochila pequena quando muda de escola. Lá dentro vão cinco coisas que ela escolheu para se apresentar.",
        challenge:
          "O agrupamento tem um só projeto educativo e quatro edifícios. Na prática, quem passava do jardim de infância para o 1.º ciclo, e dali para o 2.º, começava do zero. Um menino que só acalmava a desenhar esteve três meses sem desenhar, porque a folha que o dizia ficou no outro lado da cidade.",
        solution:
          "Em maio, a turma dedica uma semana a fazer a mochila. Cada aluno escolhe um trabalho de que gosta, uma palavra difícil que já sabe, o retrato de um amigo, uma coisa que o ajuda quando está triste e uma pergunta para a escola nova. Os adultos acrescentam uma página, nunca mais do que uma. Em setembro a mochila é aberta em roda, e a pergunta tem de ter resposta até ao Natal.",
        innovation:
          "Quem se apresenta é o aluno. A página do adulto é lida com ele ao lado e pode ser corrigida por ele.",
        impact:
          "Começou com duas turmas e chega hoje a todas as mudanças de ciclo. As educadoras foram as primeiras a notar: voltaram a ter notícias dos meninos. No 10.º ano resulta pior. Aos quinze anos, uma mochila de pano dá vontade de rir, e a secundária está a experimentar uma carta.",
        findings: [
          "A pergunta à escola nova é o que mais conversa gera.",
          "Duas páginas escritas por adultos já são demasiadas.",
        ],
        recommendations: [
          {
            title: "Abrir a mochila cedo",
            text: "Se em outubro ainda está fechada, a criança percebe que ninguém a quis ver.",
          },
          {
            title: "Aceitar mudanças de forma",
            text: "Cada ciclo precisa do seu objeto; o que fica igual é quem escolhe.",
          },
        ],
      },
      ca: {
        title: "La mateixa motxilla",
        summary:
          "En una agrupació escolar de Braga, cada infant porta una motxilla petita quan canvia d’escola. A dins hi ha cinc coses que ha triat per presentar-se.",
        challenge:
          "L’agrupació té un únic projecte educatiu i quatre edificis. A l’hora de la veritat, qui passava del parvulari a primària, o de primària a secundària, tornava a començar. Un nen que només es calmava dibuixant va estar tres mesos sense llapis, perquè el paper que ho deia s’havia quedat a l’altra punta de la ciutat.",
        solution:
          "Al maig cada grup dedica una setmana a fer la motxilla: un treball que agrada, una paraula difícil que ja se sap, el retrat d’un amic, allò que ajuda quan s’està trist i una pregunta per a l’escola nova. Els adults hi afegeixen una pàgina i prou. Al setembre s’obre en rotllana, i la pregunta s’ha de respondre abans de Nadal.",
        innovation: "Qui es presenta és l’alumne. La pàgina de l’adult es llegeix amb ell al costat, i la pot esmenar.",
        impact:
          "Va començar amb dos grups i ara arriba a tots els canvis d’etapa. Les primeres a notar-ho van ser les educadores, que tornen a saber dels seus nens. Amb els de quinze anys costa més: una motxilla de roba els fa riure, i l’institut prova de fer-ho amb una carta.",
        findings: [
          "Allò que fa parlar més és la pregunta per a l’escola nova.",
          "Amb dues pàgines d’adults ja n’hi ha massa.",
        ],
        recommendations: [
          { title: "Obriu-la aviat", text: "Una motxilla tancada a l’octubre diu a l’infant que no interessa." },
          {
            title: "Deixeu que canviï de forma",
            text: "Cada etapa necessita el seu objecte, però sempre tria l’alumne.",
          },
        ],
      },
      es: {
        title: "La misma mochila",
        summary:
          "En una agrupación escolar de Braga, cada niño lleva una mochila pequeña cuando cambia de escuela. Dentro van cinco cosas elegidas por él para presentarse.",
        challenge:
          "La agrupación tiene un proyecto educativo y cuatro edificios. A la hora de la verdad, quien pasaba de infantil a primaria, o de primaria al ciclo siguiente, volvía a empezar. Un niño que solo se calmaba dibujando estuvo tres meses sin hacerlo porque el papel que lo explicaba se quedó en la otra punta de la ciudad.",
        solution:
          "En mayo se dedica una semana a preparar la mochila: un trabajo querido, una palabra difícil ya aprendida, el retrato de un amigo, algo que consuela y una pregunta para la escuela nueva. Los adultos añaden una página, ni una más. En septiembre se abre en corro, y la pregunta debe estar contestada en Navidad.",
        innovation: "Es el alumno quien se presenta. Lee con el adulto la página que habla de él y puede corregirla.",
        impact:
          "De dos grupos ha pasado a todos los cambios de etapa. Las maestras de infantil lo notaron antes que nadie: vuelven a tener noticias de sus niños. A los quince años funciona peor, una mochila de tela da risa, y en bachillerato están probando con una carta.",
        findings: ["La pregunta para la escuela nueva es lo que más hace hablar.", "Dos páginas de adultos ya sobran."],
        recommendations: [
          { title: "Abrirla pronto", text: "Si en octubre sigue cerrada, el niño entiende que no le importa a nadie." },
          { title: "Cambiar el objeto", text: "Cada etapa necesita el suyo; la elección siempre es del alumno." },
        ],
      },
      en: {
        title: "The same rucksack",
        summary:
          "In a school cluster in Braga every child takes a small rucksack along when moving to the next school. It holds five things the child picked to introduce themselves.",
        challenge:
          "On paper the cluster has one educational project. In brick it has four buildings, and a child moving from one to the next started from scratch. One boy could only calm down by drawing. He went three months without it, because the note that said so had stayed on the other side of town.",
        solution:
          "In May each class spends a week packing: a piece of work they like, a hard word they have learnt, a friend’s portrait, something that helps when they are sad, and a question for the new school. Adults may add one page and no more. In September the rucksacks are opened in a circle. The question must have its answer by Christmas.",
        innovation: "Children introduce themselves. They hear the adult’s page read out and may correct it.",
        impact:
          "It began with two classes and now covers every change of stage. Nursery teachers noticed first: they get news of their children again. It works less well at fifteen, when a cloth rucksack is a joke; the upper secondary school is trying a letter.",
        findings: ["The question for the new school starts the most talk.", "Two pages by adults are one too many."],
        recommendations: [
          {
            title: "Open it early",
            text: "A rucksack still shut in October tells a child that nobody wanted to look.",
          },
          { title: "Let the object change", text: "Each stage needs its own, as long as the pupil does the choosing." },
        ],
      },
      sv: {
        title: "Samma ryggsäck",
        summary:
          "I ett skolkluster i Braga får varje barn med sig en liten ryggsäck till nästa skola. I den ligger fem saker som barnet själv har valt för att presentera sig.",
        challenge:
          "Klustret har en gemensam plan och fyra hus. I verkligheten började den som flyttade upp om från början. En pojke som bara blev lugn av att rita fick vara utan i tre månader, eftersom lappen om det låg kvar på andra sidan stan.",
        solution:
          "I maj packar klassen under en vecka: ett arbete man tycker om, ett svårt ord man kan, ett porträtt av en vän, något som tröstar och en fråga till den nya skolan. De vuxna får lägga till en enda sida. I september öppnas ryggsäckarna i ring, och frågan ska vara besvarad före jul.",
        innovation: "Eleven presenterar sig själv. Den vuxnas sida läses upp med eleven bredvid, som får rätta den.",
        impact:
          "Två klasser har blivit alla stadiebyten. Förskollärarna märkte det först, de får åter höra hur det går för barnen. För femtonåringarna fungerar det sämre. En tygryggsäck är löjlig i den åldern, så gymnasiet prövar med ett brev.",
        findings: ["Frågan till den nya skolan väcker flest samtal.", "Två sidor från vuxna är redan för mycket."],
        recommendations: [
          { title: "Öppna tidigt", text: "Är ryggsäcken stängd i oktober förstår barnet att ingen var nyfiken." },
          {
            title: "Låt formen växla",
            text: "Varje stadium behöver sitt föremål, men eleven väljer alltid innehållet.",
          },
        ],
      },
      cs: {
        title: "Pořád stejný batůžek",
        summary:
          "V jednom seskupení škol v Braze si každé dítě nese na další školu malý batůžek. Je v něm pět věcí, které si samo vybralo, aby se představilo.",
        challenge:
          "Seskupení má jeden vzdělávací projekt a čtyři budovy. Kdo přecházel z mateřské školy na první stupeň a odtud dál, začínal stejně od nuly. Chlapec, který se uklidnil jen při kreslení, tři měsíce nekreslil. Lístek, na kterém to stálo, zůstal na druhém konci města.",
        solution:
          "V květnu třída týden balí: práci, která se povedla, těžké slovo, které už umím, portrét kamaráda, něco na smutné chvíle a otázku pro novou školu. Dospělí smějí přidat jednu stránku. V září se batůžky otevírají v kruhu a otázka musí mít odpověď do Vánoc.",
        innovation: "Představuje se dítě samo. Stránku od dospělého si přečtou spolu a dítě ji může opravit.",
        impact:
          "Ze dvou tříd se batůžek rozšířil na všechny přechody. Nejdřív si změny všimly učitelky v mateřské škole, protože se o svých dětech zase něco dozvědí. U patnáctiletých to vázne, látkový batůžek jim připadá směšný. Střední škola proto zkouší dopis.",
        findings: ["Nejvíc se mluví nad otázkou pro novou školu.", "Dvě stránky od dospělých jsou moc."],
        recommendations: [
          { title: "Otevřít brzy", text: "Zůstane-li batůžek do října zavřený, dítě pochopí, že nikoho nezajímal." },
          { title: "Nebát se změnit předmět", text: "Každý stupeň potřebuje něco jiného, vybírá ale vždycky žák." },
        ],
      },
    },
    unpublished: ["sv"],
    parts: {
      adaptations: [
        {
          fields: { from: "de-la-platja-a-l-institut", city: "braga", year: 2022 },
          texts: {
            pt: {
              kept: "A pergunta única, o que ajuda esta criança, e a ideia de falar antes do verão.",
              changed:
                "Em vez de uma conversa só entre adultos, fala o aluno, e o objeto acompanha-o por três mudanças de escola.",
            },
            ca: {
              kept: "La pregunta què l’ajuda i el costum de parlar-ne abans de l’estiu.",
              changed: "Parla l’alumne, no només els adults, i l’objecte el segueix en tres canvis d’escola.",
            },
            es: {
              kept: "La pregunta sobre lo que ayuda y la costumbre de hablar antes del verano.",
              changed: "Habla el alumno, y su objeto lo acompaña en tres cambios de escuela.",
            },
            en: {
              kept: "The single question, what helps this child, and talking before the summer.",
              changed: "The pupil does the talking, and the object goes along through three changes of school.",
            },
            sv: {
              kept: "Frågan om vad som hjälper, och att man talas vid före sommaren.",
              changed: "Eleven för ordet, och föremålet följer med genom tre skolbyten.",
            },
            cs: {
              kept: "Jediná otázka, co dítěti pomáhá, a rozhovor ještě před prázdninami.",
              changed: "Mluví žák, nejen dospělí, a předmět ho provází třemi změnami školy.",
            },
          },
        },
      ],
      actors: [
        {
          fields: { organisation: "balcao-municipal-da-escola", role: "actor-role/institutional-support" },
          texts: {
            pt: { contribution: "compra as mochilas e leva-as de escola em escola" },
            ca: { contribution: "compra les motxilles i les porta d’un centre a l’altre" },
            es: { contribution: "compra las mochilas y las lleva de un centro a otro" },
            en: { contribution: "buys the rucksacks and carries them between schools" },
            sv: { contribution: "köper ryggsäckarna och kör dem mellan skolorna" },
            cs: { contribution: "batůžky kupuje a rozváží mezi školami" },
          },
        },
        {
          fields: { role: "actor-role/drive" },
          texts: {
            pt: { words: "educadoras e professores titulares" },
            ca: { words: "educadores i tutors de primària" },
            es: { words: "maestras de infantil y tutores de primaria" },
            en: { words: "nursery and primary class teachers" },
            sv: { words: "förskollärare och klasslärare" },
            cs: { words: "učitelky mateřských škol a třídní učitelé" },
          },
        },
      ],
      contacts: [
        { fields: { person: "duarte", role: "contact-role/promoter", receivesMessages: true } },
        { fields: { person: "ana", role: "contact-role/coordinator", receivesMessages: true } },
      ],
      facts: [
        {
          fields: { value: 412, asOf: "2025-09", source: "Xarxa demo" },
          texts: {
            pt: { label: "mochilas abertas", note: "Início do ano letivo, todos os edifícios do agrupamento." },
            ca: { label: "motxilles obertes", note: "Inici de curs, tots els edificis de l’agrupació." },
            es: { label: "mochilas abiertas", note: "Inicio de curso, todos los edificios de la agrupación." },
            en: { label: "rucksacks opened", note: "Start of the school year, all buildings of the cluster." },
            sv: { label: "öppnade ryggsäckar", note: "Vid läsårets början, alla hus i klustret." },
            cs: { label: "otevřených batůžků", note: "Začátek školního roku, všechny budovy seskupení." },
          },
        },
        {
          fields: { value: 44, asOf: "2022-09", source: "Xarxa demo" },
          texts: {
            pt: { label: "mochilas no primeiro ano" },
            ca: { label: "motxilles el primer any" },
            es: { label: "mochilas el primer año" },
            en: { label: "rucksacks in the first year" },
            sv: { label: "ryggsäckar det första året" },
            cs: { label: "batůžků v prvním roce" },
          },
        },
      ],
    },
  },
];
