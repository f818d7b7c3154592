import type { DemoRecord } from "../demo";

export const practicesB1: DemoRecord<"practice">[] = [
  {
    slug: "most-do-sestky",
    source: "cs",
    city: "krnov",
    confirmed: { on: "2026-06-15", until: "2027-06-15" },
    fields: {
      type: "practice-type/project",
      phase: "phase/running",
      start: "2021-09",
      cities: ["krnov", "ostrava"],
      countries: ["CZ"],
      networks: ["sit-spolecny-stul"],
      schools: ["zs-za-soukenickym-mlynem", "zs-na-stare-vlecce"],
      levels: ["level/ED1", "level/ED2"],
      agesFrom: 10,
      agesTo: 12,
      scopes: ["scope/formal", "scope/non-formal"],
      recipients: ["recipient/teachers", "recipient/learners", "recipient/families"],
      themes: ["theme/transitions", "theme/wellbeing"],
      learners: ["learners/all"],
      implementers: ["implementer/school", "implementer/school-founder"],
      related: ["pruvodci-prvnich-tydnu", "mjuk-start-i-ettan"],
      evidence: "evidence/confirmed-by-city",
      costBand: "cost-band/low",
    },
    texts: {
      cs: {
        title: "Most do šestky: přechod mezi školami bez zbytečných ztrát",
        summary:
          "Děti z malých škol přestupují po páté třídě do velké budovy na druhém konci města. Obě školy je na to připravují společně už od ledna a učitelé si předají to, co se do vysvědčení nevejde.",
        challenge:
          "Každé září přišlo do šesté třídy dvacet dětí, které nikoho neznaly. Na malé škole je učila jedna paní učitelka, tady jich najednou bylo devět. Do Vánoc se polovině z nich zhoršily známky a několik jich začalo ráno stonat. Nová škola přitom o dětech věděla jen to, co stálo na vysvědčení. Kdo potřebuje víc času nebo kdo doma hlídá sourozence, se dozvěděla až v listopadu, když bylo zle.",
        solution:
          "Od ledna se páťáci jednou za měsíc učí v budově, kam půjdou. Vede je vždy dvojice: jejich dosavadní učitelka a někdo z druhého stupně. Deváťáci je provedou po chodbách a prozradí jim, kde se dá v klidu posvačit. V červnu si učitelé sednou na celé odpoledne a o každém dítěti mluví deset minut. Mluví se o tom, co mu pomáhá. Rodiče předem vědí, co se bude předávat, a mohou cokoli vyškrtnout.",
        innovation:
          "Předávací list píše dítě samo, učitelka jen doplní dvě věty. Nová škola tak dostane i odpověď na otázku, čeho se kdo bojí. A k malé škole se vrací zpráva: v říjnu se její učitelka přijde podívat, jak se jejím žákům daří.",
        impact:
          "Ranní bolesti břicha nezmizely, ale je jich méně a třídní už ví, komu má zavolat. Známky v prvním pololetí padají dál, jen ne tak hluboko. Nejvíc se změnilo to, že si učitelé obou stupňů přestali navzájem vyčítat, co děti neumějí.",
        pitfalls:
          "První rok jsme červnové odpoledne přidali učitelům navíc a přišla jich třetina. Teď mají za ten den volno. Pozor také na exkurze bez obsahu: dítě, které se v nové škole jen projde, si odnese hlavně strach z velikosti.",
        findings: [
          "Deset minut rozhovoru o dítěti dá nové třídní víc než složka papírů.",
          "Starší žáci jsou lepší průvodci než dospělí, pokud se na to mohou připravit.",
        ],
        recommendations: [
          { title: "Začněte v lednu", text: "V červnu už děti myslí na prázdniny a učitelé na uzávěrku známek." },
          { title: "Nechte rodiče škrtat", text: "Když vidí list dřív než nová škola, skoro nic nevyškrtnou." },
        ],
      },
      en: {
        title: "Bridge to Year Six: changing school without losing more than you must",
        summary:
          "After the fifth year, children from small schools move to a large building across town. Both schools prepare them together from January on, and the teachers pass on what no school report can hold.",
        challenge:
          "Each September twenty children walked into the sixth year knowing nobody. One teacher had taught them until then; now there were nine. By Christmas half of them had worse marks, and a few had begun to feel ill in the mornings. All the new school had was the report card. That a boy needed more time, or that a girl minded her brothers every evening, came out in November, once things had gone wrong.",
        solution:
          "Starting in January, the fifth-years have lessons once a month in the building they will move to. Two adults teach them, their own class teacher and somebody from the upper stage. Ninth-years show them the corridors and the quiet corner for eating a sandwich. One afternoon in June the teachers sit down and give every child ten minutes. The talk is about what helps. Parents know beforehand what will be handed over and may strike out any of it.",
        innovation:
          "The handover sheet is written by the child; the teacher adds two sentences at most. That way the new school also learns who is afraid of what. Something travels back as well: in October the old teacher comes to see how her pupils are getting on.",
        impact:
          "Stomach aches before school have not vanished, but there are fewer and the class teacher knows whom to ring. Marks still dip in the first term, only not so far. The biggest change is among the staff, who no longer blame each other for what the children cannot do.",
        pitfalls:
          "In our first year the June afternoon came on top of everything else and a third of the teachers turned up. They now get the day off in return. Beware of empty tours, too. A child who is merely walked round a new school takes home the fear of its size.",
        findings: [
          "Ten minutes of talk about a child are worth more to the new class teacher than a folder of forms.",
          "Older pupils guide better than adults if they are given time to prepare.",
        ],
        recommendations: [
          {
            title: "Begin in January",
            text: "By June the children have their minds on the holidays and the staff on final marks.",
          },
          {
            title: "Hand parents the pen",
            text: "Those who see the sheet before the new school does hardly ever cross anything out.",
          },
        ],
      },
      ca: {
        title: "Pont cap a sisè: canviar d’escola sense perdre més del compte",
        summary:
          "Acabat el cinquè curs, els infants de les escoles petites passen a un edifici gran, a l’altra punta de la ciutat. Els dos centres els hi preparen plegats des del gener, i els mestres es diuen allò que no cap en un butlletí de notes.",
        challenge:
          "Cada setembre entraven a sisè vint criatures que no hi coneixien ningú. Fins aleshores havien tingut una sola mestra; ara eren nou professors. Per Nadal, la meitat ja treia pitjors notes i alguns es llevaven amb mal de panxa. L’escola nova només en sabia el que deia el butlletí. Que un necessitava més temps, o que una altra cuidava els germans cada tarda, se sabia al novembre, quan ja anava malament.",
        solution:
          "Des del gener, un cop al mes, l’alumnat de cinquè fa classe a l’edifici on anirà. Hi ha dues persones al davant: la seva tutora i algú de l’etapa següent. Els de novè els ensenyen els passadissos i el racó on es pot esmorzar tranquil. Una tarda de juny els docents s’asseuen i dediquen deu minuts a cada infant. Es parla del que li va bé. Les famílies saben abans què s’explicarà i en poden ratllar el que vulguin.",
        innovation:
          "El full de traspàs l’escriu l’infant mateix i la mestra només hi afegeix dues frases. Així l’escola nova sap també de què té por cadascú. I hi ha camí de tornada: a l’octubre l’antiga tutora va a veure com els va.",
        impact:
          "Els mals de panxa del matí no s’han acabat, però n’hi ha menys i la tutora sap a qui trucar. Les notes del primer trimestre encara baixen, no pas tant. On més es nota és entre els adults: han deixat de retreure’s el que els alumnes no saben fer.",
        pitfalls:
          "El primer any vam afegir la tarda de juny a tota la resta i va venir-hi un terç del claustre. Ara la compensem amb un dia lliure. Vigileu també les visites sense contingut: qui només passeja per una escola nova en torna espantat de tan gran com és.",
        findings: [
          "Deu minuts de conversa sobre un infant serveixen més a la tutora nova que no pas una carpeta plena.",
          "Els alumnes grans guien millor que els adults, sempre que tinguin temps de preparar-s’ho.",
        ],
        recommendations: [
          {
            title: "Comenceu al gener",
            text: "Al juny la canalla ja pensa en l’estiu i els mestres en les notes finals.",
          },
          {
            title: "Deixeu el llapis a les famílies",
            text: "Si llegeixen el full abans que ningú, gairebé no en treuen res.",
          },
        ],
      },
      es: {
        title: "Puente a sexto: cambiar de escuela sin perder más de lo necesario",
        summary:
          "Al acabar quinto, los niños de las escuelas pequeñas pasan a un edificio grande en la otra punta de la ciudad. Los dos centros lo preparan juntos desde enero y los maestros se cuentan lo que no cabe en un boletín de notas.",
        challenge:
          "Cada septiembre llegaban a sexto veinte niños que no conocían a nadie. Hasta entonces los había llevado una maestra; de repente eran nueve profesores. En Navidad la mitad sacaba peores notas y algunos se levantaban con dolor de tripa. La escuela nueva solo tenía el boletín. Que uno necesitaba más tiempo, o que otra cuidaba de sus hermanos por las tardes, se supo en noviembre, cuando ya había problemas.",
        solution:
          "Desde enero, una vez al mes, los de quinto dan clase en el edificio al que irán. Con ellos están su maestra de siempre y un docente de la etapa siguiente. Los de noveno les enseñan los pasillos y el rincón donde se almuerza sin jaleo. Una tarde de junio los profesores se sientan y dedican diez minutos a cada niño. Se habla de lo que le ayuda. Las familias saben de antemano qué se va a transmitir y pueden tachar lo que quieran.",
        innovation:
          "La hoja de traspaso la escribe el propio niño y la maestra añade dos frases como mucho. De este modo la escuela nueva se entera también de los miedos de cada cual. Y algo vuelve: en octubre la antigua maestra va a ver cómo les va.",
        impact:
          "Los dolores de tripa no han desaparecido, pero son menos y la tutora sabe a quién llamar. Las notas del primer trimestre siguen bajando, aunque no tanto. Donde más se nota es en los claustros, que ya no se reprochan lo que los alumnos no saben.",
        pitfalls:
          "El primer año la tarde de junio fue una carga más y acudió un tercio de los profesores. Ahora se compensa con un día libre. Cuidado además con las visitas vacías: un niño al que solo se pasea por la escuela nueva vuelve asustado de lo grande que es.",
        findings: [
          "A la nueva tutora le sirven más diez minutos de charla sobre un niño que una carpeta llena de papeles.",
          "Los alumnos mayores guían mejor que los adultos si pueden prepararlo.",
        ],
        recommendations: [
          {
            title: "Empezad en enero",
            text: "En junio los niños piensan en las vacaciones y los maestros en cerrar las notas.",
          },
          {
            title: "Dad el bolígrafo a las familias",
            text: "Cuando ven la hoja antes que la otra escuela, apenas tachan nada.",
          },
        ],
      },
      sv: {
        title: "Bron till sexan: att byta skola utan att tappa mer än man måste",
        summary:
          "Efter femman går barn från små skolor över till ett stort hus i andra änden av stan. Skolorna förbereder dem tillsammans redan från januari, och lärarna lämnar över det som aldrig ryms i ett betyg.",
        challenge:
          "Varje september kom tjugo barn till sexan utan att känna någon. Förut hade de haft en lärare, nu hade de nio. Till jul hade hälften fått sämre resultat och några hade börjat må illa på morgnarna. Den nya skolan visste bara det som stod i betyget. Att någon behövde mer tid, eller passade sina syskon varje kväll, kom fram i november när det redan gått snett.",
        solution:
          "Från och med januari har femmorna lektion en gång i månaden i huset dit de ska. Två vuxna håller i den: klassens egen lärare och någon från det högre stadiet. Niorna visar korridorerna och hörnet där man kan äta sin smörgås i fred. En eftermiddag i juni sätter sig lärarna ner och ger varje barn tio minuter. Samtalet handlar om vad som hjälper. Föräldrarna vet på förhand vad som lämnas vidare och får stryka det de vill.",
        innovation:
          "Överlämningsbladet skriver barnet självt, läraren lägger till högst två meningar. Så får den nya skolan också veta vem som är rädd för vad. Dessutom går något tillbaka: i oktober kommer den förra läraren på besök för att se hur det går.",
        impact:
          "Magontet på morgnarna har inte försvunnit, men det är mindre och klassläraren vet vem hon kan ringa. Resultaten sjunker fortfarande första terminen, bara inte lika djupt. Mest har det ändrat de vuxna, som slutat skylla på varandra för det eleverna inte kan.",
        pitfalls:
          "Första året lades junieftermiddagen ovanpå allt annat och en tredjedel av lärarna kom. Nu får de ledigt en annan dag. Se också upp med rundturer utan innehåll. Ett barn som bara leds genom en ny skola tar med sig skräcken för hur stor den är.",
        findings: [
          "Tio minuters samtal om ett barn ger den nya läraren mer än en pärm med blanketter.",
          "Äldre elever är bättre vägvisare än vuxna, om de får tid att förbereda sig.",
        ],
        recommendations: [
          { title: "Börja i januari", text: "I juni tänker barnen på lovet och lärarna på betygen." },
          { title: "Ge föräldrarna pennan", text: "Får de se bladet först stryker de nästan ingenting." },
        ],
      },
      pt: {
        title: "Ponte para o sexto ano: mudar de escola sem perder mais do que o preciso",
        summary:
          "Depois do quinto ano, as crianças das escolas pequenas passam para um edifício grande no outro lado da cidade. As duas escolas preparam-nas em conjunto desde janeiro e os professores contam uns aos outros o que não cabe numa pauta.",
        challenge:
          "Todos os setembros entravam no sexto ano vinte crianças que não conheciam ninguém. Até ali tinham tido uma professora; de repente eram nove. Pelo Natal, metade já tinha piores notas e algumas acordavam com dores de barriga. A escola nova só conhecia as notas. Que um aluno precisava de mais tempo, ou que uma menina tomava conta dos irmãos ao fim da tarde, só se descobria em novembro, com o mal feito.",
        solution:
          "A partir de janeiro, uma vez por mês, os alunos do quinto têm aulas no edifício para onde vão. Estão com eles dois adultos: a professora de sempre e alguém do ciclo seguinte. Os mais velhos, do nono, mostram-lhes os corredores e o canto onde se lancha em sossego. Numa tarde de junho, os professores sentam-se e dão dez minutos a cada criança. Fala-se do que a ajuda. Os pais sabem antes o que vai ser transmitido e podem riscar o que quiserem.",
        innovation:
          "É a criança que escreve a folha de passagem; a professora acrescenta, no máximo, duas frases. Assim a escola nova fica também a saber de que tem medo cada um. E há regresso: em outubro, a antiga professora vai ver como estão os seus alunos.",
        impact:
          "As dores de barriga não acabaram, mas são menos e a diretora de turma sabe a quem telefonar. As notas do primeiro período ainda descem, só que não tanto. O que mais mudou foram os adultos, que deixaram de se acusar por aquilo que os alunos não sabem.",
        pitfalls:
          "No primeiro ano, a tarde de junho somou-se a tudo o resto e veio um terço dos professores. Hoje é compensada com um dia livre. Atenção ainda às visitas vazias: a criança que só passeia pela escola nova leva para casa o medo do tamanho dela.",
        findings: [
          "Dez minutos de conversa sobre uma criança valem mais, para quem a recebe, do que um dossiê de fichas.",
          "Os alunos mais velhos guiam melhor do que os adultos, desde que o possam preparar.",
        ],
        recommendations: [
          {
            title: "Comecem em janeiro",
            text: "Em junho as crianças já pensam nas férias e os professores nas avaliações.",
          },
          { title: "Deem a caneta aos pais", text: "Se virem a folha antes da outra escola, quase nada riscam." },
        ],
      },
    },
    parts: {
      actors: [
        {
          fields: { role: "actor-role/drive" },
          texts: {
            cs: { words: "třídní učitelky pátých tříd", contribution: "vymyslely předávací list a drží termíny" },
            en: {
              words: "class teachers of the fifth year",
              contribution: "invented the handover sheet and keep the dates",
            },
            ca: { words: "tutores de cinquè", contribution: "van inventar el full de traspàs i vetllen pel calendari" },
            es: { words: "tutoras de quinto", contribution: "idearon la hoja de traspaso y cuidan las fechas" },
            sv: { words: "femmornas klasslärare", contribution: "kom på överlämningsbladet och håller i datumen" },
            pt: {
              words: "professoras do quinto ano",
              contribution: "inventaram a folha de passagem e cuidam das datas",
            },
          },
        },
        {
          fields: { organisation: "spolek-spolecny-stul", role: "actor-role/coordination" },
          texts: {
            cs: { contribution: "svolává červnové odpoledne" },
            en: { contribution: "calls the June afternoon" },
            ca: { contribution: "convoca la tarda de juny" },
            es: { contribution: "convoca la tarde de junio" },
            sv: { contribution: "kallar till junieftermiddagen" },
            pt: { contribution: "convoca a tarde de junho" },
          },
        },
      ],
      contacts: [
        { fields: { person: "vendula", role: "contact-role/promoter", receivesMessages: true } },
        { fields: { person: "oldrich", role: "contact-role/coordinator", receivesMessages: false } },
      ],
      facts: [
        {
          fields: { value: 62, asOf: "2025-06", source: "Xarxa demo" },
          texts: {
            cs: {
              label: "dětí s vlastním předávacím listem",
              note: "Obě města dohromady, děti, které v září 2025 přestoupily.",
            },
            en: {
              label: "children with a handover sheet of their own",
              note: "Both cities together, children who moved in September 2025.",
            },
            ca: {
              label: "infants amb full de traspàs propi",
              note: "Les dues ciutats juntes, canvi d’escola del setembre del 2025.",
            },
            es: {
              label: "niños con hoja de traspaso propia",
              note: "Las dos ciudades juntas, cambio de septiembre de 2025.",
            },
            sv: {
              label: "barn med eget överlämningsblad",
              note: "Båda städerna, de som bytte skola i september 2025.",
            },
            pt: {
              label: "crianças com folha de passagem própria",
              note: "As duas cidades, mudança de setembro de 2025.",
            },
          },
        },
      ],
      quotations: [
        {
          fields: { language: "cs", year: 2025 },
          texts: {
            cs: {
              text: "Napsala jsem tam, že se bojím jídelny. První den na mě někdo čekal u dveří.",
              speaker: "žákyně šesté třídy",
            },
            en: {
              text: "I wrote that the canteen scared me. On the first day someone was waiting for me at its door.",
              speaker: "a girl in the sixth year",
            },
            ca: {
              text: "Hi vaig escriure que em feia por el menjador. El primer dia algú m’esperava a la porta.",
              speaker: "una alumna de sisè",
            },
            es: {
              text: "Puse que me daba miedo el comedor. El primer día había alguien esperándome en la puerta.",
              speaker: "una alumna de sexto",
            },
            sv: {
              text: "Jag skrev att jag var rädd för matsalen. Första dagen stod någon och väntade vid dörren.",
              speaker: "en flicka i sexan",
            },
            pt: {
              text: "Escrevi que tinha medo da cantina. No primeiro dia estava lá alguém à minha espera.",
              speaker: "uma aluna do sexto ano",
            },
          },
        },
      ],
      media: [
        {
          fields: {
            type: "video",
            address: "https://video.xarxa.example/most-do-sestky",
            credit: "Spolek Společný stůl",
            licence: "CC BY 4.0",
            peopleRecognisable: false,
          },
          texts: {
            cs: {
              alternative: "Páťáci jdou dlouhou chodbou za třemi staršími žáky",
              caption: "Lednové dopoledne v nové budově, tři minuty.",
              transcript:
                "Průvodkyně: Tady je šatna, klíč si vždycky dejte na krk. Páťák: A když ho ztratím? Průvodkyně: Tak jdeš za panem školníkem, má jich plnou krabici.",
            },
            en: {
              alternative: "Fifth-years follow three older pupils down a long corridor",
              caption: "A January morning in the new building, three minutes long.",
              transcript:
                "Guide: This is the cloakroom, always wear your key round your neck. Boy: And if I lose it? Guide: Go to the caretaker, he has a box full of them.",
            },
            ca: {
              alternative: "Alumnes de cinquè segueixen tres de més grans per un passadís llarg",
              caption: "Un matí de gener a l’edifici nou, tres minuts.",
              transcript:
                "Guia: Això és el vestidor, la clau sempre al coll. Nen: I si la perdo? Guia: Vas al conserge, en té una capsa plena.",
            },
            es: {
              alternative: "Alumnos de quinto siguen a tres mayores por un largo pasillo",
              caption: "Una mañana de enero en el edificio nuevo, tres minutos.",
              transcript:
                "Guía: Este es el vestuario, la llave siempre al cuello. Niño: ¿Y si la pierdo? Guía: Vas al conserje, que tiene una caja llena.",
            },
            sv: {
              alternative: "Femmor följer tre äldre elever genom en lång korridor",
              caption: "En förmiddag i januari i det nya huset, tre minuter.",
              transcript:
                "Guiden: Här är kapprummet, ha alltid nyckeln runt halsen. Pojke: Och om jag tappar den? Guiden: Då går du till vaktmästaren, han har en hel låda.",
            },
            pt: {
              alternative: "Alunos do quinto ano seguem três mais velhos por um corredor comprido",
              caption: "Uma manhã de janeiro no edifício novo, três minutos.",
              transcript:
                "Guia: Aqui é o vestiário, a chave anda sempre ao pescoço. Menino: E se a perder? Guia: Vais ter com o porteiro, que tem uma caixa cheia.",
            },
          },
        },
      ],
    },
  },
];
