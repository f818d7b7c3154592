import type { DemoRecord } from "../demo";

export const practicesB6: DemoRecord<"practice">[] = [
  {
    slug: "hogt-pa-sparvagnen",
    source: "sv",
    city: "gothenburg",
    confirmed: { on: "2026-08-28", until: "2027-08-28" },
    fields: {
      type: "practice-type/network-activity",
      phase: "phase/running",
      start: "2016-04",
      cities: ["gothenburg"],
      countries: ["SE"],
      networks: ["natverket-lasrummet", "rede-leitura-a-duas-vozes"],
      schools: ["masklippans-skola", "ankarkattingens-skola", "friskolan-kompassnalen"],
      levels: ["level/ED1", "level/ED2"],
      agesFrom: 9,
      agesTo: 15,
      scopes: ["scope/non-formal", "scope/informal"],
      recipients: ["recipient/learners", "recipient/families", "recipient/education-community"],
      themes: ["theme/reading", "theme/multilingualism", "theme/arts-and-culture"],
      learners: ["learners/all"],
      implementers: ["implementer/school", "implementer/non-profit"],
      evidence: "evidence/self-reported",
      costBand: "cost-band/low",
    },
    texts: {
      sv: {
        title: "Högt på spårvagnen",
        summary:
          "En lördag i april läser elever högt för passagerarna på en vanlig spårvagn. Resten av året övar de på varandra, i par över åldersgränserna.",
        challenge:
          "I fyran läste alla gärna högt. I sjuan ville ingen. Bibliotekarien märkte att de äldre läste mindre när ingen lyssnade, och att pojkar som talade tre språk hemma aldrig hade fått läsa på något av dem i skolan. En läsvecka med medaljer hade inte hjälpt. De som redan läste vann, de andra räknade dagarna.",
        solution:
          "På hösten delas ett gammalt och ett ungt barn ihop. Den äldre väljer texten, den yngre bestämmer när det är tråkigt. De har en halvtimme på onsdagar, i trapphus, pannrum och andra ställen där det ekar. Efter jul skriver de om sin text så att den ryms mellan två hållplatser.\n\nI april går de på, två i varje vagn. De säger vad de heter och på vilket språk de ska läsa. Det är inget uppträdande, och ingen musik spelas. Vill någon vara i fred går de vidare.",
        innovation:
          "Publiken är inte föräldrar. Främlingar som tar ur sina hörlurar är en hårdare domare och en större belöning.",
        impact:
          "Ungefär hälften av sjuorna anmäler sig numera själva. Några läser på arabiska eller finska, och för dem som förstår blir resan en annan. Lånen i biblioteken steg i två år och planade sedan ut.",
        pitfalls:
          "Fråga trafikbolaget tidigt och skriftligt. Öva på att bli ignorerad, det händer på varannan vagn. Tvinga ingen: en pojke sa ja för vår skull och satt tyst i fyra hållplatser.",
      },
      en: {
        title: "Out loud on the tram",
        summary:
          "One Saturday in April pupils read aloud to the passengers of an ordinary tram. For the rest of the year they practise on each other, in pairs of different ages.",
        challenge:
          "In year four everybody liked reading aloud. By year seven nobody would. The librarian saw that older pupils read less once no one listened, and that boys with three languages at home had never been asked to read in any of them at school. A reading week with medals did not help. Those who read anyway won it, and the rest counted the days.",
        solution:
          "In autumn an older child is paired with a younger one. The elder picks the text; the younger says when it gets dull. They have half an hour on Wednesdays in stairwells, boiler rooms and other places with an echo. After Christmas they rewrite their text until it fits between two stops.\n\nIn April they get on, two to a carriage. They say their names and which language is coming. There is no show and no music. If somebody wants peace, they move along.",
        innovation:
          "The audience are not parents. A stranger who takes out an earphone is a harder judge and a greater prize.",
        impact:
          "About half of the year sevens now sign up unasked. Some read in Arabic or Finnish, and for passengers who understand them it becomes a different journey. Library loans rose for two years and then levelled off.",
        pitfalls:
          "Ask the transport company early and in writing. Practise being ignored, for that happens on every other tram. Force no one: a boy said yes to please us and then sat silent for four stops.",
      },
      ca: {
        title: "En veu alta al tramvia",
        summary:
          "Un dissabte d’abril, alumnes llegeixen en veu alta als passatgers d’un tramvia corrent. La resta de l’any assagen entre ells, per parelles d’edats diferents.",
        challenge:
          "A quart tots volien llegir en veu alta; a setè, ningú. La bibliotecària veia que els grans llegien menys quan ningú no els escoltava, i que nois amb tres llengües a casa mai no havien llegit en cap d’elles a l’escola. Una setmana de la lectura amb medalles no va servir de res: la guanyaven els que ja llegien i els altres comptaven els dies.",
        solution:
          "A la tardor s’aparella un alumne gran amb un de petit. El gran tria el text; el petit avisa quan s’avorreix. Tenen mitja hora els dimecres, en escales, sales de calderes i altres llocs amb eco. Passat Nadal retallen el text fins que cap entre dues parades.\n\nA l’abril pugen al tramvia, dos per vagó. Diuen com es diuen i en quina llengua llegiran. No és cap espectacle i no hi ha música. Si algú vol estar tranquil, passen de llarg.",
        innovation:
          "El públic no són els pares. Un desconegut que es treu l’auricular és un jutge més dur i un premi més gran.",
        impact:
          "Ara la meitat de setè, més o menys, s’hi apunta sense que li ho demanin. N’hi ha que llegeixen en àrab o en finès, i per a qui ho entén el viatge és un altre. Els préstecs de la biblioteca van pujar dos anys i després es van aturar.",
        pitfalls:
          "Demaneu permís aviat i per escrit a la companyia. Assageu que no us facin cas: passa en un tramvia de cada dos. No obligueu ningú. Un noi va dir que sí per complaure’ns i va callar quatre parades.",
      },
      es: {
        title: "En voz alta en el tranvía",
        summary:
          "Un sábado de abril, los alumnos leen en voz alta a los pasajeros de un tranvía cualquiera. El resto del año ensayan entre ellos, en parejas de distinta edad.",
        challenge:
          "En cuarto todos querían leer en voz alta; en séptimo, nadie. La bibliotecaria notó que los mayores leían menos cuando no los escuchaban y que a los chicos con tres lenguas en casa nunca se les había pedido leer en ellas. Una semana de lectura con medallas no sirvió: ganaban los que ya leían y los demás contaban los días.",
        solution:
          "En otoño se junta a un alumno mayor con uno pequeño. El mayor elige el texto y el pequeño avisa cuando se aburre. Disponen de media hora los miércoles en escaleras, cuartos de calderas y otros sitios con eco. Después de Navidad recortan el texto hasta que cabe entre dos paradas.\n\nEn abril suben, dos por vagón. Dicen su nombre y en qué lengua van a leer. No es un espectáculo ni hay música. Si alguien quiere estar tranquilo, siguen adelante.",
        innovation:
          "El público no son los padres. Un desconocido que se quita el auricular juzga con más dureza y es mejor premio.",
        impact:
          "Hoy se apunta por su cuenta cerca de la mitad de séptimo. Algunos leen en árabe o en finés, y quien los entiende hace otro viaje. Los préstamos de la biblioteca subieron dos años y luego se estancaron.",
        pitfalls:
          "Pedid permiso a la compañía pronto y por escrito. Ensayad que no os hagan caso, porque ocurre en un tranvía de cada dos. No forcéis a nadie: un chico aceptó por agradarnos y estuvo callado cuatro paradas.",
      },
      cs: {
        title: "Nahlas v tramvaji",
        summary:
          "Jednu dubnovou sobotu předčítají žáci cestujícím v obyčejné tramvaji. Zbytek roku trénují jeden na druhém, ve dvojicích napříč ročníky.",
        challenge:
          "Ve čtvrté třídě četli nahlas všichni rádi, v sedmé už nikdo. Knihovnice si všimla, že starší čtou méně, když je nikdo neposlouchá, a že kluci, kteří doma mluví třemi jazyky, ve škole žádným z nich nikdy nečetli. Týden čtení s medailemi nepomohl. Vyhráli ti, co četli tak jako tak, ostatní počítali dny.",
        solution:
          "Na podzim vzniknou dvojice ze staršího a mladšího dítěte. Starší vybírá text, mladší hlásí, kdy to začíná být nuda. Ve středu mají půl hodiny na schodech, v kotelně a všude, kde je ozvěna. Po Vánocích text krátí tak dlouho, až se vejde mezi dvě zastávky.\n\nV dubnu nastoupí, dva do každého vozu. Řeknou, jak se jmenují a jakým jazykem budou číst. Není to vystoupení a nehraje se k tomu. Kdo chce klid, toho nechají být.",
        innovation:
          "Posluchači nejsou rodiče. Cizí člověk, který si vyndá sluchátko, je přísnější porotce a větší odměna.",
        impact:
          "Dnes se hlásí skoro polovina sedmáků bez přemlouvání. Někteří čtou arabsky nebo finsky, a kdo jim rozumí, má najednou jinou jízdu. Výpůjčky v knihovnách dva roky rostly a pak se zastavily.",
        pitfalls:
          "Dopravního podniku se ptejte včas a písemně. Natrénujte si nezájem, potká vás v každé druhé tramvaji. Nikoho nenuťte: jeden chlapec souhlasil kvůli nám a čtyři zastávky mlčel.",
      },
      pt: {
        title: "Em voz alta no elétrico",
        summary:
          "Num sábado de abril, os alunos leem em voz alta aos passageiros de um elétrico igual aos outros. No resto do ano ensaiam entre si, aos pares e com idades diferentes.",
        challenge:
          "No quarto ano todos gostavam de ler em voz alta; no sétimo, ninguém. A bibliotecária reparou que os mais velhos liam menos quando ninguém os ouvia e que rapazes com três línguas em casa nunca tinham lido em nenhuma delas na escola. Uma semana da leitura com medalhas não ajudou: ganhava quem já lia, os outros contavam os dias.",
        solution:
          "No outono junta-se um aluno mais velho a um mais novo. O mais velho escolhe o texto; o mais novo avisa quando se torna aborrecido. Têm meia hora à quarta-feira, em escadas, casas das caldeiras e outros sítios com eco. Depois do Natal cortam o texto até caber entre duas paragens.\n\nEm abril entram, dois em cada carruagem. Dizem o nome e a língua em que vão ler. Não é um espetáculo e não há música. Se alguém quer sossego, passam adiante.",
        innovation:
          "O público não são os pais. Um desconhecido que tira o auscultador é um juiz mais duro e um prémio maior.",
        impact:
          "Cerca de metade do sétimo ano já se inscreve sem ninguém pedir. Há quem leia em árabe ou finlandês e, para quem percebe, a viagem é outra. Os empréstimos da biblioteca subiram durante dois anos e depois pararam.",
        pitfalls:
          "Falem cedo com a empresa de transportes, e por escrito. Treinem ser ignorados, porque acontece num elétrico em cada dois. Não obriguem ninguém: um rapaz disse que sim por nossa causa e ficou calado quatro paragens.",
      },
    },
    parts: {
      actors: [
        {
          fields: { organisation: "bokforlaget-saltstank", role: "actor-role/funding" },
          texts: {
            sv: { contribution: "ger ett läsexemplar till varje par" },
            en: { contribution: "gives each pair a copy to read from" },
            ca: { contribution: "dona un exemplar a cada parella" },
            es: { contribution: "regala un ejemplar a cada pareja" },
            cs: { contribution: "věnuje každé dvojici jeden výtisk" },
            pt: { contribution: "oferece um exemplar a cada par" },
          },
        },
        {
          fields: { role: "actor-role/drive" },
          texts: {
            sv: { words: "skolbibliotekarierna", contribution: "parar ihop läsarna" },
            en: { words: "school librarians", contribution: "pair the readers" },
            ca: { words: "bibliotecàries escolars", contribution: "formen les parelles" },
            es: { words: "bibliotecarias escolares", contribution: "forman las parejas" },
            cs: { words: "školní knihovnice", contribution: "skládají dvojice" },
            pt: { words: "bibliotecárias escolares", contribution: "formam os pares" },
          },
        },
      ],
      contacts: [
        { fields: { person: "maj", role: "contact-role/promoter", receivesMessages: true } },
        { fields: { organisation: "bokforlaget-saltstank", role: "contact-role/press", receivesMessages: false } },
      ],
      facts: [
        {
          fields: { value: 118, asOf: "2018-04", source: "Xarxa demo" },
          texts: {
            sv: { label: "läsare på spårvagnarna", note: "Tre skolor, en lördag." },
            en: { label: "readers on the trams", note: "Three schools, a single Saturday." },
            ca: { label: "lectors als tramvies", note: "Tres escoles, un sol dissabte." },
            es: { label: "lectores en los tranvías", note: "Tres escuelas, un solo sábado." },
            cs: { label: "předčítajících v tramvajích", note: "Tři školy, jedna sobota." },
            pt: { label: "leitores nos elétricos", note: "Três escolas, um só sábado." },
          },
        },
      ],
      quotations: [
        {
          fields: { language: "sv", year: 2022 },
          texts: {
            sv: {
              text: "En tant missade sin hållplats för att höra slutet. Det är det bästa betyg jag fått.",
              speaker: "elev i åk 8",
            },
            en: {
              text: "A lady missed her stop to hear the end. I have never had a better mark.",
              speaker: "pupil in year eight",
            },
            ca: {
              text: "Una senyora es va saltar la parada per sentir el final. És la millor nota que he tret.",
              speaker: "alumne de vuitè",
            },
            es: {
              text: "Una señora se pasó de parada por oír el final. Nunca he sacado mejor nota.",
              speaker: "alumno de octavo",
            },
            cs: {
              text: "Jedna paní přejela zastávku, aby slyšela konec. Lepší známku jsem nikdy neměl.",
              speaker: "žák osmé třídy",
            },
            pt: {
              text: "Uma senhora falhou a paragem para ouvir o fim. Nunca tive melhor nota.",
              speaker: "aluno do oitavo ano",
            },
          },
        },
      ],
    },
  },
];
