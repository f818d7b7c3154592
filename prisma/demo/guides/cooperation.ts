import type { DemoRecord } from "@/prisma/demo/demo";

/** Subchapters of "cooperation", a chapter of the reference records. */
export const guidesOfCooperation: DemoRecord<"guide">[] = [
  {
    slug: "starting-a-network",
    source: "ca",
    city: "barcelona",
    confirmed: { on: "2026-05-18", until: "2027-05-18" },
    fields: {
      number: "1.1",
      parent: "cooperation",
      practices: [
        "aprenem-en-xarxa",
        "oscailt-community-use",
        "dimarts-de-portes-obertes",
        "hospitace-bez-znamek",
        "harbour-light-watch",
      ],
      themes: ["theme/governance", "theme/teacher-learning"],
    },
    texts: {
      ca: {
        title: "Com començar una xarxa d’escoles",
        body: `Una xarxa comença quan dues o tres persones que fan la mateixa feina es posen a parlar d’un maldecap comú. Per a la primera trobada no cal cap conveni. Cal una pregunta prou petita perquè en un curs se’n pugui veure alguna cosa: com llegeixen els de segon, què fem quan un alumne falta cada dilluns, com rebem les famílies que arriben al març.

Les xarxes que aguanten solen tenir una data fixa, algú que envia la convocatòria i una regla senzilla: cada centre hi porta una cosa i se n’endú una altra. Si dues reunions seguides només han servit per passar avisos, val més aturar-se i demanar-se per què hi anem.

El primer any no tingueu pressa per créixer. Cinc centres que es coneixen treballen més bé que vint que han signat un paper. Quan algú nou vol entrar-hi, convideu-lo primer a mirar.`,
        definitions: [
          {
            title: "Pregunta de xarxa",
            text: "Allò que tots els centres volen resoldre durant el curs, escrit en una frase que entengui també una família.",
          },
          {
            title: "Centre impulsor",
            text: "El que convoca i guarda els documents. No mana sobre els altres, i és bo que canviï cada dos o tres anys.",
          },
        ],
        benefits: [
          {
            title: "Menys soledat",
            text: "Qui dirigeix una escola petita troba amb qui parlar sense haver de quedar bé.",
          },
          {
            title: "Idees ja provades",
            text: "El que ha sortit malament en un centre s’explica a temps perquè els altres no hi ensopeguin.",
          },
          {
            title: "Una veu davant l’ajuntament",
            text: "Demanar un monitor per a sis escoles és més fàcil que demanar-ne mig per a una.",
          },
        ],
        conditions: [
          "Hores reconegudes: la persona que coordina ha de poder sortir del centre sense deure favors.",
          "La direcció ve almenys a la primera i a l’última reunió del curs.",
          "Un lloc on deixar els materials que no depengui del compte personal de ningú.",
        ],
      },
      es: {
        title: "Cómo empezar una red de escuelas",
        body: `Casi siempre hay al principio dos o tres colegas que se quejan de lo mismo y deciden quedar. No hace falta firmar nada para esa primera tarde. Sí hace falta una pregunta modesta, de las que dejan ver algo al cabo de un curso: cómo leen los de segundo, qué hacemos con quien falta todos los lunes, cómo recibimos a quien llega en marzo.

Duran las redes que tienen fecha fija y alguien que manda la convocatoria. También ayuda una regla: cada centro trae algo y se lleva algo. Si en dos reuniones seguidas solo se han leído avisos, mejor parar y preguntar para qué vamos.

Durante el primer año no conviene crecer. Cinco centros que se conocen rinden más que veinte con el convenio firmado. A quien pide entrar conviene invitarle antes a una reunión de visita.`,
        definitions: [
          {
            title: "Pregunta de red",
            text: "Lo que los centros quieren resolver este curso, dicho en una frase que también entienda una familia.",
          },
          {
            title: "Centro impulsor",
            text: "Convoca y guarda los papeles. No manda, y es sano que cambie cada dos o tres años.",
          },
        ],
        benefits: [
          {
            title: "Menos soledad",
            text: "Quien dirige una escuela pequeña encuentra con quien hablar sin tener que aparentar.",
          },
          {
            title: "Ideas ya probadas",
            text: "Lo que salió mal en un centro se cuenta a tiempo para que otros no tropiecen.",
          },
          {
            title: "Una voz ante el ayuntamiento",
            text: "Pedir un monitor para seis escuelas cuesta menos que pedir medio para una.",
          },
        ],
        conditions: [
          "Horas reconocidas para quien coordina, sin depender de favores.",
          "La dirección acude como mínimo a la reunión que abre el curso y a la que lo cierra.",
          "Un lugar para los materiales que no sea la cuenta personal de nadie.",
        ],
      },
      en: {
        title: "Starting a school network",
        body: `It usually begins with two or three colleagues who grumble about the same thing and agree to meet. You do not need a signed agreement for that. You need a question small enough to show something within a school year: how well the seven-year-olds read, what to do about the boy who is missing every Monday, how to receive a family that arrives in March.

Networks that last tend to have a fixed date and one person who sends out the invitation. They also keep a simple rule: every school brings something and takes something home. If two meetings running were spent on announcements, stop and ask why you go.

Do not try to grow in the first year. Five schools that know each other get more done than twenty that have put their names to a paper. When a newcomer asks to join, invite them to watch first.`,
        definitions: [
          {
            title: "Network question",
            text: "What the schools want to solve this year, in one sentence that a parent would understand too.",
          },
          {
            title: "Lead school",
            text: "Sends the invitations and keeps the papers. It has no say over the others, and should hand over every two or three years.",
          },
        ],
        benefits: [
          {
            title: "Less loneliness",
            text: "The head of a small school finds somebody to talk to without having to look good.",
          },
          {
            title: "Ideas that have been tried",
            text: "What went wrong in one place is told in time for the next school to avoid it.",
          },
          {
            title: "One voice at the town hall",
            text: "It is easier to ask for a youth worker for six schools than for half of one for yours.",
          },
        ],
        conditions: [
          "Recognised hours: whoever coordinates must be able to leave school without owing favours.",
          "Heads come to the first and the last meeting of the year, if to no other.",
          "A place for materials that does not hang on anybody’s private account.",
        ],
      },
      pt: {
        title: "Como começar uma rede de escolas",
        body: `Quase sempre começa com dois ou três colegas que se queixam do mesmo e combinam um café. Não é preciso protocolo para isso. É preciso uma pergunta pequena, que deixe ver alguma coisa no fim do ano: como leem os meninos do 2.º ano, o que fazemos quando alguém falta todas as segundas-feiras, como se recebe uma família que chega em março.

As redes que duram têm data marcada e uma pessoa que envia a convocatória. Têm também uma regra: cada escola traz uma coisa e leva outra. Se duas reuniões seguidas serviram só para avisos, mais vale parar e perguntar para que lá vamos.

No primeiro ano não queiram crescer. Cinco escolas que se conhecem fazem mais do que vinte que assinaram um papel.`,
        definitions: [
          {
            title: "Pergunta da rede",
            text: "O que as escolas querem resolver este ano, numa frase que um pai também perceba.",
          },
          {
            title: "Escola coordenadora",
            text: "Convoca e guarda os documentos. Não manda nas outras e deve passar o testemunho de dois em dois ou de três em três anos.",
          },
        ],
        benefits: [
          {
            title: "Menos solidão",
            text: "Quem dirige uma escola pequena encontra com quem falar sem ter de fazer boa figura.",
          },
          {
            title: "Ideias já experimentadas",
            text: "O que correu mal numa escola conta-se a tempo de as outras não caírem no mesmo.",
          },
          {
            title: "Uma só voz na câmara",
            text: "Custa menos pedir um animador para seis escolas do que meio para uma.",
          },
        ],
        conditions: [
          "Horas reconhecidas no horário de quem coordena.",
          "As direções vêm, pelo menos, à primeira e à última reunião do ano.",
          "Um sítio para os materiais que não dependa da conta pessoal de alguém.",
        ],
      },
    },
    parts: {
      contacts: [{ fields: { person: "mireia", role: "contact-role/coordinator", receivesMessages: true } }],
      citations: [
        {
          fields: { reference: "bennet-daughtrey-wieder-2009" },
          texts: {
            ca: { note: "Per llegir-ne més; també surt a la guia 1.4." },
            es: { note: "Para seguir leyendo; figura también en la guía 1.4." },
            en: { note: "Further reading; also listed in guide 1.4." },
            pt: { note: "Para saber mais; consta também do guia 1.4." },
          },
        },
      ],
    },
    outdated: { pt: ["conditions"] },
  },
  {
    slug: "one-project-many-schools",
    source: "pt",
    city: "braga",
    confirmed: { on: "2025-10-06", until: "2026-10-06" },
    fields: {
      number: "1.2",
      parent: "cooperation",
      practices: ["micro-network-shared-training", "formadores-da-casa", "en-larare-tva-hus", "shadow-a-head-week"],
      themes: ["theme/school-leadership", "theme/transitions", "theme/governance"],
    },
    texts: {
      pt: {
        title: "Um projeto para várias escolas",
        body: `Juntar escolas num agrupamento resolve-se com um despacho. Fazer com que trabalhem juntas demora anos. Nas primeiras reuniões fala-se de fotocopiadoras e de quem fica com a carrinha, e não faz mal: é nesses assuntos que se percebe se a escola-sede ouve ou só comunica.

O projeto educativo deve caber em poucas páginas e dizer o que muda na segunda-feira. Um bom teste: a educadora do jardim de infância mais afastado reconhece-se no texto? Se o documento só fala de exames, ela vai arrumá-lo na gaveta, e com razão.

Convém que cada escola guarde alguma coisa sua, uma festa, uma horta, um jornal. As que perderam tudo o que era delas na fusão foram as que mais tarde levantaram problemas. E reservem tempo para os auxiliares: conhecem os alunos melhor do que os organigramas.`,
        definitions: [
          {
            title: "Escola-sede",
            text: "Onde a direção tem o gabinete. Não é a escola mais importante, embora muitas vezes pareça.",
          },
          {
            title: "Projeto educativo",
            text: "O compromisso do agrupamento para alguns anos: o que queremos que os alunos aprendam e como vamos saber se aprenderam.",
          },
        ],
        benefits: [
          {
            title: "Um percurso sem saltos",
            text: "A criança muda de edifício, mas encontra regras e hábitos que já conhece.",
          },
          {
            title: "Recursos que circulam",
            text: "A psicóloga, a terapeuta ou o professor de música podem servir escolas que sozinhas nunca os teriam.",
          },
        ],
        conditions: [
          "Alguém da direção passa todas as semanas por uma escola que não é a sede.",
          "O dinheiro de cada escola está à vista de todas.",
          "As decisões que mexem com horários tomam-se antes de julho.",
        ],
      },
      en: {
        title: "One project for many schools",
        body: `An order from above is enough to merge schools into a cluster. Getting them to work together takes years. At first the talk is of photocopiers and the minibus, and that is fine: small matters show whether the seat school listens or merely informs.

The educational project should fit on a few pages and say what will be different on Monday. Try this test. Does the teacher of the remotest kindergarten find herself in the text? If it is all about exams she will put it in a drawer, and who can blame her.

Let each school keep something of its own, be it a feast, a vegetable patch or a newspaper. Where everything was taken away, trouble came later. Make time for caretakers and canteen staff as well: they know the children better than any chart does.`,
        definitions: [
          {
            title: "Seat school",
            text: "Where the principal has an office. It is not the most important school, though it often looks that way.",
          },
          {
            title: "Educational project",
            text: "What the cluster commits itself to for some years: what pupils should learn, and how we shall know that they have.",
          },
        ],
        benefits: [
          {
            title: "A path without leaps",
            text: "The child moves to another building but finds rules and habits that are familiar.",
          },
          {
            title: "Staff who travel",
            text: "A psychologist, a therapist or a music teacher can serve schools that would never have one alone.",
          },
        ],
        conditions: [
          "Every week somebody from the management spends time in a school that is not the seat.",
          "What each school receives is open to all the others.",
          "Decisions that touch timetables are taken before July.",
        ],
      },
      es: {
        title: "Un proyecto para varias escuelas",
        body: `Agrupar escuelas es cosa de una orden. Que trabajen juntas lleva años. Al principio se habla de fotocopiadoras y de la furgoneta, y no pasa nada: en esos asuntos se nota si la sede escucha o se limita a informar.

El proyecto educativo tendría que caber en pocas páginas y decir qué cambia el lunes. Una prueba: ¿se reconoce en él la maestra de la escuela infantil más alejada? Si solo habla de exámenes, acabará en un cajón.

Conviene dejar a cada escuela algo propio, una fiesta o un huerto. Donde se lo quitaron todo, los problemas llegaron después.`,
        definitions: [
          {
            title: "Centro sede",
            text: "Donde tiene el despacho la dirección. No es la escuela más importante, aunque a menudo lo parezca.",
          },
          {
            title: "Proyecto educativo",
            text: "A qué se compromete la agrupación durante unos años y cómo sabremos si se ha cumplido.",
          },
        ],
        benefits: [
          { title: "Un camino sin saltos", text: "El niño cambia de edificio y encuentra normas que ya conoce." },
          {
            title: "Profesionales compartidos",
            text: "Una psicóloga o un profesor de música atienden escuelas que solas no los tendrían.",
          },
        ],
        conditions: [
          "Cada semana alguien de la dirección pasa por una escuela que no es la sede.",
          "Lo que recibe cada escuela está a la vista de todas.",
          "Lo que afecta a los horarios se decide antes de julio.",
        ],
      },
    },
    parts: {
      contacts: [{ fields: { person: "ana", role: "contact-role/coordinator", receivesMessages: true } }],
      citations: [
        {
          fields: { reference: "lock-2011" },
          texts: {
            pt: { note: "Leitura complementar, indicada também no guia 1.4." },
            en: { note: "See also guide 1.4, where this is listed." },
          },
        },
      ],
    },
    machine: ["es"],
  },
  {
    slug: "working-with-services",
    source: "cs",
    city: "ostrava",
    fields: {
      number: "1.3",
      parent: "cooperation",
      practices: [
        "strategic-meeting-of-local-actors",
        "inclusion-coordinator",
        "school-phobia-programme",
        "ticha-mistnost",
      ],
      themes: ["theme/inclusion", "theme/wellbeing", "theme/governance"],
    },
    texts: {
      cs: {
        title: "Škola a sociální a zdravotní služby",
        body: `Učitelka si všimne, že chlapec usíná v lavici. Sociální pracovnice ví, že se rodina před měsícem stěhovala. Dětská lékařka zná třetí díl příběhu. Dokud se ti tři nepotkají, každý pomáhá po svém a nejvíc se napracuje rodina, která všude vypráví totéž.

Spolupráce nezačíná smlouvou, ale tím, že si lidé vymění čísla na mobil a jednou zajdou na kávu. Pak teprve má smysl sepsat, kdo komu volá a co smí říct. Právě ochrana údajů bývá výmluvou i skutečnou překážkou. Osvědčilo se zeptat se nejdřív rodičů: většina souhlasí, když ví, k čemu to bude.

Neslibujte si rychlé výsledky. První rok se obvykle ukáže hlavně to, kolik dětí nikdo neměl na starosti.`,
        definitions: [
          {
            title: "Případová schůzka",
            text: "Krátké setkání všech, kdo pracují s jedním dítětem a jeho rodinou. Rodiče jsou u toho, pokud chtějí.",
          },
          {
            title: "Kontaktní osoba",
            text: "Člověk ve škole, na kterého se služby obracejí. Má zástup, aby nemoc nezastavila celou věc.",
          },
        ],
        benefits: [
          { title: "Pomoc přijde dřív", text: "Na dluh za obědy se přijde v říjnu, a ne až v červnu." },
          { title: "Učitel zase učí", text: "Nemusí v noci dohledávat, který úřad má na starosti bydlení." },
          { title: "Rodina mluví jednou", text: "Neopakuje svůj příběh na pěti místech cizím lidem." },
        ],
        conditions: [
          "Písemný souhlas rodičů, napsaný srozumitelně a v jejich jazyce.",
          "Pevný den v měsíci, se kterým služby i škola počítají.",
          "Vedení města, které uzná hodiny strávené mimo kancelář.",
          "Zápis na jednu stránku: kdo, co a do kdy.",
        ],
      },
      en: {
        title: "Schools, social services and health care",
        body: `A teacher sees that a boy falls asleep at his desk. A social worker knows that the family moved last month. The doctor holds the third part of the story. Until these people meet, each helps in their own way, and the hardest work falls to the family, who tell it all over again at every counter.

Working together does not start with a contract but with swapped phone numbers and a cup of coffee. Only then is it worth writing down who rings whom and what may be said. Data protection serves as an excuse and is a real obstacle, both at once. What has helped is to ask the parents first: most say yes when they know what it is for.

Do not expect quick results. In the first year you mainly find out how many children were nobody’s business.`,
        definitions: [
          {
            title: "Case meeting",
            text: "A short meeting of everybody who works with one child and the family. Parents take part if they wish.",
          },
          {
            title: "Contact person",
            text: "The one at school to whom services turn. Has a deputy, so that flu does not stop everything.",
          },
        ],
        benefits: [
          { title: "Help comes sooner", text: "Unpaid lunch bills come to light in October rather than June." },
          {
            title: "Teachers teach again",
            text: "They need not search at night for the office that deals with housing.",
          },
          { title: "Families speak once", text: "They do not repeat their story to strangers in five places." },
        ],
        conditions: [
          "Written consent of the parents, in plain words and in their language.",
          "A fixed day each month on which school and services can count.",
          "City leaders who recognise hours spent away from the desk.",
          "Minutes of one page: who does what by when.",
        ],
      },
      sv: {
        title: "Skolan, socialtjänsten och vården",
        body: `En lärare ser att en pojke somnar i bänken. På socialtjänsten vet man att familjen just har flyttat. Skolsköterskan känner till resten. Så länge de tre inte träffas hjälper var och en på sitt sätt, och tyngst blir det för familjen som får berätta allt på nytt vid varje disk.

Samarbete börjar sällan med ett avtal. Det börjar med att man byter telefonnummer och dricker kaffe ihop. Sedan går det att skriva ner vem som ringer vem och vad som får sägas. Sekretessen är ibland en ursäkt och ibland ett verkligt hinder. Fråga föräldrarna först: de flesta säger ja när de vet vad det ska vara bra för.

Räkna inte med snabba resultat. Under det första året upptäcker man mest hur många barn som ingen hade ansvar för.`,
        definitions: [
          {
            title: "Nätverksmöte kring ett barn",
            text: "Ett kort möte med alla som arbetar med barnet och familjen. Föräldrarna är med om de vill.",
          },
          {
            title: "Kontaktperson",
            text: "Den på skolan som tjänsterna vänder sig till. Har en ersättare, så att en förkylning inte stoppar allt.",
          },
        ],
        benefits: [
          { title: "Hjälpen kommer tidigare", text: "Problemen syns i oktober i stället för i juni." },
          { title: "Lärare får undervisa", text: "De slipper leta på kvällen efter rätt myndighet." },
          { title: "Familjen berättar en gång", text: "Ingen behöver dra sin historia för främlingar på fem ställen." },
        ],
        conditions: [
          "Skriftligt samtycke från föräldrarna, begripligt och på deras språk.",
          "En fast dag i månaden som både skola och tjänster räknar med.",
          "En stadsledning som godkänner timmar utanför kontoret.",
          "En sida anteckningar: vem gör vad och till när.",
        ],
      },
    },
    parts: { contacts: [{ fields: { person: "vendula", role: "contact-role/coordinator", receivesMessages: true } }] },
  },
];
