import type { DemoRecord } from "../demo";
import { thursdayEvaluation } from "./evaluations";

/** Prevention of early school leaving. */
export const practicesA7: DemoRecord<"practice">[] = [
  {
    slug: "el-taller-dels-dijous",
    source: "ca",
    city: "barcelona",
    confirmed: { on: "2025-10-02", until: "2026-10" },
    fields: {
      type: "practice-type/programme",
      phase: "phase/scaled-up",
      start: "2015-09",
      cities: ["barcelona"],
      schools: ["institut-fumera-alta", "institut-passatge-del-rellotger", "centre-de-formacio-la-bobina"],
      levels: ["level/ED2", "level/ED3"],
      agesFrom: 14,
      agesTo: 17,
      scopes: ["scope/formal", "scope/non-formal"],
      recipients: ["recipient/learners", "recipient/teachers"],
      themes: ["theme/early-school-leaving", "theme/inclusion"],
      implementers: ["implementer/school", "implementer/school-facility", "implementer/labour-office"],
      fieldOfAction: "field-of-action/outside-school",
      needs: ["need/material", "need/identity"],
      learners: ["learners/at-risk-of-leaving"],
      evidence: "evidence/evaluated",
      costBand: "cost-band/high",
    },
    texts: {
      ca: {
        title: "El taller dels dijous",
        summary:
          "Un dia a la setmana, alumnes de tercer i quart d’ESO que ja no entraven a classe treballen en un taller de bicicletes, cuina o electricitat. Els altres quatre dies tornen a l’institut, i el que fan al taller compta per a la nota.",
        challenge:
          "Els qui deixaven l’ESO no ho feien de cop. Primer faltaven el dilluns, després la primera hora, i per Setmana Santa ja ningú no els esperava. L’institut tenia un protocol d’absentisme impecable que acabava en una carta certificada.",
        solution:
          "El centre de formació La Bobina obre tres tallers els dijous. Hi van grups de vuit, mai més, amb un mestre de taller i una professora de l’institut que també es posa la granota. Allò que s’hi fa entra a l’avaluació: el pressupost d’una reparació és matemàtiques, la fitxa per al client és llengua. Cada alumne té un full de ruta que ell mateix ensenya a casa.\n\nL’entrada es pacta amb la família i amb el noi. Ningú no hi va castigat.",
        innovation:
          "La professora aprèn l’ofici davant dels alumnes, i es nota quan ells en saben més. Al cap de dos cursos, alguns fan de monitors a cicles de primària.",
        impact:
          "Una avaluació externa va seguir els tres primers grups. Faltaven menys, també els dies d’institut. Les notes van millorar poc. El que va sortir malament va ser el segon any, quan hi vam ficar dotze alumnes per taller i es va acabar el bon ambient en tres setmanes.",
        findings: [
          "L’assistència puja també els dies sense taller.",
          "Amb més de vuit alumnes l’efecte desapareix.",
          "Qui hi entra a final de quart ja no hi és a temps.",
        ],
        recommendations: [
          {
            title: "Una professora de l’institut, sempre",
            text: "Si només hi ha el mestre de taller, el dijous no té res a veure amb la resta.",
          },
          { title: "Comenceu a tercer", text: "A quart la decisió de marxar ja està presa." },
        ],
      },
      es: {
        title: "El taller de los jueves",
        summary:
          "Un día por semana, alumnos de tercero y cuarto de la ESO que habían dejado de entrar en clase trabajan en un taller de bicicletas, cocina o electricidad. Los otros cuatro vuelven al instituto, y el taller cuenta en la nota.",
        challenge:
          "Nadie dejaba la ESO de golpe. Primero fallaban los lunes, luego la primera hora, y en Semana Santa ya no los esperaba nadie. Había un protocolo de absentismo perfecto que terminaba en una carta certificada.",
        solution:
          "El centro La Bobina abre tres talleres. Van grupos de ocho como máximo, con un maestro de taller y una profesora del instituto que se pone el mono igual que ellos. El presupuesto de una reparación cuenta como matemáticas y la ficha para el cliente como lengua.\n\nSe entra de acuerdo con la familia y con el chico. No es un castigo.",
        innovation:
          "La profesora aprende el oficio delante de sus alumnos, que a menudo saben más. Después de dos cursos algunos ejercen de monitores con los pequeños.",
        impact:
          "Una evaluación externa siguió a los tres primeros grupos: menos faltas, incluso los días de instituto, y notas solo un poco mejores. El segundo año se admitieron doce por taller y en tres semanas se estropeó el ambiente.",
        findings: [
          "También se asiste más los días sin taller.",
          "Por encima de ocho alumnos deja de funcionar.",
          "Entrar al final de cuarto es llegar tarde.",
        ],
        recommendations: [
          { title: "Siempre con alguien del instituto", text: "Sin esa persona, el jueves queda separado del resto." },
          { title: "Empezar en tercero", text: "En cuarto muchos ya han decidido irse." },
        ],
      },
      sv: {
        title: "Torsdagsverkstaden",
        summary:
          "En dag i veckan arbetar elever i fjorton- till sextonårsåldern, som slutat gå på lektionerna, i en cykelverkstad, ett kök eller en elverkstad. De andra fyra dagarna är de i skolan, och arbetet räknas i betyget.",
        challenge:
          "Ingen slutade över en natt. Först försvann måndagarna, sedan morgnarna, och till påsk var det ingen som väntade på dem längre. Skolans rutin för frånvaro var oklanderlig och slutade med ett rekommenderat brev.",
        solution:
          "Yrkesskolan öppnar tre verkstäder på torsdagar. I varje grupp är det högst åtta elever, en yrkeslärare och en lärare från skolan, också hon i overall. En offert för en lagning är matematik, ett kundkort är språk.\n\nFamiljen och eleven kommer överens om starten. Ingen skickas dit som straff.",
        innovation:
          "Läraren lär sig yrket inför sina elever och ibland kan de mer än hon. Efter två år blir några handledare för yngre barn.",
        impact:
          "En utomstående utvärdering följde de tre första grupperna. Frånvaron minskade även på skoldagarna. Betygen steg bara lite. Andra året tog man in tolv per verkstad, och på tre veckor var stämningen förstörd.",
        findings: [
          "Närvaron ökar också de dagar då verkstaden är stängd.",
          "Med fler än åtta försvinner effekten.",
          "Den som börjar sista våren börjar för sent.",
        ],
        recommendations: [
          { title: "Alltid en lärare från skolan", text: "Annars hänger torsdagen inte ihop med resten." },
          { title: "Börja vid fjorton", text: "Ett år senare har många redan bestämt sig för att gå." },
        ],
      },
    },
    outdated: { sv: ["impact", "findings"] },
    parts: {
      evaluations: thursdayEvaluation,
      actors: [
        {
          fields: { organisation: "fundacio-clau-de-volta", role: "actor-role/funding" },
          texts: {
            ca: { contribution: "paga els mestres de taller" },
            es: { contribution: "paga a los maestros de taller" },
            sv: { contribution: "betalar yrkeslärarna" },
          },
        },
        {
          fields: { role: "actor-role/coordination" },
          texts: {
            ca: {
              words: "caps d’estudis dels dos instituts",
              contribution: "trien els grups i vigilen que no creixin",
            },
            es: { words: "jefaturas de estudios", contribution: "eligen los grupos y cuidan que no crezcan" },
            sv: { words: "biträdande rektorer", contribution: "väljer grupperna och ser till att de hålls små" },
          },
        },
      ],
      contacts: [{ fields: { person: "biel", role: "contact-role/promoter", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 64, unit: "%", asOf: "2018-06", source: "Xarxa demo" },
          texts: {
            ca: { label: "alumnes que van acabar l’ESO", note: "Dels tres primers grups, un any després d’entrar-hi." },
            es: { label: "alumnos que terminaron la ESO", note: "De los tres primeros grupos, al cabo de un año." },
            sv: { label: "av eleverna gick ut skolan", note: "De tre första grupperna, ett år efter starten." },
          },
        },
      ],
      quotations: [
        {
          fields: { language: "ca", year: 2018 },
          texts: {
            ca: {
              text: "Em pensava que els ensenyaria coses. El primer dijous vaig muntar una roda al revés i em van aplaudir.",
              speaker: "professora de matemàtiques d’un institut",
            },
            es: {
              text: "Creía que yo les enseñaría. El primer jueves monté una rueda al revés y me aplaudieron.",
              speaker: "profesora de matemáticas de un instituto",
            },
          },
        },
      ],
    },
  },
  {
    slug: "nao-ha-quinta-sem-ti",
    source: "pt",
    city: "braga",
    fields: {
      type: "practice-type/intervention",
      phase: "phase/pilot",
      start: "2024-01",
      cities: ["braga"],
      clusters: ["agrupamento-serra-da-coruja"],
      schools: ["escola-secundaria-serra-da-coruja"],
      levels: ["level/ED2"],
      agesFrom: 12,
      agesTo: 15,
      scopes: ["scope/non-formal"],
      recipients: ["recipient/learners", "recipient/families", "recipient/local-authorities"],
      themes: ["theme/early-school-leaving", "theme/wellbeing"],
      implementers: ["implementer/school", "implementer/child-protection", "implementer/health-service"],
      fieldOfAction: "field-of-action/outside-school",
      weight: "key",
      needs: ["need/material"],
      learners: ["learners/at-risk-of-leaving", "learners/school-anxiety"],
      evidence: "evidence/confirmed-by-city",
      costBand: "cost-band/medium",
    },
    texts: {
      pt: {
        title: "Não há quinta sem ti",
        summary:
          "Alunos do 3.º ciclo que faltam muito passam a quinta-feira numa quinta pedagógica da serra, com tarefas a sério e uma professora do agrupamento. Não é preciso ter vindo à escola na quarta.",
        description:
          "A serra tem poucos autocarros e muita gente que acorda cedo para outros trabalhos. Havia doze alunos com mais faltas do que presenças. As cartas não resolviam, as reuniões também não.\n\nA câmara cedeu o transporte e uma quinta que só recebia visitas de turma. Os rapazes e as raparigas tratam das cabras, consertam muros e fazem contas ao leite. A professora de Ciências vai com eles e leva meia hora de matéria, a que couber. Quem tem medo da escola encontra ali uma enfermeira que conhece, sem marcação.\n\nAo fim de seis semanas combina-se com cada um um primeiro dia na escola: uma disciplina, um colega à espera, e volta para casa.",
        inspiration:
          "A oficina das quintas-feiras de Barcelona, que visitámos por vídeo. As quintas de cuidado que recebem adultos também nos deram ideias.",
        pitfalls:
          "Dois pais acharam que os filhos trabalhavam de graça, e tinham razão em perguntar: hoje há um acordo escrito e as tarefas são poucas. O inverno é o pior. Com chuva, a quinta transforma-se numa sala de espera, e perdemos dois alunos em janeiro.",
      },
      en: {
        title: "No Thursday without you",
        summary:
          "Pupils of lower secondary age who miss a lot of school spend Thursdays on a hill farm, with real jobs and one of their teachers. They may come even if they were absent on Wednesday.",
        description:
          "Buses are few up there and many households rise early for other work. Twelve pupils had been absent more often than present. Letters changed nothing, and neither did meetings.\n\nThe council lent a minibus and a farm that until then only saw class outings. The young people look after goats, mend walls and work out the price of milk. Their science teacher comes along with half an hour of lessons, whichever fits. Anyone frightened of school can talk to a nurse they know.\n\nAfter six weeks each of them plans a first day back: one lesson, one classmate waiting, then home.",
        inspiration: "A Thursday workshop in Barcelona, which we visited by video, and care farms for adults.",
        pitfalls:
          "Two parents thought their children were working for nothing, and they were right to ask. There is a written agreement now. Winter is hardest. In the rain the farm becomes a waiting room, and two pupils stopped coming in January.",
      },
      cs: {
        title: "Ve čtvrtek s tebou počítáme",
        summary:
          "Žáci druhého stupně, kteří často chybějí, tráví čtvrtky na farmě v kopcích, mají tam opravdovou práci a svou učitelku. Přijít smějí, i když ve středu ve škole nebyli.",
        description:
          "Autobusů tam jezdí málo a v mnoha rodinách se vstává brzy za jinou prací. Dvanáct žáků mělo víc zameškaných hodin než odsezených. Dopisy nepomohly a schůzky také ne.\n\nMěsto půjčilo dodávku a farmu, kam se do té doby jezdilo jen na výlety. Děti se starají o kozy, opravují zídky a počítají, kolik vynese mléko. Učitelka přírodopisu jezdí s nimi a přibalí půlhodinu učiva. Kdo se školy bojí, najde tam zdravotní sestru, kterou zná.\n\nPo šesti týdnech si každý naplánuje první den ve škole: jeden předmět, jeden spolužák u dveří a pak domů.",
        inspiration: "Čtvrteční dílna v Barceloně, kterou jsme si prohlédli přes video, a sociální farmy pro dospělé.",
        pitfalls:
          "Dva rodiče se ptali, proč děti pracují zadarmo. Ptali se právem, dnes je všechno v písemné dohodě. Nejhorší je zima. V dešti se z farmy stane čekárna a v lednu nám dva žáci přestali jezdit.",
      },
    },
    parts: {
      adaptations: [
        {
          fields: { from: "el-taller-dels-dijous", city: "braga", year: 2024 },
          texts: {
            pt: {
              kept: "O dia fixo, os grupos pequenos e uma professora da escola que trabalha ao lado dos alunos.",
              changed:
                "Uma quinta no lugar da oficina, porque na serra não há centro de formação. As notas ficam de fora.",
            },
            en: {
              kept: "A fixed day, small groups, and a teacher who works beside the pupils.",
              changed: "A farm replaces the workshop, since the hills have no training centre. Nothing is marked.",
            },
            cs: {
              kept: "Pevný den, malé skupiny a učitelka, která pracuje vedle žáků.",
              changed: "Místo dílny farma, v horách totiž není učňovské středisko. Neznámkuje se.",
            },
          },
        },
      ],
      actors: [
        {
          fields: { organisation: "balcao-municipal-da-escola", role: "actor-role/institutional-support" },
          texts: {
            pt: { contribution: "cede a quinta e a carrinha" },
            en: { contribution: "lends the farm and the minibus" },
            cs: { contribution: "půjčuje farmu a dodávku" },
          },
        },
      ],
      contacts: [
        { fields: { person: "leonor", role: "contact-role/promoter", receivesMessages: true } },
        { fields: { organisation: "balcao-municipal-da-escola", role: "contact-role/press", receivesMessages: false } },
      ],
      quotations: [
        {
          fields: { language: "pt", year: 2025 },
          texts: {
            pt: {
              text: "A cabra não me perguntou porque é que eu tinha faltado.",
              speaker: "aluna do 8.º ano",
            },
            en: { text: "The goat never asked why I had been away.", speaker: "girl of fourteen" },
            cs: { text: "Koza se mě neptala, proč jsem chyběla.", speaker: "žákyně osmého ročníku" },
          },
        },
      ],
    },
  },
];
