import type { DemoRecord } from "../demo";

export const practicesB7: DemoRecord<"practice">[] = [
  {
    slug: "kvall-i-tvattstugan",
    source: "sv",
    city: "gothenburg",
    fields: {
      type: "practice-type/project",
      phase: "phase/ended",
      start: "2018-08",
      end: "2020-03",
      cities: ["gothenburg"],
      schools: ["forskolan-gula-stoveln", "masklippans-skola"],
      levels: ["level/ED01", "level/ED02", "level/ED1"],
      scopes: ["scope/informal"],
      recipients: ["recipient/families"],
      themes: ["theme/family-participation", "theme/community-schools", "theme/newcomers"],
      implementers: ["implementer/school", "implementer/non-profit"],
      needs: ["need/cultural", "need/language"],
      learners: ["learners/newcomers", "learners/young-children"],
      evidence: "evidence/self-reported",
      costBand: "cost-band/low",
    },
    texts: {
      sv: {
        title: "Kväll i tvättstugan",
        summary:
          "I stället för föräldramöten i aulan träffades förskola, skola och familjer i husens gemensamma tvättstugor, bland torktumlare och kaffe. Det höll i tre terminer.",
        challenge:
          "Till våra föräldramöten kom samma tolv personer. De andra hade småbarn, kvällsskift eller dåliga minnen av egna klassrum. Brev på lätt svenska gjorde ingen skillnad. En mamma sa som det var: ”Jag kommer inte till ert hus, men jag är i tvättstugan varje tisdag.”",
        solution:
          "Så vi gick dit. Två lärare bokade en tvättid, tog med termosar och satt där mellan sex och åtta. Frågorna kom när lakanen skulle vikas. Varför har mitt barn två mattegrupper? Måste man svara på alla meddelanden? Vem ringer jag om hon är ensam på rasten? Någon tolkade alltid åt någon annan.",
        innovation:
          "Vi var gäster. Det vände på vem som behövde förklara sig, och lärarna fick lära sig att be om lov.",
        impact:
          "Ett sjuttiotal familjer kom minst en gång. Fyra av dem startade en läxkväll som finns kvar. Själva projektet tog slut i mars 2020 när alla gemensamma rum stängdes, och efteråt orkade ingen börja om. De lärare som burit det hade bytt arbete.",
        pitfalls:
          "Det hängde på två personer. Hade vi varit sex hade det överlevt. Två hyresgäster klagade dessutom på att det blev trångt och att skolan snokade. Det hade de rätt i: en kollega antecknade, och det skulle hon inte ha gjort.",
        findings: ["Plats är en fråga om makt.", "Utan en vikarie för eldsjälen är slutet redan bestämt."],
      },
      en: {
        title: "An evening in the laundry room",
        summary:
          "Instead of calling parents to the assembly hall, teachers sat down with them in the shared laundry rooms of their blocks, among dryers and coffee. It lasted three terms.",
      },
    },
    parts: {
      actors: [
        {
          fields: { organisation: "skolkontoret-fyra-broar", role: "actor-role/funding" },
          texts: { sv: { contribution: "betalade kvällstimmarna" } },
        },
      ],
      contacts: [{ fields: { person: "elof", role: "contact-role/coordinator", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 71, asOf: "2020-03", source: "Xarxa demo" },
          texts: { sv: { label: "familjer kom minst en gång" } },
        },
      ],
    },
  },
  {
    slug: "staircase-story-swap",
    source: "en",
    city: "vienna",
    confirmed: { on: "2026-03-12", until: "2027-03-12" },
    fields: {
      type: "practice-type/project",
      phase: "phase/running",
      start: "2022-10",
      cities: ["vienna"],
      networks: ["staircase-network"],
      schools: ["volksschule-glasperlengasse", "mittelschule-kranichplatz", "bildungscampus-distelfeld"],
      levels: ["level/ED02", "level/ED1", "level/ED2"],
      agesFrom: 5,
      agesTo: 14,
      scopes: ["scope/formal", "scope/informal"],
      recipients: ["recipient/learners", "recipient/families", "recipient/teachers"],
      themes: ["theme/multilingualism", "theme/reading", "theme/family-participation"],
      implementers: ["implementer/school", "implementer/non-profit"],
      needs: ["need/language", "need/identity"],
      learners: ["learners/newcomers", "learners/all"],
      related: ["hogt-pa-sparvagnen", "slovnik-ve-skrince"],
      evidence: "evidence/confirmed-by-city",
      costBand: "cost-band/low",
    },
    texts: {
      en: {
        title: "Staircase Story Swap",
        summary:
          "Families record a bedtime story in whatever language they tell it at home. Children listen on the school stairs and draw what they think it is about.",
        challenge:
          "Our pupils speak some thirty languages between them, and for years we counted these as a problem. Reports mentioned what a child lacked in German. No one noted that the same girl could tell a story so well that her cousins stopped fighting. Parents had been advised, by us among others, to use more German at home, and some had fallen silent instead.",
        solution:
          "Once a month a flight of stairs turns into a listening place. There are cushions, six old telephones on the wall, and behind each of them a story recorded by somebody’s grandmother, brother or neighbour. You pick up and listen, whether you understand or not. Then you draw. In the afternoon the teller comes and looks at the drawings, and explains, through her own child, how the story really ends.\n\nTeachers record too. The caretaker’s tale of a drowned bell was the first that everyone wanted to hear twice.",
        innovation:
          "Not understanding is part of the game and happens to everybody, teachers included. A child who seldom knows the answer is for once the only one who does.",
        impact:
          "Parents who had avoided the building now come up the stairs. Teachers ask about languages in the first interview. We cannot show that anyone’s German improved faster, and we have stopped being asked.",
        pitfalls:
          "Old telephones break. Have somebody with a soldering iron. Do not translate everything; once we put subtitles next to each receiver and nobody listened any more. Let a family decline without giving a reason.",
        workPackages: [
          { title: "Collect", text: "Visit families with a recorder and enough time for a second cup of tea." },
          { title: "Listen", text: "Set up the stairs, and take them down again, every month." },
          { title: "Keep", text: "Store the recordings so that each family can have its own deleted." },
        ],
      },
      cs: {
        title: "Výměna příběhů na schodech",
        summary:
          "Rodiny nahrají pohádku na dobrou noc v jazyce, ve kterém ji doma vyprávějí. Děti ji poslouchají na školních schodech a kreslí, o čem podle nich je.",
        challenge:
          "Naši žáci mluví dohromady asi třiceti jazyky a my jsme je léta počítali mezi potíže. Zprávy uváděly, co komu chybí v němčině. Nikdo si nezapsal, že táž holčička umí vyprávět tak, že se bratranci přestanou prát. Rodičům se radilo, i od nás, aby doma mluvili víc německy, a někteří raději zmlkli.",
        solution:
          "Jednou měsíčně se ze schodiště stane poslechové místo. Leží tam polštáře, na zdi visí šest starých telefonů a v každém čeká příběh, který nahrála něčí babička, bratr nebo sousedka. Zvedneš sluchátko a posloucháš, ať rozumíš, nebo ne. Pak kreslíš. Odpoledne přijde vypravěčka, prohlédne si obrázky a ústy vlastního dítěte prozradí, jak to doopravdy skončilo.\n\nNahrávají i učitelé. Školníkova pověst o utopeném zvonu byla první, kterou chtěli všichni slyšet dvakrát.",
        innovation:
          "Nerozumět patří ke hře a potká to každého, učitele nevyjímaje. Dítě, které málokdy zná odpověď, je najednou jediné, kdo ji zná.",
        impact:
          "Po schodech teď chodí i rodiče, kteří se škole vyhýbali. Učitelé se na jazyky ptají hned při prvním pohovoru. Že by se někdo díky tomu učil rychleji německy, prokázat neumíme.",
        pitfalls:
          "Staré telefony se kazí, mějte po ruce někoho s páječkou. Nepřekládejte všechno: jednou jsme ke sluchátkům pověsili titulky a poslouchat přestali všichni. Rodina smí odmítnout bez vysvětlování.",
        workPackages: [
          { title: "Sbírat", text: "Navštívit rodiny s nahrávačem a s časem na druhý šálek čaje." },
          { title: "Poslouchat", text: "Každý měsíc schody zařídit a zase uklidit." },
          { title: "Uchovat", text: "Ukládat nahrávky tak, aby si rodina tu svou mohla nechat smazat." },
        ],
      },
      ca: {
        title: "Intercanvi de contes a l’escala",
        summary:
          "Les famílies graven un conte de bona nit en la llengua en què l’expliquen a casa. Els infants l’escolten a l’escala de l’escola i dibuixen de què creuen que va.",
        challenge:
          "Entre tots, els nostres alumnes parlen una trentena de llengües, i durant anys les vam comptar com un problema. Els informes deien què li faltava a cadascú en alemany. Ningú no anotava que aquella mateixa nena explicava històries tan bé que els cosins deixaven de barallar-se. Als pares se’ls aconsellava, també des d’aquí, que a casa parlessin més alemany, i n’hi va haver que van callar.",
        solution:
          "Un cop al mes, un tram d’escala es converteix en lloc d’escolta. Hi ha coixins, sis telèfons vells a la paret i, a cadascun, una història gravada per l’àvia, el germà o la veïna d’algú. Despenges i escoltes, tant si ho entens com si no. Després dibuixes. A la tarda ve la persona que l’ha explicada, mira els dibuixos i, amb la veu del seu fill, revela com s’acaba de debò.\n\nTambé graven els mestres. La llegenda del conserge sobre una campana ofegada va ser la primera que tothom va voler repetir.",
        innovation:
          "No entendre-ho forma part del joc i passa a tothom, mestres inclosos. L’infant que gairebé mai sap la resposta és, per una vegada, l’únic que la sap.",
        impact:
          "Famílies que evitaven l’edifici ara pugen l’escala. Els mestres pregunten per les llengües a la primera entrevista. No podem demostrar que ningú hagi après alemany més de pressa.",
        pitfalls:
          "Els telèfons vells s’espatllen: tingueu a prop algú que sàpiga soldar. No ho traduïu tot; un dia vam penjar-hi subtítols i ningú no va escoltar més. I que cada família pugui dir que no sense donar explicacions.",
        workPackages: [
          { title: "Recollir", text: "Visitar les famílies amb una gravadora i temps per a un segon te." },
          { title: "Escoltar", text: "Muntar l’escala i desmuntar-la, cada mes." },
          { title: "Guardar", text: "Desar les gravacions de manera que cada família en pugui fer esborrar la seva." },
        ],
      },
    },
    outdated: { cs: ["summary", "pitfalls"] },
    parts: {
      actors: [
        {
          fields: { organisation: "verein-lesestiege", role: "actor-role/drive" },
          texts: {
            en: { contribution: "collects the stories and repairs the telephones" },
            cs: { contribution: "sbírá příběhy a opravuje telefony" },
            ca: { contribution: "recull els contes i arregla els telèfons" },
          },
        },
        {
          fields: { organisation: "institut-wortwerkhaus", role: "actor-role/method" },
          texts: {
            en: { contribution: "trains teachers to listen to languages they do not speak" },
            cs: { contribution: "učí učitele poslouchat jazyky, kterými nemluví" },
            ca: { contribution: "forma els mestres per escoltar llengües que no parlen" },
          },
        },
      ],
      adaptations: [
        {
          fields: { from: "hogt-pa-sparvagnen", city: "vienna", year: 2022 },
          texts: {
            en: {
              kept: "Listeners are strangers to the language, and every language may be heard.",
              changed: "The voices are recorded and belong to families; nobody has to stand up in front of people.",
            },
            cs: {
              kept: "Zaznít smí kterýkoli jazyk a posluchači mu rozumět nemusejí.",
              changed: "Hlasy jsou nahrané a patří rodinám, nikdo se nemusí stavět před lidi.",
            },
            ca: {
              kept: "S’hi pot sentir qualsevol llengua, i qui escolta no l’ha d’entendre.",
              changed: "Les veus són gravades i de les famílies; ningú no s’ha de posar dret davant de la gent.",
            },
          },
        },
      ],
      contacts: [{ fields: { person: "leopoldine", role: "contact-role/promoter", receivesMessages: true } }],
    },
  },
];
