import type { DemoRecord } from "../demo";

/** From three primary schools to one lower secondary school. */
export const practicesA1: DemoRecord<"practice">[] = [
  {
    slug: "de-la-platja-a-l-institut",
    source: "ca",
    city: "barcelona",
    confirmed: { on: "2026-05-12", until: "2027-05" },
    fields: {
      type: "practice-type/project",
      phase: "phase/running",
      start: "2021-09",
      cities: ["barcelona"],
      networks: ["xarxa-pont-de-mar"],
      schools: ["escola-fanal-del-moll", "escola-mar-de-teulades", "escola-set-paraigues", "institut-grua-groga"],
      levels: ["level/ED1", "level/ED2"],
      agesFrom: 11,
      agesTo: 13,
      scopes: ["scope/formal", "scope/non-formal"],
      recipients: ["recipient/learners", "recipient/teachers", "recipient/families"],
      themes: ["theme/transitions", "theme/wellbeing"],
      implementers: ["implementer/school", "implementer/non-profit"],
      learners: ["learners/all"],
      evidence: "evidence/confirmed-by-city",
      costBand: "cost-band/low",
      related: ["el-passadis-tou", "a-mesma-mochila"],
    },
    texts: {
      ca: {
        title: "De la platja a l’institut",
        summary:
          "Tres escoles i un institut del front marítim comparteixen un projecte de primavera a la platja, una conversa sobre cada infant i una setmana d’intercanvi de mestres. Al setembre, els de primer ja coneixen cares.",
        challenge:
          "Cada octubre la cap d’estudis trucava a les mateixes cases: nois que a sisè anaven bé i que ara s’amagaven al lavabo. L’institut rebia al juliol un full amb notes que ningú no tenia temps de llegir. A les escoles, en canvi, sabien moltes coses d’aquells alumnes i no sabien a qui explicar-les.",
        solution:
          "A l’abril, els de sisè investiguen un tros de platja (la sorra, els vaixells, els noms de la gent que hi treballa) i els de primer d’ESO els fan de guies. Després ve la conversa de juny: la tutora de l’escola i el futur tutor parlen cinc minuts de cada infant, amb una sola pregunta, què l’ajuda. I durant una setmana un mestre de cada banda fa classe a l’altra.",
        innovation:
          "El full de traspàs continua existint, però arriba després de la conversa i és més curt. Els guies de primer surten d’una llista on hi ha també qui ho va passar malament l’any abans.",
        impact:
          "Les trucades d’octubre han baixat i els dos claustres es tutegen. Queda un forat: els alumnes que venen d’escoles de fora de la xarxa arriben sense res de tot això. La primera reunió conjunta amb famílies va fracassar, perquè es va fer a l’institut a les sis de la tarda; ara es fa al pati de cada escola.",
        workPackages: [
          {
            title: "La platja",
            text: "Quatre sortides entre l’abril i el maig, amb grups barrejats de sisè i de primer.",
          },
          {
            title: "La conversa de juny",
            text: "Dos matins reservats al calendari, amb substitucions pagades per l’associació.",
          },
          {
            title: "La setmana canviada",
            text: "Un mestre per centre, de dilluns a divendres, amb un company que l’acull.",
          },
        ],
        recommendations: [
          {
            title: "Poseu-hi dates al juliol",
            text: "Si els dos matins de juny no són al calendari abans de l’estiu, a la primavera ja no hi caben.",
          },
          {
            title: "Pregunteu per allò que ajuda",
            text: "Una llista de problemes es converteix en etiqueta abans del setembre.",
          },
        ],
      },
      es: {
        title: "De la playa al instituto",
        summary:
          "Tres escuelas y un instituto del frente marítimo comparten un proyecto de primavera en la playa, una charla sobre cada niño y una semana de intercambio de maestros. En septiembre, los de primero ya conocen a alguien.",
        challenge:
          "La jefa de estudios llamaba todos los octubres a las mismas casas: chicos que en sexto iban bien y que de pronto se escondían en el baño. En julio llegaba al instituto una hoja de notas que nadie leía. Las escuelas sabían mucho de esos alumnos y no tenían a quién contárselo.",
        solution:
          "En abril, sexto investiga un trozo de playa: la arena, los barcos, los nombres de quienes trabajan allí. Los de primero de la ESO hacen de guías. Luego llega la charla de junio, cinco minutos por alumno entre la tutora de la escuela y el futuro tutor, con una única pregunta: qué le ayuda. Además, durante una semana un maestro de cada lado da clase en el otro.",
        innovation:
          "Sigue habiendo hoja de traspaso, pero es más corta y llega después de hablar. Entre los guías hay siempre alguien que lo pasó mal el curso anterior.",
        impact:
          "Hay menos llamadas en octubre y los dos claustros se tutean. Falta resolver qué pasa con quienes vienen de escuelas ajenas a la red. La primera reunión con familias salió mal: era en el instituto, a las seis de la tarde. Ahora cada escuela la hace en su patio.",
        workPackages: [
          { title: "La playa", text: "Cuatro salidas en abril y mayo con grupos mezclados." },
          { title: "La charla de junio", text: "Dos mañanas fijas; la asociación paga las sustituciones." },
          { title: "La semana cambiada", text: "Va un maestro por centro, y un compañero lo acoge." },
        ],
        recommendations: [
          {
            title: "Fechas ya en julio",
            text: "Lo que no entra en el calendario antes del verano no cabe en primavera.",
          },
          { title: "Preguntad qué ayuda", text: "De una lista de problemas a una etiqueta hay muy poco trecho." },
        ],
      },
      en: {
        title: "From the beach to the big school",
        summary:
          "Three primary schools and a secondary school on Barcelona’s seafront share a spring project on the beach, a talk about each child and a week of swapped teachers. By September the newcomers know some faces.",
        challenge:
          "Every October the deputy head rang the same homes: children who had been fine in their last primary year were now hiding in the toilets. A sheet of marks reached the secondary school in July and lay unread. The primary teachers knew a great deal about these pupils and had nobody to tell.",
        solution:
          "In April the eleven-year-olds study a stretch of beach: the sand, the boats, the names of people who work there. First-year secondary pupils are their guides. In June the old tutor and the new one talk for five minutes about each child, around a single question: what helps? For one week a teacher from each side works on the other.",
        innovation:
          "There is still a transfer form, a shorter one, and it follows the talk. The guides always include somebody who had a hard time the year before.",
        impact:
          "October is quieter now and the two staffs are on first-name terms. Pupils from schools outside the network still arrive without any of it. The first joint evening for parents flopped: six o’clock, in a building they did not know. These days every primary school holds it in its own yard.",
        workPackages: [
          { title: "The beach", text: "Four outings in April and May, year groups mixed." },
          { title: "The June talk", text: "Two mornings set aside; the association pays for cover." },
          { title: "The swapped week", text: "One teacher per school, each with a colleague to look after them." },
        ],
        recommendations: [
          {
            title: "Fix the dates in July",
            text: "What is not in the calendar before summer will not fit in come spring.",
          },
          { title: "Ask what helps", text: "Ask for problems and you get a label that lasts for years." },
        ],
      },
      sv: {
        title: "Från stranden till högstadiet",
        summary:
          "Tre grundskolor för yngre barn och ett högstadium vid havet i Barcelona delar ett vårprojekt på stranden, ett samtal om varje elev och en vecka då lärarna byter plats. I september känner sjuorna igen några ansikten.",
        challenge:
          "Varje oktober ringde biträdande rektorn hem till samma familjer. Barn som hade trivts i sexan gömde sig nu på toaletten. I juli kom ett papper med betyg som ingen hann läsa. De gamla lärarna visste mycket om eleverna men hade ingen att berätta det för.",
        solution:
          "I april undersöker sexorna en bit av stranden: sanden, båtarna, vad de som arbetar där heter. Ett år äldre elever är guider. I juni talar den gamla och den nya klassläraren i fem minuter om varje barn och ställer en enda fråga: vad hjälper? En vecka om året undervisar en lärare från vardera sidan hos de andra.",
        innovation:
          "Överföringsblanketten finns kvar men är kortare och kommer efter samtalet. Bland guiderna finns alltid någon som själv hade det svårt året innan.",
        impact:
          "Oktober har blivit lugnare och lärarna i de två husen känner varandra vid namn. Elever från skolor utanför nätverket får fortfarande inget av detta. Första föräldrakvällen blev ett bakslag, klockan sex i ett främmande hus. Nu hålls den på den egna skolgården.",
        workPackages: [
          { title: "Stranden", text: "Fyra utflykter i april och maj med blandade grupper." },
          { title: "Junisamtalet", text: "Två förmiddagar är reserverade och föreningen betalar vikarierna." },
          { title: "Bytesveckan", text: "En lärare per skola, med en kollega som tar emot." },
        ],
        recommendations: [
          { title: "Boka redan i juli", text: "Det som inte står i kalendern före sommaren ryms inte på våren." },
          { title: "Fråga vad som hjälper", text: "En lista över svårigheter blir lätt en stämpel." },
        ],
      },
      cs: {
        title: "Z pláže na druhý stupeň",
        summary:
          "Tři základní školy a jedna navazující škola na barcelonském pobřeží mají společný jarní projekt na pláži, krátký rozhovor o každém dítěti a týden, kdy si učitelé vymění místa. V září už nováčci někoho znají.",
        challenge:
          "Zástupkyně každý říjen volala do stejných rodin. Děti, kterým se v posledním ročníku předchozí školy dařilo, se najednou schovávaly na záchodě. V červenci přišel papír se známkami a nikdo ho neotevřel. Původní učitelky přitom o žácích věděly spoustu věcí, jen je neměly komu říct.",
        solution:
          "V dubnu zkoumají žáci posledního ročníku základních škol kus pláže: písek, lodě, jména lidí, kteří tam pracují. Provázejí je o rok starší žáci. V červnu si dosavadní a budoucí třídní povídají o každém dítěti pět minut a drží se jediné otázky, co mu pomáhá. Jeden týden v roce učí po jednom učiteli z každé strany na té druhé.",
        innovation:
          "Předávací formulář zůstal, je však kratší a posílá se až po rozhovoru. Mezi průvodci je vždycky i někdo, kdo měl loňský začátek těžký.",
        impact:
          "Říjen je klidnější a oba sbory si tykají. Žáci ze škol mimo síť zatím přicházejí bez přípravy. První společné setkání s rodiči se nepovedlo, konalo se v šest večer v cizí budově. Dnes ho každá škola pořádá na vlastním dvoře.",
        workPackages: [
          { title: "Pláž", text: "Čtyři výpravy v dubnu a květnu ve smíšených skupinách." },
          { title: "Červnový rozhovor", text: "Dvě dopoledne vyhrazená předem, suplování platí spolek." },
          { title: "Výměnný týden", text: "Jeden učitel z každé školy a k němu kolega, který se ho ujme." },
        ],
        recommendations: [
          { title: "Termíny už v červenci", text: "Co není v kalendáři před prázdninami, na jaře se tam nevejde." },
          { title: "Ptejte se, co pomáhá", text: "Ze seznamu potíží se do září stane nálepka." },
        ],
      },
      pt: {
        title: "Da praia para a escola dos grandes",
        summary:
          "Três escolas primárias e uma secundária da frente de mar de Barcelona partilham um projeto de primavera na praia, uma conversa sobre cada criança e uma semana de troca de professores. Em setembro já há caras conhecidas.",
        challenge:
          "Todos os outubros a subdiretora telefonava para as mesmas casas. Alunos que no 6.º ano andavam bem escondiam-se agora na casa de banho. Em julho chegava uma folha de notas que ficava na gaveta. Do outro lado, as professoras sabiam imenso sobre eles e não tinham a quem o dizer.",
        solution:
          "Em abril os mais novos estudam um pedaço de praia: a areia, os barcos, o nome de quem lá trabalha. Os guias são alunos um ano mais velhos. Em junho, a professora que deixa a turma e o diretor de turma que a recebe falam cinco minutos de cada criança, sempre à volta da mesma pergunta: o que a ajuda? Uma vez por ano, durante uma semana, um docente de cada lado dá aulas no outro.",
        innovation:
          "A ficha de passagem manteve-se, mais curta, e só segue depois da conversa. Entre os guias há sempre quem tenha sofrido com a mudança no ano anterior.",
        impact:
          "Outubro ficou mais calmo e os docentes tratam-se por tu. Quem chega de escolas de fora da rede continua sem nada disto. A primeira sessão com famílias correu mal, às seis da tarde, num edifício estranho. Passou para o recreio de cada escola.",
        workPackages: [
          { title: "A praia", text: "Quatro saídas em abril e maio, com grupos misturados." },
          { title: "A conversa de junho", text: "Duas manhãs reservadas; a associação paga as substituições." },
          { title: "A semana trocada", text: "Um docente por escola, com um colega que o acolhe." },
        ],
        recommendations: [
          {
            title: "Datas marcadas em julho",
            text: "O que não entra no calendário antes do verão já não cabe na primavera.",
          },
          { title: "Perguntar o que ajuda", text: "Uma lista de dificuldades cola-se ao aluno como um rótulo." },
        ],
      },
    },
    outdated: { pt: ["impact", "workPackages"] },
    parts: {
      actors: [
        {
          fields: { organisation: "associacio-teranyina", role: "actor-role/coordination" },
          texts: {
            ca: { contribution: "fixa el calendari i paga les substitucions" },
            es: { contribution: "fija el calendario y paga las sustituciones" },
            en: { contribution: "keeps the calendar and pays for cover" },
            sv: { contribution: "håller i kalendern och betalar vikarierna" },
            cs: { contribution: "hlídá kalendář a platí suplování" },
            pt: { contribution: "gere o calendário e paga as substituições" },
          },
        },
        {
          fields: { role: "actor-role/drive" },
          texts: {
            ca: { words: "tutores de sisè i de primer d’ESO" },
            es: { words: "tutoras de sexto y de primero de la ESO" },
            en: { words: "tutors on both sides of the move" },
            sv: { words: "klasslärare på båda sidor om övergången" },
            cs: { words: "třídní učitelé na obou stranách přechodu" },
            pt: { words: "professores titulares e diretores de turma" },
          },
        },
      ],
      contacts: [
        { fields: { person: "mireia", role: "contact-role/promoter", receivesMessages: true } },
        { fields: { organisation: "associacio-teranyina", role: "contact-role/coordinator", receivesMessages: false } },
      ],
      facts: [
        {
          fields: { value: 118, asOf: "2025-06", source: "Xarxa demo" },
          texts: {
            ca: { label: "alumnes de sisè que hi van participar", note: "Curs 2024-2025, les tres escoles." },
            es: { label: "alumnos de sexto que participaron", note: "Curso 2024-2025, las tres escuelas." },
            en: { label: "last-year primary pupils took part", note: "School year 2024/25, all three schools." },
            sv: { label: "elever i årskurs 6 deltog", note: "Läsåret 2024–2025, alla tre skolor." },
            cs: { label: "žáků posledního ročníku se zúčastnilo", note: "Školní rok 2024/2025, všechny tři školy." },
            pt: { label: "alunos do último ano participaram", note: "Ano letivo de 2024/2025, as três escolas." },
          },
        },
      ],
      quotations: [
        {
          fields: { language: "ca", year: 2024 },
          texts: {
            ca: {
              text: "El primer dia vaig buscar la noia que m’havia ensenyat el vaixell. Em va saludar i ja està, no calia res més.",
              speaker: "alumne de primer d’ESO",
            },
            en: {
              text: "On the first day I looked for the girl who had shown me the boat. She said hello. That was enough.",
              speaker: "first-year secondary pupil",
            },
            cs: {
              text: "První den jsem hledal holku, co mi ukázala loď. Pozdravila mě a to mi stačilo.",
              speaker: "žák prvního ročníku navazující školy",
            },
          },
        },
      ],
    },
  },
];
