import type { DemoRecord } from "../demo";

export const practicesB2: DemoRecord<"practice">[] = [
  {
    slug: "pruvodci-prvnich-tydnu",
    source: "cs",
    city: "ostrava",
    confirmed: { on: "2026-02-10", until: "2027-02-10" },
    fields: {
      type: "practice-type/intervention",
      phase: "phase/running",
      start: "2019-09",
      cities: ["ostrava"],
      schools: ["sos-cerveny-klic", "zs-u-tri-javoru"],
      levels: ["level/ED2", "level/ED3"],
      agesFrom: 14,
      agesTo: 17,
      scopes: ["scope/formal"],
      recipients: ["recipient/learners", "recipient/management-teams"],
      themes: ["theme/transitions", "theme/early-school-leaving"],
      implementers: ["implementer/school", "implementer/non-profit"],
      fieldOfAction: "field-of-action/staff-support",
      weight: "key",
      learners: ["learners/at-risk-of-leaving", "learners/socially-disadvantaged"],
      related: ["most-do-sestky", "second-start-mornings"],
      evidence: "evidence/self-reported",
      costBand: "cost-band/medium",
    },
    texts: {
      cs: {
        title: "Průvodci prvních týdnů na střední škole",
        summary:
          "Dva dospělí a osm druháků se od srpna do října starají jen o to, aby nikdo z prvního ročníku potichu nezmizel.",
        description:
          "Učňovský obor opouští žák nejčastěji mezi zářím a podzimními prázdninami. Nebývá v tom vzdor. Spíš si spletl budovu, nestihl autobus, neměl pracovní boty a podruhé už se styděl přijít. Než to třídní nahlásí, uplyne měsíc.\n\nNaše průvodkyně proto začíná ještě na základní škole. V květnu navštíví deváťáky, kteří se k nám hlásí, a vezme s sebou někoho z druhého ročníku. V srpnu zavolá každé rodině. Na první den chystá obyčejné věci: plánek dílen, jízdní řád, krabici půjčených bot.\n\nOd září má službu u hlavních dveří. Kdo do devíti nepřijde, tomu píše zprávu druhák, ne škola. Teprve po dvou dnech bez odpovědi volá průvodkyně domů. Jednou týdně si sedne s mistrem odborného výcviku nad seznamem jmen.\n\nZa první čtyři roky ubylo těch, kteří odešli beze slova. Jiní odcházejí dál, jenže jinam: přestoupí na obor, který jim sedí víc, a my u toho jsme.",
        inspiration:
          "Nejlepší radu nám dali sami druháci: vyprávět o vlastním prvním týdnu, i o tom, co se nepovedlo. Podobně s mladšími pracují páťáci a deváťáci v projektu Most do šestky.",
        pitfalls:
          "- Průvodce není dozor. Jakmile začal zapisovat absence, přestali se mu žáci svěřovat.\n- Druháci potřebují vlastní zázemí, jinak je cizí starosti semelou.\n- Po říjnu hrozí prázdno. Domluvte předem, kdo v práci pokračuje.",
      },
      en: {
        title: "Guides for the first weeks of upper secondary school",
        summary:
          "From August to October, two adults and eight second-year students have one job: to see that no first-year slips away unnoticed.",
        description:
          "Apprentices who give up mostly do so between September and the autumn break. It is seldom defiance. Somebody went to the wrong building, missed a bus, had no work boots and was too ashamed to turn up the next day. By the time the class teacher reports it, a month has gone.\n\nThat is why our guide starts while they are still at lower secondary school. In May she visits the ninth-years who have applied to us and brings a second-year with her. In August she telephones every family. For day one she gets ordinary things ready, such as a plan of the workshops, a bus timetable and a box of boots to borrow.\n\nIn September she stands at the main door. Whoever is missing at nine gets a text message, and it comes from a student. Only after two days of silence does she ring the home herself. Once a week she goes through the names with the workshop instructor.\n\nOver four years fewer have gone without a word. Others still leave, but for a trade that suits them better, and we help them move.",
        inspiration:
          "The second-years gave us the best advice: tell them about your own first week, including what went wrong. Bridge to Year Six works with older pupils in a similar way.",
        pitfalls:
          "- A guide is not a guard. When ours began to record absences, students stopped talking to her.\n- Second-years need someone to turn to, or other people’s worries wear them down.\n- November can be a hole. Agree in good time on who carries on.",
      },
      sv: {
        title: "Vägvisare under de första veckorna på yrkesskolan",
        summary:
          "Två vuxna och åtta andraårselever har från augusti till oktober bara en uppgift: ingen nybörjare ska få försvinna i tysthet.",
        description:
          "De flesta som hoppar av gör det mellan september och höstlovet. Sällan är det trots. Man gick till fel hus, missade bussen, saknade arbetsskor och skämdes sedan för mycket för att komma tillbaka. När klassläraren väl anmäler det har det gått en månad.\n\nVår vägvisare börjar därför redan i grundskolan. I maj hälsar hon på de nior som har sökt hit och tar med sig en elev från årskurs två. I augusti ringer hon hem till alla. Till första dagen ordnar hon enkla saker: en karta över verkstäderna, busstider, en låda med skor att låna.\n\nI september står hon vid dörren. Den som inte har kommit klockan nio får ett sms av en andraårselev. Först efter två dagar utan svar ringer hon själv.\n\nPå fyra år har färre gått utan ett ord. En del slutar fortfarande, men byter då till ett yrke som passar bättre.",
        inspiration:
          "Bästa rådet kom från andraårseleverna själva: berätta om din egen första vecka, också om det som gick fel.",
        pitfalls:
          "- En vägvisare är ingen vakt. När vår började anteckna frånvaro slutade eleverna prata med henne.\n- Andraårseleverna behöver själva någon att gå till.\n- Bestäm i tid vem som tar över efter oktober.",
      },
    },
    outdated: { sv: ["description", "inspiration"] },
    parts: {
      actors: [
        {
          fields: { role: "actor-role/implementation" },
          texts: {
            cs: { words: "žáci druhého ročníku", contribution: "píšou zprávy těm, kdo nepřišli" },
            en: { words: "second-year students", contribution: "text those who have not come" },
            sv: { words: "elever i årskurs två", contribution: "skickar sms till den som saknas" },
          },
        },
        {
          fields: { organisation: "dilna-cerveny-klic", role: "actor-role/funding" },
          texts: {
            cs: { contribution: "platí pracovní boty k zapůjčení" },
            en: { contribution: "pays for the boots to borrow" },
            sv: { contribution: "betalar skorna som lånas ut" },
          },
        },
      ],
      contacts: [{ fields: { person: "oldrich", role: "contact-role/promoter", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 4, unit: "%", asOf: "2020-06", source: "Xarxa demo" },
          texts: {
            cs: { label: "žáků prvního ročníku odešlo bez přestupu", note: "První rok intervence, jedna škola." },
            en: { label: "of first-years left without moving on", note: "First year of the intervention, one school." },
            sv: { label: "av förstaårseleverna slutade utan ny plats", note: "Första året, en skola." },
          },
        },
      ],
    },
  },
  {
    slug: "predskolaci-v-lavicich",
    source: "cs",
    city: "krnov",
    confirmed: { on: "2024-03-05", until: "2025-03-05" },
    fields: {
      type: "practice-type/school-case",
      phase: "phase/running",
      start: "2018~",
      cities: ["krnov"],
      schools: ["ms-petrklicova-louka", "zs-za-soukenickym-mlynem"],
      levels: ["level/ED02", "level/ED1"],
      agesFrom: 5,
      agesTo: 7,
      scopes: ["scope/formal"],
      recipients: ["recipient/families", "recipient/teachers"],
      themes: ["theme/transitions", "theme/early-years"],
      learners: ["learners/young-children"],
      evidence: "evidence/self-reported",
      costBand: "cost-band/none",
    },
    texts: {
      cs: {
        title: "Předškoláci v lavicích",
        summary:
          "Mateřská a základní škola stojí přes ulici. Od zápisu do prázdnin chodí předškoláci každé druhé úterý do první třídy a v září už nejdou do neznáma.",
        challenge:
          "Zápis trval čtvrt hodiny a dítě při něm spatřilo paní učitelku poprvé v životě. V září se pak v šatně první třídy plakalo.",
        solution:
          "Nic velkého jsme nezaváděli. Šest předškoláků vždycky přejde silnici s paní učitelkou ze školky a sedne si vedle prvňáků. Čtou jim obrázkovou knížku, společně svačí, pak se jde domů. Prvňáci na ty návštěvy čekají víc než malí, protože jednou za čas jsou ti velcí oni.\n\nUčitelka první třídy si dělá poznámky o tom, co koho baví, a v září podle nich rozsadí lavice. Rodiče zveme na poslední návštěvu před prázdninami.",
        impact:
          "Slzy v šatně trvají pár dní, dřív to bylo do října. Dvě rodiny si po návštěvách samy řekly o odklad a byly rády, že na to přišly včas.",
        pitfalls:
          "Dětem, které do školky nechodí, tohle nepomůže. Zkoušíme je zvát zvlášť, zatím přišly tři. A bez domluvy o útercích hned v srpnu se rozvrhy nikdy nesejdou.",
      },
      en: {
        title: "Nursery children at school desks",
        summary:
          "A nursery and a school face each other across a street. From enrolment to the summer, the oldest nursery children spend every other Tuesday in a first-year class.",
      },
    },
    parts: {
      contacts: [
        { fields: { organisation: "spolek-spolecny-stul", role: "contact-role/secretariat", receivesMessages: true } },
      ],
    },
  },
  {
    slug: "mjuk-start-i-ettan",
    source: "sv",
    city: "helsinki",
    confirmed: { on: "2026-09-20", until: "2027-03-20" },
    fields: {
      type: "practice-type/project",
      phase: "phase/pilot",
      start: "2024-08",
      end: "2027-06",
      cities: ["helsinki", "tampere"],
      networks: ["natverket-mjuka-starter"],
      schools: ["daghemmet-tre-vantar", "lykttornets-skola", "daghemmet-blabarsriset", "skyttelns-skola"],
      levels: ["level/ED02", "level/ED1"],
      agesFrom: 6,
      agesTo: 8,
      scopes: ["scope/formal", "scope/informal"],
      recipients: ["recipient/families", "recipient/teachers", "recipient/learners"],
      themes: ["theme/transitions", "theme/early-years", "theme/family-participation"],
      learners: ["learners/young-children"],
      related: ["most-do-sestky"],
      evidence: "evidence/seen-by-peers",
      costBand: "cost-band/medium",
    },
    texts: {
      sv: {
        title: "Mjuk start i ettan",
        summary:
          "Barnen flyttar från daghem till skola tillsammans med en vuxen de redan känner. Under sex veckor följer en lärare i småbarnspedagogik med in i klassrummet.",
        challenge:
          "På våren var de störst på gården, på hösten minst. Skillnaden mellan husen överraskade oss vuxna mest. På daghemmet fick man gå på toaletten när man behövde och vila efter maten. I skolan ringde klockan. Några barn slutade prata de första veckorna, andra sprang ut. Föräldrarna visste inte vem de skulle fråga, och lärarna på båda sidor trodde att den andra borde ha berättat.",
        solution:
          "Två daghem och två skolor delar på en tjänst. I augusti flyttar läraren med sina barn och stannar till höstlovet. Klassrummet får en soffa och en vilostund efter lunch. Barnen tar med sig en sak från daghemmet, ofta en sliten kudde, och den får bli kvar.\n\nFöräldrarna träffas tre gånger: i maj på daghemmet, i augusti på skolgården och i oktober inne i skolan. Sista gången är det de som berättar för oss.",
        innovation:
          "Tidigare lämnade vi över papper. Nu är det en människa som går över. Idén att barnet självt ska få berätta kommer från Krnov, men våra sexåringar ritar i stället för att skriva.",
        impact:
          "Lugnet kom tidigare än vi hade väntat. Ettornas lärare säger att de lärt sig mest själva, framför allt att en kort vila sparar tid. I Tammerfors blev effekten svagare: där byttes läraren ut mitt i perioden.",
        pitfalls:
          "Tjänsten måste finnas i båda husens budget. Det första året betalade daghemmet allt och saknade en vuxen hela september. Tänk också på de barn som kommer från andra daghem, annars blir de gäster i en grupp som redan är färdig.",
        workPackages: [
          { title: "Delad tjänst", text: "Pröva hur en lärare kan höra till två hus utan att bli hemlös i båda." },
          { title: "Rummet", text: "Möblera ettans klassrum så att det går att leka, vila och arbeta i det." },
          { title: "Föräldrarna", text: "Tre träffar med samma värdar, på tre olika ställen." },
        ],
        findings: ["Sex veckor räcker för de flesta barn.", "En bekant vuxen betyder mer än en bekant lokal."],
      },
      en: {
        title: "A soft start in year one",
        summary:
          "Children move from day care to school together with an adult they know. For six weeks an early years teacher comes along into the classroom.",
        challenge:
          "In spring they were the biggest in the yard, in autumn the smallest. It was the grown-ups who were most surprised by how different the two buildings are. At day care you went to the toilet when you had to and rested after lunch. At school a bell rang. Some children fell silent for weeks, others ran outside. Parents did not know whom to ask, and each set of teachers thought it was for the other to tell them.",
        solution:
          "Two day care centres and two schools share one post. In August the teacher moves with the children and stays until the autumn break. The classroom is given a sofa, and there is a rest after lunch. Each child brings one thing, often a worn cushion, and it may stay.\n\nThe parents meet three times: at day care in May, in the school yard in August and inside the school in October. On the last occasion they do the telling and we listen.",
        innovation:
          "We used to hand over paper. Now a person walks across. Letting the child do the telling is an idea from Krnov, though our six-year-olds draw what they cannot yet write.",
        impact:
          "Calm came sooner than expected. The year-one teachers say they were the ones who learned most, chiefly that a short rest saves time. In Tampere the effect was weaker because the teacher was replaced halfway through.",
        pitfalls:
          "Put the post into both budgets. In the first year day care paid for everything and was one adult short throughout September. Remember the children from other centres as well; otherwise they are guests in a group that is already complete.",
        workPackages: [
          {
            title: "A shared post",
            text: "Find out how one teacher can belong to two houses without being homeless in both.",
          },
          { title: "The room", text: "Furnish the year-one classroom for play, rest and work." },
          { title: "The parents", text: "Three meetings with the same hosts, in three places." },
        ],
        findings: ["Six weeks are enough for most children.", "A familiar adult matters more than a familiar room."],
      },
      cs: {
        title: "Měkký start v první třídě",
        summary:
          "Do školy přecházejí děti společně s dospělým, kterého už znají. Učitelka ze školky zůstává šest týdnů s nimi ve třídě.",
        challenge:
          "Na jaře byly na zahradě největší, na podzim nejmenší. Jak moc se oba domy liší, překvapilo hlavně nás dospělé. Ve školce se chodilo na záchod podle potřeby a po obědě se odpočívalo. Ve škole zvonilo. Některé děti několik týdnů nemluvily, jiné utíkaly ven. Rodiče nevěděli, na koho se obrátit, a učitelky na obou stranách si myslely, že to měla vysvětlit ta druhá.",
        solution:
          "Dvě školky a dvě školy se dělí o jeden úvazek. V srpnu se učitelka přestěhuje s dětmi a zůstane až do podzimních prázdnin. Ve třídě přibyla pohovka a po obědě chvíle klidu. Každé dítě si přinese jednu věc, často ošoupaný polštářek, a ten tam smí zůstat.\n\nRodiče se sejdou třikrát: v květnu ve školce, v srpnu na školním dvoře, v říjnu uvnitř školy. Naposled vyprávějí oni a my posloucháme.",
        innovation:
          "Dřív jsme předávali papíry. Teď přechází člověk. Aby o sobě vyprávělo samo dítě, to jsme se naučili z Krnova, jen naši šestiletí kreslí, protože psát ještě neumějí.",
        impact:
          "Zklidnění přišlo dřív, než jsme čekali. Učitelky prvních tříd říkají, že se nejvíc naučily samy, hlavně to, že krátký odpočinek čas ušetří. V Tampere byl výsledek slabší, učitelka se tam uprostřed vyměnila.",
        pitfalls:
          "Úvazek musí mít v rozpočtu oba domy. První rok všechno platila školka a celé září jí chyběl jeden dospělý. Myslete rovněž na děti odjinud, jinak budou hosty ve skupině, která už je hotová.",
        workPackages: [
          { title: "Sdílený úvazek", text: "Vyzkoušet, jak může učitelka patřit do dvou domů a v žádném nebýt cizí." },
          { title: "Místnost", text: "Zařídit první třídu tak, aby se v ní dalo hrát, odpočívat i pracovat." },
          { title: "Rodiče", text: "Tři setkání, pokaždé jinde, ale se stejnými hostiteli." },
        ],
        findings: ["Většině dětí stačí šest týdnů.", "Známý dospělý pomůže víc než známá místnost."],
      },
    },
    parts: {
      actors: [
        {
          fields: { organisation: "stiftelsen-forsta-trappan", role: "actor-role/coordination" },
          texts: {
            sv: { contribution: "leder projektet och betalar vikarien" },
            en: { contribution: "leads the project and pays the stand-in" },
            cs: { contribution: "vede projekt a platí záskok" },
          },
        },
        {
          fields: { organisation: "nordlyktans-lararinstitut", role: "actor-role/method" },
          texts: {
            sv: { contribution: "följer klasserna och intervjuar barnen" },
            en: { contribution: "observes the classes and interviews the children" },
            cs: { contribution: "sleduje třídy a mluví s dětmi" },
          },
        },
      ],
      adaptations: [
        {
          fields: { from: "most-do-sestky", city: "helsinki", year: 2024 },
          texts: {
            sv: {
              kept: "Barnet berättar självt, och en lärare från det gamla huset återvänder för att se efter.",
              changed: "Barnen är fyra år yngre. De ritar, och läraren flyttar med i stället för att skriva.",
            },
            en: {
              kept: "The child does the telling, and somebody from the old house looks in again.",
              changed: "Our children are four years younger. They draw, and their teacher moves with them.",
            },
            cs: {
              kept: "O sobě vypráví samo dítě a někdo ze starého domu se přijde podívat.",
              changed: "Děti jsou o čtyři roky mladší. Kreslí a učitelka se stěhuje s nimi.",
            },
          },
        },
      ],
      contacts: [{ fields: { person: "saga", role: "contact-role/promoter", receivesMessages: true } }],
    },
  },
];
