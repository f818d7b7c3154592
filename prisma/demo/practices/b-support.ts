import type { DemoRecord } from "../demo";
import { quietRoomEvaluation } from "./evaluations";

export const practicesB4: DemoRecord<"practice">[] = [
  {
    slug: "slovnik-ve-skrince",
    source: "cs",
    city: "ostrava",
    confirmed: { on: "2026-05-04", until: "2027-05-04" },
    fields: {
      type: "practice-type/intervention",
      phase: "phase/running",
      start: "2022-03",
      cities: ["ostrava"],
      clusters: ["seskupeni-skol-stara-vlecka"],
      schools: ["zs-na-stare-vlecce", "ms-hornicka-lampicka"],
      levels: ["level/ED02", "level/ED1", "level/ED2"],
      scopes: ["scope/formal", "scope/informal"],
      recipients: ["recipient/learners", "recipient/teachers", "recipient/families"],
      themes: ["theme/newcomers", "theme/multilingualism"],
      implementers: ["implementer/school", "implementer/school-facility"],
      fieldOfAction: "field-of-action/quality-of-teaching",
      weight: "supporting",
      needs: ["need/language", "need/identity"],
      learners: ["learners/newcomers"],
      evidence: "evidence/self-reported",
      costBand: "cost-band/none",
    },
    texts: {
      cs: {
        title: "Slovník ve skříňce",
        summary:
          "Nově příchozí žák dostane skříňku a v ní prázdný sešit. Spolužáci mu do něj píší slova, která ten den potřeboval, a on jim dopisuje svoje.",
        description:
          "Učebnice češtiny začíná barvami a ovocem. Jenže kluk, který přišel v úterý, potřebuje ve středu větu „Zavřel jsem si klíč uvnitř“. Po několika týdnech, kdy děti ukazovaly rukama, jsme zkusili sešit.\n\nKaždý nově příchozí má dva parťáky ze třídy. Ti s ním na konci dne zapíšou tři věty, které se mu nepodařilo říct. Vedle stojí totéž v jeho jazyce, jak to sám napíše, a pod tím výslovnost pro ostatní. Sešit zůstává ve skříňce a smí si ho přečíst kdokoli z učitelů. Matikář tak třeba zjistil, že žák umí zlomky, jen neví, jak se řekne čára.\n\nPo půl roce se sešit vezme domů. Několik tříd si z vět udělalo vlastní slovník a vyvěsilo ho na chodbě ve čtyřech jazycích. Děti, které přišly loni, dnes dělají parťáky dalším.",
        inspiration:
          "Nápad vznikl z obyčejného linkovaného sešitu jedné žákyně sedmé třídy, která si slova psala sama. Obdobně, jen s příběhy místo vět, pracují ve Vídni v projektu Staircase Story Swap.",
        pitfalls:
          "- Parťáka nelze určit. Kdo to dělá za trest, zapisuje nesmysly, a jednou i sprosté.\n- Sešit nenahrazuje hodiny češtiny; vedení o tom musí slyšet dřív, než začne šetřit.\n- Někdo o svém jazyce nechce mluvit vůbec. I to je v pořádku.",
      },
      en: {
        title: "A dictionary in the locker",
        summary:
          "A pupil who is new to the country gets a locker with an empty notebook inside. Classmates write down the words he needed that day, and he adds his own next to them.",
        description:
          "Czech textbooks begin with colours and fruit. But the boy who came on Tuesday needs to say on Wednesday that he has locked his key inside. After some weeks of pointing and waving we tried a notebook.\n\nEvery newcomer has two partners in class. At the end of the day they write down with him three sentences that he could not get out. Beside them stands the same in his own language, as he spells it, and underneath how the others should pronounce it. The notebook stays in the locker and any teacher may read it. That is how the maths teacher found out that a pupil knew fractions and lacked only the word for the line.\n\nAfter half a year the notebook goes home. Some classes have turned their sentences into a dictionary in four languages and hung it in the corridor. Children who arrived last year are now partners for others.",
        inspiration:
          "It all goes back to a girl in the seventh year who kept such a list for herself. Staircase Story Swap in Vienna does something similar with stories.",
        pitfalls:
          "- Nobody can be made a partner. Those who do it as a punishment write nonsense, once even rude nonsense.\n- Language lessons are still needed. Tell the management before it starts saving on them.\n- Some children do not wish to speak of their language at all, and that is fine.",
      },
      ca: {
        title: "Un diccionari a l’armariet",
        summary:
          "L’alumne que acaba d’arribar rep un armariet amb una llibreta en blanc. Els companys hi escriuen les paraules que aquell dia li han fet falta i ell hi afegeix les seves.",
        description:
          "Els llibres de txec comencen pels colors i la fruita. Però el nen que va arribar dimarts, dimecres ha de poder dir que s’ha deixat la clau a dins. Després d’unes setmanes de fer gestos vam provar amb una llibreta.",
      },
    },
    unpublished: ["ca"],
    machine: ["en"],
    parts: {
      actors: [
        {
          fields: { role: "actor-role/drive" },
          texts: {
            cs: { words: "žáci, kteří přišli o rok dřív", contribution: "zaučují nové parťáky" },
            en: { words: "pupils who arrived a year earlier", contribution: "train new partners" },
          },
        },
      ],
      contacts: [{ fields: { person: "oldrich", role: "contact-role/coordinator", receivesMessages: true } }],
    },
  },
  {
    slug: "ticha-mistnost",
    source: "cs",
    city: "ostrava",
    fields: {
      type: "practice-type/intervention",
      phase: "phase/pilot",
      start: "2024-02",
      cities: ["ostrava"],
      schools: ["gymnazium-u-plynojemu", "zs-modra-latka"],
      levels: ["level/ED2", "level/ED3"],
      agesFrom: 12,
      agesTo: 19,
      scopes: ["scope/formal"],
      recipients: ["recipient/learners", "recipient/families"],
      themes: ["theme/wellbeing", "theme/inclusion"],
      implementers: ["implementer/school", "implementer/health-service"],
      fieldOfAction: "field-of-action/outside-school",
      weight: "key",
      learners: ["learners/school-anxiety"],
      related: ["second-start-mornings"],
      evidence: "evidence/evaluated",
      costBand: "cost-band/high",
    },
    texts: {
      cs: {
        title: "Tichá místnost: návrat do třídy po malých krocích",
        summary:
          "Žáci, kteří kvůli úzkosti přestali chodit do školy, se vracejí nejdřív do jedné malé místnosti vedle knihovny. O každém dalším kroku rozhodují sami.",
        description:
          "První dohoda zní jednoduše: dojdeš ke dveřím a zase můžeš jít. Některým to trvalo tři týdny. Uvnitř je stůl, lampa, okno do zahrady a psycholožka, která tam sedí, i když nikdo nepřijde. Není tam tabule.\n\nPak přichází plán na jeden list papíru. Žák na něj napíše místa ve škole od nejsnazšího po nejhorší. U někoho je nahoře šatna, u jiného přestávka. Každý týden zkusí jedno místo a smí couvnout. Učitelé posílají látku do místnosti a neptají se, kdy se dotyčný vrátí. Spolužáci vědí jen to, co jim chce říct on.\n\nRodiče mají vlastní hodinu týdně, protože domácí ráno bývá nejtěžší. Lékařka z dorostové ambulance přijíždí jednou za čtrnáct dní.\n\nÚstav pro třídní klima vyhodnotil první tři pololetí. Většina účastníků chodí aspoň na polovinu hodin, dva přestoupili na individuální plán a jednomu jsme pomoct nedokázali.",
        pitfalls:
          "Na začátku jsme měli místnost v prvním patře a ke dveřím se muselo přes celou chodbu. Umístěte ji k východu. Hlídejte také, aby se z ní nestal sklad pro každého, kdo ruší. A počítejte s placeným místem: bez psycholožky na plný úvazek je to jen další kabinet.",
        recommendations: [
          { title: "Nechte couvnout", text: "Krok zpátky zapisujte stejně jako krok dopředu, jinak ho žák zatají." },
          { title: "Jedna osoba pro rodiče", text: "Doma potřebují vědět, komu zavolat v šest ráno." },
        ],
      },
      en: {
        title: "The quiet room: back to class in small steps",
        summary:
          "Students whom anxiety has kept away from school return to one small room beside the library first. Each further step is theirs to decide.",
        description:
          "The first agreement is a simple one: come as far as the door, and then you may go. For some that took three weeks. Inside there is a table, a lamp, a window on the garden, and a psychologist who sits there even when nobody comes. There is no blackboard.\n\nNext comes a plan on a single sheet. The student lists the places in school, from easiest to worst. One puts the cloakroom at the top, another the break. Every week one place is tried, and stepping back is allowed. Teachers send work to the room without asking when the student will return. Classmates know what the student wants them to know.\n\nParents have an hour a week of their own, since mornings at home tend to be hardest. A doctor from the clinic for adolescents visits every fortnight.\n\nAn institute has evaluated the first three half-years. Most participants now attend at least half of their lessons, two have changed to an individual plan, and one we failed to help.",
        pitfalls:
          "At first the room was upstairs and the way to it led down the whole corridor. Put it next to the exit. See to it that it does not become a store for everyone who disturbs. And budget for a salary: without a full-time psychologist this is one more office.",
        recommendations: [
          {
            title: "Allow retreat",
            text: "Record a step back just like a step forward, or it will be hidden from you.",
          },
          { title: "One person for parents", text: "They need to know whom to ring at six in the morning." },
        ],
      },
      es: {
        title: "La sala tranquila: volver a clase con pasos pequeños",
        summary:
          "Los alumnos a quienes la ansiedad ha alejado del centro regresan primero a una sala pequeña junto a la biblioteca. Cada paso siguiente lo deciden ellos.",
        description:
          "El primer acuerdo es sencillo: llega hasta la puerta y ya te puedes ir. A algunos les costó tres semanas. Dentro hay una mesa, una lámpara, una ventana al jardín y una psicóloga que está aunque no venga nadie. Pizarra no hay.\n\nDespués viene un plan de una sola hoja. El alumno ordena los lugares del instituto del más fácil al peor. Para uno lo peor es el vestuario, para otro el recreo. Cada semana prueba con un sitio y puede echarse atrás. Los profesores mandan la tarea a la sala y no preguntan cuándo va a volver. Los compañeros saben lo que él quiera contarles.\n\nLos padres disponen de una hora semanal, porque las mañanas en casa suelen ser lo más duro. Una médica de adolescentes pasa cada dos semanas.\n\nUn instituto ha evaluado los tres primeros semestres. La mayoría asiste al menos a la mitad de las clases, dos pasaron a un plan individual y a uno no supimos ayudarlo.",
        pitfalls:
          "Al principio la sala estaba arriba y había que recorrer todo el pasillo. Ponedla cerca de la salida. Vigilad que no acabe siendo el almacén de quien molesta. Y contad con un sueldo: sin psicóloga a jornada completa es otro despacho más.",
        recommendations: [
          {
            title: "Permitid retroceder",
            text: "Anotad un paso atrás igual que uno adelante; si no, el alumno lo esconderá.",
          },
          {
            title: "Una persona para los padres",
            text: "En casa tienen que saber a quién llamar a las seis de la mañana.",
          },
        ],
      },
    },
    parts: {
      evaluations: quietRoomEvaluation,
      actors: [
        {
          fields: { organisation: "ustav-pro-tridni-klima", role: "actor-role/method" },
          texts: {
            cs: { contribution: "vyhodnocení prvních tří pololetí" },
            en: { contribution: "evaluation of the first three half-years" },
            es: { contribution: "evaluación de los tres primeros semestres" },
          },
        },
        {
          fields: { role: "actor-role/implementation" },
          texts: {
            cs: { words: "školní psycholožka", contribution: "vede místnost" },
            en: { words: "school psychologist", contribution: "runs the room" },
            es: { words: "psicóloga del centro", contribution: "lleva la sala" },
          },
        },
      ],
      contacts: [
        { fields: { organisation: "ustav-pro-tridni-klima", role: "contact-role/promoter", receivesMessages: true } },
      ],
      quotations: [
        {
          fields: { language: "cs", year: 2025 },
          texts: {
            cs: { text: "Nejvíc mi pomohlo, že se nikdo neradoval moc nahlas.", speaker: "studentka druhého ročníku" },
            en: {
              text: "What helped me most was that nobody cheered too loudly.",
              speaker: "student in her second year",
            },
            es: {
              text: "Lo que más me ayudó fue que nadie lo celebrara demasiado.",
              speaker: "estudiante de segundo curso",
            },
          },
        },
      ],
    },
  },
];
