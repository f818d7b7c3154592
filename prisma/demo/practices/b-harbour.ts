import type { DemoRecord } from "../demo";

export const practicesB8: DemoRecord<"practice">[] = [
  {
    slug: "harbour-light-watch",
    source: "en",
    confirmed: { on: "2026-07-06", until: "2027-01-06" },
    fields: {
      type: "practice-type/network-activity",
      phase: "phase/running",
      start: "2021-21",
      cities: ["barcelona", "lisbon", "gothenburg", "helsinki"],
      countries: ["ES", "PT", "SE", "FI"],
      networks: ["harbour-lights-network", "xarxa-pont-de-mar"],
      schools: ["escola-fanal-del-moll", "escola-basica-doca-do-sal", "ankarkattingens-skola", "isflakets-enhetsskola"],
      levels: ["level/ED1", "level/ED2", "level/ED3"],
      agesFrom: 10,
      agesTo: 17,
      scopes: ["scope/formal", "scope/non-formal"],
      recipients: ["recipient/learners", "recipient/teachers", "recipient/organisations"],
      themes: ["theme/sustainability", "theme/digital-education", "theme/community-schools"],
      learners: ["learners/all"],
      implementers: ["implementer/school"],
      evidence: "evidence/seen-by-peers",
      costBand: "cost-band/low",
    },
    texts: {
      en: {
        title: "Harbour Light Watch",
        summary:
          "Classes in four port cities measure light, noise and water at the quay on the same evening, four times a year. Then they argue about the figures over a video link.",
        challenge:
          "Projects on the environment tended to end with a poster. Pupils knew what they were supposed to think before they had looked at anything. Exchanges between our cities meant flights for a dozen children and photographs for the rest.",
        solution:
          "Every season has one fixed evening. Groups of four go down to the harbour with a light meter, a jar and a telephone, and note the same nine values at the same hour. The instruments are cheap and differ a little, which causes the best quarrels. On the following Thursday two cities call each other. One class defends its figures, the other tries to find the mistake.\n\nEach class adopts one lamp. It writes to whoever owns it and asks why it burns all night.",
        innovation:
          "The measurements are there to be doubted. A value is admitted to the common table only when another city has failed to bring it down.",
        impact:
          "Three port companies have dimmed lamps. A fourth answered that the matter was not one for children, and that letter is now used in lessons on argument. Teachers say that weaker pupils ask more questions in this than in ordinary science.",
        pitfalls:
          "Winter evenings in Helsinki are hard on fingers and batteries. Clocks differ by two hours between the cities; write times down with their zone. Do not invite the press to the first call.",
        recommendations: [
          { title: "Keep the instruments poor", text: "Where every meter shows the same there is nothing to discuss." },
          {
            title: "One lamp for one class",
            text: "A single thing that can be changed keeps them at it longer than the whole sea.",
          },
        ],
      },
      ca: {
        title: "Guàrdia dels llums del port",
        summary:
          "Classes de quatre ciutats portuàries mesuren llum, soroll i aigua al moll el mateix vespre, quatre vegades l’any. Després discuteixen les xifres per videotrucada.",
        challenge:
          "Els treballs sobre medi ambient solien acabar en un mural. L’alumnat sabia què n’havia de pensar abans de mirar res. Els intercanvis entre ciutats volien dir avió per a una dotzena i fotografies per a la resta.",
        solution:
          "Cada estació té un vespre fixat. Grups de quatre baixen al port amb un luxímetre, un pot i un telèfon i anoten els mateixos nou valors a la mateixa hora. Els aparells són barats i no marquen igual, cosa que provoca les millors disputes. Dijous següent es truquen dues ciutats: una classe defensa les seves xifres i l’altra hi busca l’error.\n\nCada classe apadrina un fanal. Escriu al propietari i li pregunta per què crema tota la nit.",
        innovation:
          "Les mesures hi són perquè se’n dubti. Un valor només entra a la taula comuna si una altra ciutat no l’ha pogut tombar.",
        impact:
          "Tres empreses portuàries han abaixat la intensitat de fanals. Una quarta va respondre que no era cosa de criatures, i aquella carta ara serveix per aprendre a argumentar. Els docents diuen que aquí pregunten més els alumnes que costen.",
        pitfalls:
          "A l’hivern, a Hèlsinki, pateixen els dits i les piles. Entre ciutats hi ha fins a dues hores de diferència: apunteu també el fus horari. I no convideu la premsa a la primera trucada.",
        recommendations: [
          { title: "Aparells modestos", text: "Si tots marquen el mateix no hi ha res a discutir." },
          {
            title: "Un fanal per classe",
            text: "Una sola cosa que es pot canviar els té enganxats més estona que tot el mar.",
          },
        ],
      },
      es: {
        title: "Guardia de las luces del puerto",
        summary:
          "Clases de cuatro ciudades portuarias miden luz, ruido y agua en el muelle la misma tarde, cuatro veces al año. Luego discuten los datos por videollamada.",
        challenge:
          "Los trabajos de medio ambiente solían terminar en un cartel. Los alumnos sabían lo que debían pensar antes de haber mirado nada. Los intercambios entre ciudades eran un vuelo para una docena y fotografías para los otros.",
        solution:
          "Cada estación tiene su tarde fija. Grupos de cuatro bajan al puerto con un luxómetro, un frasco y un teléfono y apuntan los mismos nueve valores a la misma hora. Los aparatos son baratos y no coinciden del todo, de ahí salen las mejores peleas. El jueves siguiente se llaman dos ciudades: una clase defiende sus datos y la otra busca el fallo.\n\nCada clase apadrina una farola. Escribe a su dueño para preguntarle por qué está encendida toda la noche.",
        innovation:
          "Las mediciones están para dudar de ellas. Un valor entra en la tabla común solo cuando otra ciudad no ha conseguido tumbarlo.",
        impact:
          "Tres empresas portuarias han atenuado farolas. La cuarta contestó que no era asunto de niños, y la carta se usa ahora para enseñar a argumentar. Según los docentes, los alumnos más flojos preguntan aquí más que en ciencias.",
        pitfalls:
          "En Helsinki, en invierno, sufren los dedos y las pilas. Entre ciudades hay hasta dos horas de diferencia: anotad la zona horaria. Y nada de prensa en la primera llamada.",
        recommendations: [
          { title: "Aparatos modestos", text: "Si todos marcan igual no queda nada de qué hablar." },
          { title: "Una farola por clase", text: "Algo pequeño que se puede cambiar engancha más que el mar entero." },
        ],
      },
      sv: {
        title: "Vakt över hamnens ljus",
        summary:
          "Klasser i fyra hamnstäder mäter ljus, buller och vatten vid kajen samma kväll, fyra gånger om året. Sedan grälar de om siffrorna över videolänk.",
        challenge:
          "Miljöprojekten slutade gärna med en affisch. Eleverna visste vad de borde tycka innan de hade tittat på något. Utbyten mellan städerna betydde flyg för ett dussin barn och fotografier för de andra.",
        solution:
          "Varje årstid har en bestämd kväll. Grupper om fyra går ner till hamnen med ljusmätare, burk och telefon och noterar samma nio värden vid samma klockslag. Instrumenten är billiga och visar lite olika, och det ger de bästa grälen. På torsdagen ringer två städer varandra. Den ena klassen försvarar sina siffror, den andra letar efter felet.\n\nVarje klass adopterar en lampa. Den skriver till ägaren och frågar varför den lyser hela natten.",
        innovation:
          "Mätvärdena är till för att betvivlas. Ett värde släpps in i den gemensamma tabellen först när en annan stad har misslyckats med att fälla det.",
        impact:
          "Tre hamnbolag har dämpat lampor. Ett fjärde svarade att saken inte var något för barn, och det brevet används nu när man övar argumentation. Lärarna säger att de svagare eleverna frågar mer här än på vanlig NO eller omgivningslära.",
        pitfalls:
          "Vinterkvällar i Helsingfors är hårda mot fingrar och batterier. Klockan skiljer upp till två timmar mellan städerna, så skriv ut tidszonen. Bjud inte in pressen till första samtalet.",
        recommendations: [
          { title: "Håll instrumenten enkla", text: "Visar alla mätare lika finns inget att diskutera." },
          {
            title: "En lampa per klass",
            text: "En enda sak som går att ändra håller intresset uppe längre än hela havet.",
          },
        ],
      },
      cs: {
        title: "Hlídka přístavních světel",
        summary:
          "Třídy ze čtyř přístavních měst měří čtyřikrát do roka ve stejný večer světlo, hluk a vodu na nábřeží. Potom se o čísla hádají přes video.",
        challenge:
          "Projekty o životním prostředí končívaly plakátem. Žáci věděli, co si mají myslet, dřív než se na cokoli podívali. Výměny mezi městy znamenaly letenku pro tucet dětí a fotky pro zbytek.",
        solution:
          "Každé roční období má svůj pevný večer. Čtveřice vyrazí do přístavu s luxmetrem, sklenicí a telefonem a v tutéž hodinu zapíšou týchž devět hodnot. Přístroje jsou laciné a každý ukazuje trochu jinak, z čehož vznikají nejlepší hádky. Ve čtvrtek si dvě města zavolají. Jedna třída svá čísla hájí, druhá v nich hledá chybu.\n\nKaždá třída má svou lampu. Napíše tomu, komu patří, a zeptá se, proč svítí celou noc.",
        innovation:
          "Měření jsou od toho, aby se o nich pochybovalo. Do společné tabulky se hodnota dostane, až když ji jiné město nedokáže vyvrátit.",
        impact:
          "Tři přístavní firmy lampy ztlumily. Čtvrtá odepsala, že to není věc pro děti, a na jejím dopise se teď učí argumentovat. Podle učitelů se tu slabší žáci ptají víc než v běžném přírodopisu.",
        pitfalls:
          "Zimní večery v Helsinkách dají zabrat prstům i bateriím. Mezi městy jsou až dvě hodiny rozdílu, pište k času i pásmo. A k prvnímu hovoru nezvěte novináře.",
        recommendations: [
          { title: "Ať jsou přístroje prosté", text: "Ukazují-li všechny stejně, není o čem mluvit." },
          {
            title: "Jedna třída, jedna lampa",
            text: "Jediná věc, kterou lze změnit, vydrží bavit déle než celé moře.",
          },
        ],
      },
      pt: {
        title: "Vigia das luzes do porto",
        summary:
          "Turmas de quatro cidades portuárias medem luz, ruído e água no cais na mesma noite, quatro vezes por ano. Depois discutem os números por videochamada.",
        challenge:
          "Os projetos sobre o ambiente acabavam quase sempre num cartaz. Os alunos sabiam o que deviam pensar antes de terem olhado para alguma coisa. Os intercâmbios entre cidades eram um voo para uma dúzia e fotografias para os restantes.",
        solution:
          "Cada estação tem a sua noite marcada. Grupos de quatro descem ao porto com um luxímetro, um frasco e um telefone e anotam os mesmos nove valores à mesma hora. Os aparelhos são baratos e divergem um pouco, o que dá as melhores discussões. Na quinta-feira seguinte ligam-se duas cidades: uma turma defende os seus números, a outra procura o erro.\n\nCada turma adota um candeeiro. Escreve ao dono e pergunta porque fica aceso a noite inteira.",
        innovation:
          "As medições existem para se duvidar delas. Um valor só entra na tabela comum se outra cidade não tiver conseguido derrubá-lo.",
        impact:
          "Três empresas portuárias baixaram a intensidade de candeeiros. Uma quarta respondeu que o assunto não era para crianças, e essa carta serve agora para ensinar a argumentar. Dizem os professores que os alunos mais fracos perguntam mais aqui do que nas aulas de ciências.",
        pitfalls:
          "No inverno, em Helsínquia, sofrem os dedos e as pilhas. Há até duas horas de diferença entre cidades: escrevam também o fuso. E deixem a imprensa fora da primeira chamada.",
        recommendations: [
          { title: "Aparelhos modestos", text: "Se todos marcarem o mesmo, não há nada para discutir." },
          {
            title: "Um candeeiro por turma",
            text: "Uma só coisa que se pode mudar prende-os mais tempo do que o mar inteiro.",
          },
        ],
      },
    },
    machine: ["es"],
    parts: {
      actors: [
        {
          fields: { organisation: "harbour-lights-secretariat", role: "actor-role/coordination" },
          texts: {
            en: { contribution: "sets the evenings and keeps the common table" },
            ca: { contribution: "fixa els vespres i guarda la taula comuna" },
            es: { contribution: "fija las tardes y guarda la tabla común" },
            sv: { contribution: "bestämmer kvällarna och sköter tabellen" },
            cs: { contribution: "určuje večery a spravuje tabulku" },
            pt: { contribution: "marca as noites e guarda a tabela comum" },
          },
        },
      ],
      contacts: [
        { fields: { person: "hollis", role: "contact-role/secretariat", receivesMessages: true } },
        { fields: { person: "nuno", role: "contact-role/promoter", receivesMessages: true } },
      ],
      facts: [
        {
          fields: { value: 17, asOf: "2026-06", source: "Xarxa demo" },
          texts: {
            en: { label: "lamps adopted by classes" },
            ca: { label: "fanals apadrinats per classes" },
            es: { label: "farolas apadrinadas por clases" },
            sv: { label: "lampor som klasser har adopterat" },
            cs: { label: "lamp, které si vzaly třídy" },
            pt: { label: "candeeiros adotados por turmas" },
          },
        },
      ],
      media: [
        {
          fields: {
            type: "video",
            address: "https://video.xarxa.example/harbour-light-watch",
            credit: "Harbour Lights Secretariat",
            licence: "CC BY-SA 4.0",
            peopleRecognisable: false,
          },
          texts: {
            en: {
              alternative: "Hands hold a light meter under a quay lamp at dusk",
              caption: "The spring evening in two harbours, four minutes.",
              transcript:
                "Voice one: Eleven. Voice two: Mine says fourteen. Voice one: Then hold it where I hold it. Both: Twelve!",
            },
            ca: {
              alternative: "Unes mans aguanten un luxímetre sota un fanal del moll al capvespre",
              caption: "El vespre de primavera en dos ports, quatre minuts.",
              transcript:
                "Primera veu: Onze. Segona veu: El meu diu catorze. Primera veu: Doncs posa’l on el tinc jo. Totes dues: Dotze!",
            },
            es: {
              alternative: "Unas manos sostienen un luxómetro bajo una farola del muelle al anochecer",
              caption: "La tarde de primavera en dos puertos, cuatro minutos.",
              transcript:
                "Primera voz: Once. Segunda voz: El mío dice catorce. Primera voz: Pues ponlo donde yo. Las dos: ¡Doce!",
            },
            sv: {
              alternative: "Händer håller en ljusmätare under en kajlampa i skymningen",
              caption: "Vårkvällen i två hamnar, fyra minuter.",
              transcript:
                "Första rösten: Elva. Andra rösten: Min visar fjorton. Första rösten: Håll den där jag håller min. Båda: Tolv!",
            },
            cs: {
              alternative: "Ruce drží za soumraku luxmetr pod lampou na nábřeží",
              caption: "Jarní večer ve dvou přístavech, čtyři minuty.",
              transcript:
                "První hlas: Jedenáct. Druhý hlas: Můj ukazuje čtrnáct. První hlas: Tak ho drž tam, kde já. Oba: Dvanáct!",
            },
            pt: {
              alternative: "Mãos seguram um luxímetro sob um candeeiro do cais ao anoitecer",
              caption: "A noite de primavera em dois portos, quatro minutos.",
              transcript:
                "Primeira voz: Onze. Segunda voz: O meu diz catorze. Primeira voz: Então põe-no onde eu tenho o meu. As duas: Doze!",
            },
          },
        },
      ],
    },
  },
];
