import type { DemoRecord } from "../demo";

export const practicesB3: DemoRecord<"practice">[] = [
  {
    slug: "snidane-pred-zvonenim",
    source: "cs",
    city: "velke-hamry",
    confirmed: { on: "2025-11-03", until: "2026-11-03" },
    fields: {
      type: "practice-type/programme",
      phase: "phase/running",
      start: "2017-10",
      cities: ["velke-hamry"],
      countries: ["CZ"],
      networks: ["sit-spolecny-stul"],
      schools: ["zs-nad-pradelnou"],
      levels: ["level/ED1", "level/ED2"],
      agesFrom: 6,
      agesTo: 15,
      scopes: ["scope/informal"],
      recipients: ["recipient/learners", "recipient/families", "recipient/school-staff"],
      themes: ["theme/inclusion", "theme/wellbeing", "theme/community-schools"],
      implementers: ["implementer/school", "implementer/non-profit", "implementer/child-protection"],
      needs: ["need/material"],
      learners: ["learners/socially-disadvantaged"],
      evidence: "evidence/seen-by-peers",
      costBand: "cost-band/medium",
    },
    texts: {
      cs: {
        title: "Snídaně před zvoněním",
        summary:
          "Školní kuchyně otevírá ve tři čtvrtě na sedm. Jíst může přijít každý, nikdo se neptá proč a nic se nezapisuje.",
        challenge:
          "O přestávce po první hodině bolela hlava pořád stejné děti. Zdravotnice si začala psát, co jedly, a na papíře zůstávaly čárky. Dávky na obědy to neřešily: kdo ráno nejedl, ten se oběda v klidu nedočkal. Když škola poprvé nabídla svačiny zdarma dětem ze seznamu, seznam si děti předčítaly nahlas a další den nepřišel nikdo.",
        solution:
          "Od té doby žádný seznam není. V jídelně svítí, hraje rádio, na stole leží chleba, tvaroh a jablka. Vaří dvě kuchařky a jedna babička z města. Přicházejí děti, kterým jede autobus příliš brzy, děti, které doma nejedly, i učitelé. Tělocvikář tu pravidelně opravuje písemky.\n\nSociální pracovnice sedí jednou týdně u vedlejšího stolu. Kdo s ní chce mluvit, přisedne si. Rodiče mohou také, a tři z nich už dnes krájejí chleba.",
        impact:
          "Bolení hlavy po první hodině skoro zmizelo. Ranní docházka se zlepšila hlavně v zimě. Na testech jsme rozdíl nenašli a ani jsme ho neslibovali. Za nejcennější bereme, že u stolu sedí děti z obou konců města.",
        pitfalls:
          "Peníze máme vždycky jen na rok. V lednu 2022 nám dar nepřišel a měsíc jsme měli zavřeno; vracely se děti pomalu a nedůvěřivě. Začínejte, až budete mít jistotu na dva roky. A kuchařkám zaplaťte, z nadšení se v šest vstávat nedá.",
        findings: ["Seznam potřebných odradí právě ty, kterým je určen.", "Učitelé u stolu mění náladu celého rána."],
      },
      en: {
        title: "Breakfast before the bell",
        summary:
          "The school kitchen opens at a quarter to seven. Anybody may come and eat; nobody asks why, and nothing is written down.",
        challenge:
          "At the first break it was always the same children who had a headache. The nurse began to note what they had eaten, and most of her boxes stayed blank. Help with lunch money was no answer, for a child who starts the day hungry does not last until noon. When the school first gave free snacks to those on a list, pupils read the list aloud, and next morning not one of them came.",
        solution:
          "Since then there is no list. The lights are on, the radio plays, and there is bread, curd cheese and apples on the table. Two cooks and a grandmother from the town do the work. Children come whose bus is too early, so do those who had nothing at home, and teachers as well. The PE teacher marks his tests here.\n\nOnce a week a social worker sits at the next table. Whoever wants a word moves over. Parents are welcome too; three of them now slice the bread.",
        impact:
          "Headaches after the first lesson are almost gone. More children arrive on time, above all in winter. Test results have not moved, and we never said they would. What we value most is that both ends of the town share a table.",
        pitfalls:
          "Our money never lasts beyond the year. In January 2022 a donation failed to arrive and we closed for a month; the children came back slowly and warily. Wait until you are sure of two years. And pay your cooks, for goodwill does not get anyone up at six.",
        findings: [
          "A list of the needy keeps away the very people it is for.",
          "Teachers at the table change the mood of the morning.",
        ],
      },
      ca: {
        title: "Esmorzar abans del timbre",
        summary:
          "La cuina de l’escola obre a tres quarts de set. Hi pot venir a menjar tothom, ningú no pregunta per què i no s’apunta res.",
        challenge:
          "Al primer pati sempre tenien mal de cap els mateixos. La infermera va començar a anotar què havien menjat i gairebé tot quedava en blanc. Els ajuts de menjador no ho arreglaven: qui comença el dia amb gana no arriba al migdia. Quan l’escola va oferir un entrepà gratis als d’una llista, els companys la van llegir en veu alta i l’endemà no s’hi va presentar ningú.",
        solution:
          "Des d’aleshores no hi ha cap llista. El menjador té llum, sona la ràdio i a taula hi ha pa, mató i pomes. Hi treballen dues cuineres i una àvia del poble. Hi venen els qui tenen l’autobús massa d’hora, els qui no han menjat a casa i també mestres. El de gimnàstica hi corregeix exàmens.\n\nUn dia per setmana hi ha una treballadora social a la taula del costat. Qui vol parlar-hi canvia de cadira. Les famílies també hi són benvingudes: tres ja tallen el pa.",
        impact:
          "El mal de cap de després de la primera classe gairebé ha desaparegut. A l’hivern, sobretot, arriben més infants a l’hora. Els resultats de les proves no han canviat, i tampoc no ho havíem promès. El que més apreciem és que els dos extrems del poble comparteixin taula.",
        pitfalls:
          "Els diners sempre són per a un any. El gener del 2022 va fallar una donació i vam tancar un mes; els infants van tornar a poc a poc, amb recel. Espereu a tenir-ne dos d’assegurats. I pagueu les cuineres, que de bona voluntat ningú no es lleva a les cinc.",
        findings: [
          "Una llista de persones necessitades allunya precisament aquells per a qui és.",
          "Amb mestres a taula, el matí comença d’una altra manera.",
        ],
      },
      es: {
        title: "Desayuno antes del timbre",
        summary:
          "La cocina de la escuela abre a las siete menos cuarto. Puede venir a comer cualquiera, nadie pregunta el motivo y no se apunta nada.",
        challenge:
          "En el primer recreo les dolía la cabeza siempre a los mismos. La enfermera empezó a anotar lo que habían comido y casi todo quedaba en blanco. Las becas de comedor no bastaban: quien empieza el día con hambre no aguanta hasta mediodía. Cuando la escuela ofreció almuerzo gratis a los de una lista, los compañeros la leyeron en voz alta y al día siguiente no apareció ninguno.",
        solution:
          "Desde entonces no hay lista. Las luces están encendidas, suena la radio y en la mesa hay pan, requesón y manzanas. Se ocupan dos cocineras y una abuela del pueblo. Vienen los que tienen el autobús demasiado pronto, los que en casa no han tomado nada y también maestros. El de gimnasia corrige allí los exámenes.\n\nUna vez por semana, en la mesa de al lado, se sienta una trabajadora social. Si alguien quiere hablar, se cambia de silla. Las familias también pueden venir, y tres ya cortan el pan.",
        impact:
          "El dolor de cabeza tras la primera clase casi ha desaparecido. Llegan más niños a su hora, sobre todo en invierno. En las pruebas no hay diferencia y nunca la prometimos. Lo más valioso es que los dos extremos del pueblo comparten mesa.",
        pitfalls:
          "El dinero siempre es para un año. En enero de 2022 falló un donativo y cerramos un mes; los niños volvieron despacio y con recelo. Esperad a tener dos años asegurados. Y pagad a las cocineras, que por gusto nadie se levanta a las cinco.",
        findings: [
          "Una lista de necesitados ahuyenta justo a aquellos para quienes se hizo.",
          "Con maestros a la mesa cambia el humor de la mañana.",
        ],
      },
      sv: {
        title: "Frukost före klockan",
        summary:
          "Skolköket öppnar kvart i sju. Vem som helst får komma och äta, ingen frågar varför och ingenting skrivs upp.",
        challenge:
          "På första rasten var det alltid samma barn som hade ont i huvudet. Sköterskan började anteckna vad de hade ätit, och de flesta rutor förblev tomma. Bidrag till lunchen löste inget, för den som börjar dagen hungrig håller inte ut till klockan tolv. När skolan första gången bjöd barnen på en lista på mellanmål läste kamraterna upp listan högt, och dagen därpå kom ingen.",
        solution:
          "Sedan dess finns ingen lista. Lamporna lyser, radion är på och på bordet står bröd, kvarg och äpplen. Två kockar och en farmor från orten sköter allt. Hit kommer barn vars buss går för tidigt, barn som inte ätit hemma och även lärare. Gymnastikläraren rättar prov vid bordet.\n\nEn gång i veckan sitter en socialarbetare intill. Den som vill prata flyttar över. Föräldrar är också välkomna, och tre av dem skär numera brödet.",
        impact:
          "Huvudvärken efter första lektionen är nästan borta. Fler kommer i tid, mest på vintern. Provresultaten har inte ändrats och det lovade vi aldrig. Det finaste är att barn från båda ändarna av orten äter ihop.",
        pitfalls:
          "Pengarna räcker alltid bara ett år. I januari 2022 uteblev en gåva och vi höll stängt en månad; barnen kom tillbaka långsamt och misstroget. Börja först när två år är säkrade. Och betala kockarna, ingen stiger upp klockan sex av ren entusiasm.",
        findings: [
          "En lista över behövande skrämmer bort just dem den är till för.",
          "När lärare äter med blir hela morgonen en annan.",
        ],
      },
      pt: {
        title: "Pequeno-almoço antes do toque",
        summary:
          "A cozinha da escola abre às sete menos um quarto. Quem quiser pode vir comer, ninguém pergunta porquê e nada fica registado.",
        challenge:
          "No primeiro intervalo, as dores de cabeça eram sempre das mesmas crianças. A enfermeira começou a anotar o que tinham comido e quase tudo ficava em branco. O apoio para o almoço não resolvia: quem começa o dia com fome não aguenta até ao meio-dia. Quando a escola ofereceu lanche aos nomes de uma lista, os colegas leram-na em voz alta e na manhã seguinte não veio nenhum.",
        solution:
          "Desde então não há lista. A luz está acesa, o rádio toca e na mesa há pão, requeijão e maçãs. Tratam de tudo duas cozinheiras e uma avó da terra. Vêm os que têm autocarro cedo de mais, os que não comeram em casa e também professores. O de educação física corrige lá os testes.\n\nUma vez por semana, uma assistente social senta-se na mesa ao lado. Quem quer conversar muda de cadeira. Os pais também podem vir; três deles já cortam o pão.",
        impact:
          "As dores de cabeça depois da primeira aula quase acabaram. Chegam mais crianças a horas, sobretudo no inverno. Nos testes não se nota diferença, nem a tínhamos prometido. O que mais prezamos é ver as duas pontas da terra à mesma mesa.",
        pitfalls:
          "O dinheiro é sempre só para um ano. Em janeiro de 2022 falhou um donativo e fechámos um mês; as crianças voltaram devagar e desconfiadas. Esperem até terem dois anos garantidos. E paguem às cozinheiras, que por boa vontade ninguém se levanta às cinco.",
        findings: [
          "Uma lista de carenciados afasta precisamente aqueles a quem se destina.",
          "Com professores à mesa, a manhã começa com outra cara.",
        ],
      },
    },
    outdated: { pt: ["pitfalls"], ca: ["impact", "pitfalls"] },
    parts: {
      actors: [
        {
          fields: { role: "actor-role/implementation" },
          texts: {
            cs: { words: "kuchařky a rodiče", contribution: "chystají jídlo" },
            en: { words: "cooks and parents", contribution: "prepare the food" },
            ca: { words: "cuineres i famílies", contribution: "preparen el menjar" },
            es: { words: "cocineras y familias", contribution: "preparan la comida" },
            sv: { words: "kockar och föräldrar", contribution: "lagar maten" },
            pt: { words: "cozinheiras e pais", contribution: "preparam a comida" },
          },
        },
        {
          fields: { role: "actor-role/funding" },
          texts: {
            cs: { words: "město a místní dárci", contribution: "platí potraviny i mzdy" },
            en: { words: "the town and local donors", contribution: "pay for food and wages" },
            ca: { words: "l’ajuntament i donants del poble", contribution: "paguen els aliments i els sous" },
            es: { words: "el ayuntamiento y donantes del pueblo", contribution: "pagan los alimentos y los sueldos" },
            sv: { words: "kommunen och lokala givare", contribution: "betalar mat och löner" },
            pt: { words: "o município e doadores locais", contribution: "pagam os alimentos e os salários" },
          },
        },
      ],
      contacts: [
        { fields: { organisation: "spolek-spolecny-stul", role: "contact-role/promoter", receivesMessages: true } },
      ],
      facts: [
        {
          fields: { value: 38, asOf: "2019-02", source: "Xarxa demo" },
          texts: {
            cs: { label: "snídaní za běžné ráno", note: "Počítáno jeden týden, od té doby ne." },
            en: { label: "breakfasts on an ordinary morning", note: "Counted for one week and never since." },
            ca: { label: "esmorzars en un matí corrent", note: "Es van comptar una setmana, després no s’ha repetit." },
            es: { label: "desayunos en una mañana normal", note: "Recuento de una sola semana, sin repetir." },
            sv: { label: "frukostar en vanlig morgon", note: "Räknat under en vecka, inte sedan dess." },
            pt: { label: "pequenos-almoços numa manhã normal", note: "Contagem de uma semana, nunca repetida." },
          },
        },
      ],
      quotations: [
        {
          fields: { language: "cs", year: 2023 },
          texts: {
            cs: {
              text: "Nejdřív jsem se styděla za něj, pak za sebe. Teď krájím chleba a nestydí se nikdo.",
              speaker: "maminka dvou žáků",
            },
            en: {
              text: "First I was ashamed of him, then of myself. Now I slice the bread and there is nobody left to be ashamed.",
              speaker: "mother of two pupils",
            },
            ca: {
              text: "Primer em feia vergonya ell, després jo mateixa. Ara tallo el pa i la vergonya s’ha acabat.",
              speaker: "mare de dos alumnes",
            },
            es: {
              text: "Primero me daba vergüenza él y luego yo misma. Ahora corto el pan y se acabó la vergüenza.",
              speaker: "madre de dos alumnos",
            },
            sv: {
              text: "Först skämdes jag för honom, sedan för mig själv. Nu skär jag bröd och ingen skäms längre.",
              speaker: "mamma till två elever",
            },
            pt: {
              text: "Primeiro tive vergonha dele, depois de mim. Agora corto o pão e a vergonha passou.",
              speaker: "mãe de dois alunos",
            },
          },
        },
      ],
    },
  },
];
