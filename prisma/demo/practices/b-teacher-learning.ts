import type { DemoRecord } from "../demo";
import { twoHousesEvaluation } from "./evaluations";

export const practicesB5: DemoRecord<"practice">[] = [
  {
    slug: "hospitace-bez-znamek",
    source: "cs",
    city: "ostrava",
    confirmed: { on: "2026-04-22", until: "2027-04-22" },
    fields: {
      type: "practice-type/network-activity",
      phase: "phase/scaled-up",
      start: "2020-10",
      cities: ["ostrava", "krnov", "velke-hamry"],
      networks: ["sit-spolecny-stul", "riverbend-schools-circle"],
      schools: ["zs-u-tri-javoru", "zs-na-stare-vlecce", "zs-za-soukenickym-mlynem", "zs-nad-pradelnou"],
      levels: ["level/ED1", "level/ED2"],
      scopes: ["scope/non-formal"],
      recipients: ["recipient/teachers", "recipient/management-teams"],
      themes: ["theme/teacher-learning", "theme/school-leadership"],
      implementers: ["implementer/school"],
      related: ["shadow-a-head-week"],
      evidence: "evidence/seen-by-peers",
      costBand: "cost-band/low",
    },
    texts: {
      cs: {
        title: "Hospitace bez známek",
        summary:
          "Učitelé ze čtyř škol se navzájem navštěvují v hodinách. Host se dívá jen na to, o co ho domácí požádal, a nikomu nic nehlásí.",
        challenge:
          "Slovo hospitace u nás znamenalo, že přijde ředitel, sedne si dozadu a píše. Jedna hodina se na to chystala týden a druhý den se učilo zase postaru. Mladí učitelé neviděli při práci nikoho jiného než sami sebe, starší už dvacet let taky ne.",
        solution:
          "V září si každý vybere jednu otázku. Třeba: koho se nikdy neptám? Nebo: kolik času jim dám, než odpovím sám? Najde si hosta z jiné školy a dohodnou se na úterku. Host sedí u okna, dělá si čárky jen k té jedné věci a po hodině o nich mluví dvacet minut. Papír pak zůstává domácímu.\n\nDvakrát ročně se všichni sejdou u společného stolu. Nevykládá se tam, kdo co viděl. Mluví se o tom, co kdo zkusil změnit a jak to dopadlo.",
        innovation:
          "Ředitelé mají do hodin vstup zakázán, jezdí však na návštěvy k sobě navzájem. S tím nám poradil kroužek škol v Limericku, kde ředitelé tráví u kolegy celý týden. My si můžeme dovolit den.",
        impact:
          "Za pět let prošlo návštěvami přes polovinu sborů. Mluvíme teď o vyučování i v autobuse. Ne každá škola vydržela: jedna odešla, když vedení chtělo číst zápisky.",
        pitfalls:
          "Suplování. Dokud za hosta někdo neodučí, zůstane u plánů. Zřizovatel nám platí dvě hodiny na učitele a pololetí, víc není třeba.",
        findings: ["Jedna otázka stačí, tři už host neuhlídá.", "Nejvíc se naučí ten, kdo se dívá."],
      },
      en: {
        title: "Lesson visits without marks",
        summary:
          "Teachers of four schools visit each other’s lessons. The guest looks only at what the host has asked about and reports to nobody.",
        challenge:
          "With us a lesson observation meant that the head came in, sat at the back and wrote. You polished one lesson for a week and went back to the old ways the day after. Young teachers never saw anyone at work but themselves, and their older colleagues had not done so for twenty years.",
        solution:
          "In September everyone picks one question. Whom do I never ask, for instance? How long do I wait before I give the answer myself? You look for a guest at another school and agree on a Tuesday. The guest sits by the window, makes tally marks about that one thing, and talks about them for twenty minutes afterwards. The paper stays with the host.\n\nTwice a year all of them meet at one table. What was seen is not discussed there. People tell what they tried to change and how that went.",
        innovation:
          "Heads may not enter these lessons, but they do visit one another. The advice came from a circle of schools in Limerick, where a head spends a whole week with a colleague. We can afford a day.",
        impact:
          "In five years more than half of the staff have taken part. We now talk about teaching even on the bus. Not every school stayed; one left when its management wanted to read the notes.",
        pitfalls:
          "Cover is the weak point. Unless somebody takes the guest’s own lesson, nothing comes of the plan. Our authority pays two hours for each teacher and half-year, which is enough.",
        findings: ["One question will do; with three the guest loses track.", "Whoever watches learns most."],
      },
    },
    parts: {
      actors: [
        {
          fields: { organisation: "inspekcni-stredisko-slezsky-kruh", role: "actor-role/institutional-support" },
          texts: {
            cs: { contribution: "zaručilo, že zápisky nebude chtít vidět" },
            en: { contribution: "promised never to ask for the notes" },
          },
        },
        {
          fields: { organisation: "spolek-spolecny-stul", role: "actor-role/coordination" },
          texts: {
            cs: { contribution: "hledá hostům dvojice a zve ke stolu" },
            en: { contribution: "pairs hosts with guests and lays the table" },
          },
        },
      ],
      adaptations: [
        {
          fields: { from: "shadow-a-head-week", city: "ostrava", year: 2021 },
          texts: {
            cs: {
              kept: "Host pozoruje jen to, o co byl požádán, a poznámky patří hostiteli.",
              changed: "Z týdne je jeden den a místo ředitelů se navštěvují hlavně učitelé.",
            },
            en: {
              kept: "A guest watches only what was asked for, and notes belong to the host.",
              changed: "The week became a day, and most visitors are teachers rather than heads.",
            },
          },
        },
      ],
      contacts: [{ fields: { person: "vendula", role: "contact-role/coordinator", receivesMessages: true } }],
    },
  },
  {
    slug: "en-larare-tva-hus",
    source: "sv",
    city: "helsinki",
    confirmed: { on: "2025-05-19", until: "2026-05-19" },
    fields: {
      type: "practice-type/programme",
      phase: "phase/scaled-up",
      start: "2016-08~",
      cities: ["helsinki"],
      schools: ["kottbackens-skola", "sjobodens-hogstadieskola", "isflakets-enhetsskola"],
      levels: ["level/ED1", "level/ED2"],
      agesFrom: 7,
      agesTo: 16,
      scopes: ["scope/formal"],
      recipients: ["recipient/teachers", "recipient/local-authorities"],
      themes: ["theme/school-segregation", "theme/teacher-learning", "theme/governance"],
      implementers: ["implementer/school-founder"],
      learners: ["learners/all"],
      related: ["en-skola-for-alla", "hospitace-bez-znamek"],
      evidence: "evidence/evaluated",
      costBand: "cost-band/high",
    },
    texts: {
      sv: {
        title: "En lärare, två hus",
        summary:
          "Erfarna lärare byter skola i två år och har sedan rätt att komma tillbaka. Bytet går mellan skolor där familjer vill in och skolor som de undviker.",
        challenge:
          "I vissa skolor stannade lärarna i tjugo år, i andra i tre terminer. Föräldrar läste av det fortare än någon statistik. Där alla är nya finns ingen som minns varför en regel infördes eller vilken förälder man kan ringa. De nya fick dessutom de tyngsta grupperna, eftersom ingen annan fanns kvar som kunde säga nej.",
        solution:
          "Varje vår kan lärare med minst åtta år i yrket söka en plats i en annan skola. De flyttar alltid två och två, aldrig ensamma. Lönen höjs lite, men det som lockar är något annat: fyra timmar i veckan utan klass. De timmarna används till att hålla i ämneslag, sitta med hos nya kollegor och ringa hem.\n\nEfter två år väljer var och en. Hittills har ungefär en av tre stannat.",
        innovation:
          "Andra försök har lockat nyutexaminerade med tillägg. Här är det de trygga som rör på sig, och den skola de lämnar får i utbyte en yngre lärare som behöver lugn omkring sig.",
        impact:
          "En uppföljning efter sex år visar att färre slutar i de skolor som tog emot. Resultaten i matematik steg något, i läsning inte alls. Söktrycket mellan skolorna är ännu ojämnt, så det vore oärligt att kalla segregationen löst.",
        pitfalls:
          "Rektorn i den avlämnande skolan förlorar sina bästa. Prata med henne först. Ett år fyllde vi platserna med folk som ville bort från en konflikt, och det märkte eleverna före oss.",
        workPackages: [
          { title: "Rätten att återvända", text: "Ett avtal med facket om lön, tid och den gamla platsen." },
          { title: "Parvis flytt", text: "Att hitta lärare som passar ihop, helst från olika ämnen." },
        ],
        recommendations: [
          { title: "Tid hellre än tillägg", text: "Fyra fria timmar lockade fler än pengarna gjorde." },
          {
            title: "Flytta aldrig någon ensam",
            text: "Den som kommer själv blir gäst. Två blir början till ett arbetslag.",
          },
          { title: "Säg hur länge", text: "Två år är lagom: hinna göra nytta, våga tacka ja." },
        ],
      },
      en: {
        title: "One teacher, two schools",
        summary:
          "Experienced teachers change school for two years and have the right to come back. The exchange runs between schools that families queue for and schools that they avoid.",
        challenge:
          "In some schools teachers stayed for twenty years, in others for three terms. Parents read that faster than any statistics. Where everyone is new, no one remembers why a rule was made or which father you can ring. The newcomers also got the hardest groups, since nobody else was left to refuse them.",
        solution:
          "Each spring teachers with at least eight years behind them may apply for a place elsewhere. They always move in pairs. There is a small rise in pay, but the attraction is another one: four hours a week without a class. These go into leading subject teams, sitting in with new colleagues and telephoning homes.\n\nWhen the two years are up, each of them chooses. So far about one in three has stayed.",
        innovation:
          "Other schemes have tempted beginners with bonuses. In this one it is the settled who move, and the school they leave receives a younger teacher who needs calm around her.",
        impact:
          "A study after six years shows that fewer staff leave the receiving schools. Results in mathematics rose a little, those in reading did not. Families still prefer some schools to others, so it would be dishonest to call segregation solved.",
        pitfalls:
          "The head of the sending school loses her best people. Speak to her first. One year we filled places with teachers who wanted to escape a quarrel, and pupils noticed before we did.",
        workPackages: [
          { title: "The right to return", text: "An agreement with the union on pay, time and the old post." },
          {
            title: "Moving in pairs",
            text: "Finding teachers who suit each other, preferably from different subjects.",
          },
        ],
        recommendations: [
          { title: "Time rather than bonuses", text: "Four free hours attracted more people than the money." },
          { title: "Move nobody alone", text: "One is a guest; two are the beginning of a team." },
          { title: "Say for how long", text: "Two years are right: long enough to be useful, short enough to dare." },
        ],
      },
    },
    outdated: { en: ["impact"] },
    parts: {
      evaluations: twoHousesEvaluation,
      actors: [
        {
          fields: { role: "actor-role/funding" },
          texts: {
            sv: { words: "staden", contribution: "betalar de fria timmarna" },
            en: { words: "the city", contribution: "pays for the free hours" },
          },
        },
        {
          fields: { organisation: "nordlyktans-lararinstitut", role: "actor-role/method" },
          texts: {
            sv: { contribution: "följde upp programmet efter sex år" },
            en: { contribution: "studied the programme after six years" },
          },
        },
      ],
      facts: [
        {
          fields: { value: 46, asOf: "2023", source: "Xarxa demo" },
          texts: {
            sv: { label: "lärare har bytt hus sedan starten" },
            en: { label: "teachers have changed house since the start" },
          },
        },
      ],
      contacts: [
        {
          fields: { organisation: "nordlyktans-lararinstitut", role: "contact-role/promoter", receivesMessages: true },
        },
      ],
    },
  },
  {
    slug: "shadow-a-head-week",
    source: "en",
    city: "limerick",
    confirmed: { on: "2026-10-01", until: "2027-10-01" },
    fields: {
      type: "practice-type/programme",
      phase: "phase/running",
      start: "2015-01",
      cities: ["limerick"],
      networks: ["riverbend-schools-circle"],
      schools: ["lantern-bridge-primary-school", "weighbridge-community-college", "heron-weir-secondary-school"],
      levels: ["level/ED1", "level/ED2", "level/ED3"],
      scopes: ["scope/non-formal"],
      recipients: ["recipient/management-teams"],
      themes: ["theme/school-leadership", "theme/teacher-learning"],
      implementers: ["implementer/school"],
      evidence: "evidence/seen-by-peers",
      costBand: "cost-band/low",
    },
    texts: {
      en: {
        title: "Shadow a Head Week",
        summary:
          "For one week in January a school leader follows a colleague around another school, from the gate at eight to the last telephone call. In March they swap.",
        challenge:
          "Running a school can be lonely. The deputy who was a friend is now somebody you manage, and the course on leadership took place in a hotel. Most of us had never watched another head deal with an angry parent, a leaking roof and a brilliant lesson within the same half-hour.",
        solution:
          "You apply with a worry. “I hide in my office” was one, “every meeting runs over” another. A convenor matches you with someone whose school is unlike yours, so a primary head may end up in a college of eight hundred. The shadow carries a small notebook, keeps quiet in front of others and has tea with the host at four. Only the worry is talked about, and what was written is torn out and left behind on Friday.\n\nThe governors of both schools agree in advance that the deputy is in charge. That turns out to be half the benefit.",
        impact:
          "Some changes are tiny. A head moved her desk so that it faces the door. Another gave up Monday assembly. Several deputies discovered that they could do the job and now lead schools of their own. Two pairs did not get on, and we learned to offer a way out by Tuesday evening.",
        pitfalls:
          "Do not match neighbours who compete for the same children. Do not let it grow into a study for which somebody must write a report; the year we tried, people performed.",
        recommendations: [
          {
            title: "Ask for a worry, not an interest",
            text: "An interest leads to a tour. A worry leads to a conversation.",
          },
          { title: "Tear out the pages", text: "Hosts behave naturally once they know where the notes will end up." },
        ],
      },
      sv: {
        title: "En vecka i en annan rektors skugga",
        summary:
          "Under en vecka i januari följer en skolledare en kollega i en annan skola, från grinden klockan åtta till sista telefonsamtalet. I mars byter de.",
        challenge:
          "Det kan vara ensamt att leda en skola. Vännen som var biträdande rektor är plötsligt en man ska leda, och kursen i ledarskap hölls på ett hotell. Få av oss hade sett någon annan hantera en arg förälder, ett läckande tak och en lysande lektion inom samma halvtimme.",
        solution:
          "Man anmäler sig med ett bekymmer. ”Jag gömmer mig på mitt kontor” var ett, ”alla möten drar över” ett annat. En sammankallande parar ihop dig med någon vars skola inte liknar din. Skuggan har en liten anteckningsbok, håller tyst inför andra och dricker te med sin värd klockan fyra. Då talar man bara om bekymret, och på fredagen rivs sidorna ut och blir kvar.\n\nStyrelserna i båda skolorna bestämmer på förhand att den biträdande rektorn har ansvaret. Det visade sig vara halva vinsten.",
        impact:
          "Några förändringar är mycket små. En rektor vände skrivbordet mot dörren. En annan slopade måndagssamlingen. Flera biträdande upptäckte att de klarade jobbet och leder nu egna skolor. Två par fungerade inte, och sedan dess får man kliva av till och med tisdag kväll.",
        pitfalls:
          "Para inte ihop grannar som tävlar om samma barn. Låt det inte heller bli en studie som kräver rapport; det år vi försökte började folk spela teater.",
        recommendations: [
          { title: "Be om ett bekymmer", text: "Ett intresse leder till en rundtur, ett bekymmer till ett samtal." },
          { title: "Riv ut sidorna", text: "Värden blir sig själv när hon vet var anteckningarna hamnar." },
        ],
      },
    },
    parts: {
      actors: [
        {
          fields: { organisation: "weir-street-learning-trust", role: "actor-role/coordination" },
          texts: {
            en: { contribution: "matches hosts with shadows" },
            sv: { contribution: "parar ihop värdar och skuggor" },
          },
        },
      ],
      contacts: [{ fields: { person: "niamh", role: "contact-role/promoter", receivesMessages: true } }],
    },
  },
];
