import type { DemoRecord } from "@/prisma/demo/demo";

export const guidesOfTransitions: DemoRecord<"guide">[] = [
  {
    slug: "transitions-guide",
    source: "en",
    confirmed: { on: "2026-09-01", until: "2027-09-01" },
    fields: {
      number: "2",
      themes: ["theme/transitions"],
      practices: [
        "de-la-platja-a-l-institut",
        "a-mesma-mochila",
        "el-passadis-tou",
        "most-do-sestky",
        "mjuk-start-i-ettan",
      ],
    },
    texts: {
      en: {
        title: "Moving between schools and levels",
        body: `Every child changes school several times, and each time something gets lost: a friend, a habit, the knowledge that this girl needs a minute before she answers. Some of that loss cannot be helped. Much of it can, if the adults on both sides talk before the summer.

This chapter follows the child. It starts with the step into school, goes on to the larger building with ten teachers instead of one, and ends with those who stayed away and want to come back. The pages can be read on their own.`,
        benefits: [
          {
            title: "Fewer bad starts",
            text: "The first weeks decide whether a pupil feels that the place is meant for them.",
          },
          {
            title: "Nothing asked twice",
            text: "What the old school knew about support reaches the new one in time to be of use.",
          },
        ],
        conditions: [
          "Both schools have the time to meet, and it is on the timetable.",
          "Families know what is passed on and have agreed to it.",
        ],
      },
      ca: {
        title: "Canviar d’escola i d’etapa",
        body: `Tots els infants canvien de centre més d’una vegada i sempre hi perden alguna cosa: una amiga, un costum, que algú sàpiga que aquella nena necessita un minut abans de respondre. Una part d’aquesta pèrdua no es pot evitar. L’altra sí, si els adults de banda i banda parlen abans de l’estiu.

El capítol segueix l’infant. Comença amb l’entrada a l’escola, continua amb l’edifici gran on hi ha deu professors en lloc d’una mestra i acaba amb qui va deixar de venir i vol tornar. Cada pàgina es pot llegir per separat.`,
        benefits: [
          {
            title: "Menys mals començaments",
            text: "En les primeres setmanes un alumne decideix si aquell lloc és també per a ell.",
          },
          {
            title: "No preguntar dues vegades",
            text: "El que ja se sabia sobre els suports arriba a temps al centre nou.",
          },
        ],
        conditions: [
          "Els dos centres tenen hores per trobar-se i consten a l’horari.",
          "Les famílies saben què es passa d’un lloc a l’altre i hi estan d’acord.",
        ],
      },
      sv: {
        title: "Att byta skola och stadium",
        body: `Varje barn byter skola flera gånger, och varje gång går något förlorat: en kompis, en vana, någon som vet att just den här flickan behöver en stund innan hon svarar. En del av det går inte att undvika. Mycket går att rädda om de vuxna på båda sidor pratar med varandra före sommaren.

Kapitlet följer barnet. Först kommer steget in i skolan, sedan det stora huset med tio lärare i stället för en, och till sist de som uteblev och vill komma tillbaka. Sidorna kan läsas var för sig.`,
        benefits: [
          {
            title: "Färre dåliga starter",
            text: "De första veckorna avgör om en elev känner att platsen är till för henne eller honom.",
          },
          {
            title: "Ingen fråga två gånger",
            text: "Det som den gamla skolan visste om stödet når den nya medan det ännu är till nytta.",
          },
        ],
        conditions: [
          "Båda skolorna har tid att träffas, och tiden står i schemat.",
          "Familjerna vet vad som lämnas över och har gått med på det.",
        ],
      },
      cs: {
        title: "Přechod na další školu a stupeň",
        body: `Každé dítě změní školu několikrát a pokaždé se něco ztratí: kamarádka, zvyk nebo vědomí, že právě tahle holčička potřebuje chvilku, než odpoví. S něčím se nedá nic dělat. Hodně se ale dá zachránit, když si dospělí na obou stranách promluví ještě před prázdninami.

Kapitola jde s dítětem. Začíná vstupem do školy, pokračuje velkou budovou, kde místo jedné učitelky učí deset lidí, a končí u těch, kdo přestali chodit a chtějí se vrátit. Jednotlivé stránky lze číst samostatně.`,
        benefits: [
          { title: "Méně špatných začátků", text: "V prvních týdnech žák pozná, jestli s ním nová škola počítá." },
          { title: "Neptat se dvakrát", text: "Co se vědělo o podpoře na staré škole, dostane se na novou včas." },
        ],
        conditions: ["Obě školy mají na setkání čas a je v rozvrhu.", "Rodiny vědí, co se předává, a souhlasí s tím."],
      },
      pt: {
        title: "Mudar de escola e de ciclo",
        body: `Todas as crianças mudam de escola várias vezes e de cada vez perde-se alguma coisa: uma amiga, um hábito, alguém que sabe que aquela menina precisa de um minuto antes de responder. Parte disto não tem remédio. O resto tem, se os adultos dos dois lados falarem antes do verão.

O capítulo acompanha a criança. Começa na entrada na escola, passa pelo edifício grande, com dez professores em vez de uma, e acaba em quem deixou de aparecer e quer voltar. As páginas podem ler-se em separado.`,
        benefits: [
          { title: "Menos maus começos", text: "É nas primeiras semanas que o aluno sente se há ali lugar para ele." },
          {
            title: "Não perguntar duas vezes",
            text: "O que já se sabia sobre os apoios chega à escola nova quando ainda faz falta.",
          },
        ],
        conditions: [
          "As duas escolas têm tempo para se reunir, e esse tempo está no horário.",
          "As famílias sabem o que se transmite e concordaram.",
        ],
      },
    },
    parts: { contacts: [{ fields: { person: "hollis", role: "contact-role/coordinator", receivesMessages: true } }] },
  },
  {
    slug: "first-step-into-school",
    source: "sv",
    city: "helsinki",
    fields: {
      number: "2.1",
      parent: "transitions-guide",
      themes: ["theme/transitions", "theme/early-years"],
      practices: ["mjuk-start-i-ettan", "predskolaci-v-lavicich", "el-passadis-tou"],
    },
    texts: {
      sv: {
        title: "Steget från daghem till skola",
        body: `I maj sitter sexåringarna på för stora stolar i ett klassrum och ritar. Det är ett trevligt besök, men det säger lite om hösten. Barn som har varit i skolhuset fyra eller fem gånger, ätit i matsalen och hittat toaletten är lugnare i augusti än de som har varit där på en fest.

Låt de vuxna byta plats också. En lärare som har suttit en förmiddag på golvet i ett daghem förstår varför det är svårt att sitta stilla på en stol i fyrtiofem minuter. En pedagog från daghemmet kan vara med de två första veckorna i ettan, om någon vågar betala för det.

Överlämningen på papper ska vara kort. Skriv vad som hjälper barnet, inte vad som är fel. Det ni inte skulle vilja läsa upp för föräldrarna hör inte hemma där.`,
        definitions: [
          {
            title: "Överlämning",
            text: "Det samtal och det papper där den ena sidan berättar för den andra vad som fungerar för barnet.",
          },
          { title: "Fadderklass", text: "Äldre elever som möter nykomlingarna vid dörren och kan deras namn." },
        ],
        benefits: [
          { title: "Tryggare barn", text: "De känner igen ansikten och lukter, och vet var jackan ska hänga." },
          {
            title: "Vuxna med samma bild",
            text: "Lärarna får veta vad barnen redan kan och slipper börja om från noll.",
          },
        ],
        conditions: [
          "Vikarier under förmiddagarna, bestämda redan på våren.",
          "En gemensam blankett i hela staden, högst en sida.",
          "Föräldrarna är med när överlämningen skrivs.",
        ],
      },
      en: {
        title: "From day care into school",
        body: `In May the six-year-olds sit in a classroom, on chairs that are too big, and draw. It is a nice visit but tells them little about autumn. Children who have been in the building four or five times, eaten in the canteen and found the toilets are calmer in August than those who came for a party.

Let the adults change places as well. A teacher who has spent a morning on the floor of a day-care centre understands why forty-five minutes on a chair are hard. Somebody from day care can come along for the first fortnight, if anyone dares to pay for it.

Keep the written handover short. Say what helps the child rather than what is wrong. What you would not read aloud to the parents has no place in it.`,
        definitions: [
          {
            title: "Handover",
            text: "The talk and the sheet of paper by which one side tells the other what works for this child.",
          },
          { title: "Buddy class", text: "Older pupils who meet newcomers at the door and know their names." },
        ],
        benefits: [
          { title: "Children at ease", text: "They recognise faces and smells, and know where the coat goes." },
          {
            title: "Adults with one picture",
            text: "Teachers learn what the children can do already and do not have to start from scratch.",
          },
        ],
        conditions: [
          "Cover for the mornings, settled in spring.",
          "One form for the whole city, a page at most.",
          "Parents sit at the table when the handover is written.",
        ],
      },
      ca: {
        title: "Del parvulari a primària",
        body: `Al maig els de sis anys seuen en cadires massa grosses i dibuixen. És una visita bonica, però de la tardor en diu ben poc. Els que han entrat a l’edifici quatre o cinc cops, hi han dinat i han trobat el lavabo arriben més tranquils que els que hi van anar per una festa.

Que canviïn de lloc també els adults. Una mestra que s’ha passat un matí a terra entre els petits entén per què costa tant estar assegut tres quarts d’hora.

El full de traspàs, com més curt millor. Digueu què ajuda l’infant i no què li falla. Allò que no llegiríeu en veu alta davant dels pares no hi ha de ser.`,
        definitions: [
          {
            title: "Traspàs",
            text: "La conversa i el full amb què una banda explica a l’altra què li va bé a l’infant.",
          },
          { title: "Classe padrina", text: "Alumnes grans que esperen els nous a la porta i en saben el nom." },
        ],
        benefits: [
          { title: "Infants tranquils", text: "Reconeixen cares i olors i saben on es penja la jaqueta." },
          {
            title: "Adults amb una sola idea",
            text: "Els mestres saben què saben fer ja els nens i no comencen de zero.",
          },
        ],
        conditions: [
          "Substitucions per als matins, decidides a la primavera.",
          "Un sol full per a tota la ciutat, d’una cara com a molt.",
          "Els pares hi són quan s’escriu el traspàs.",
        ],
      },
    },
    parts: {
      contacts: [{ fields: { person: "saga", role: "contact-role/coordinator", receivesMessages: true } }],
      quotations: [
        {
          fields: { language: "sv", year: 2024 },
          texts: {
            sv: {
              text: "Vi trodde att barnen var oroliga för läxorna. De var oroliga för toalettdörrarna.",
              speaker: "Pedagog på ett daghem",
            },
            en: {
              text: "We thought the children worried about homework. They worried about the toilet doors.",
              speaker: "Day-care teacher",
            },
          },
        },
      ],
    },
    outdated: { en: ["body"] },
  },
  {
    slug: "from-primary-to-secondary",
    source: "en",
    city: "limerick",
    confirmed: { on: "2026-03-12", until: "2027-03-12" },
    fields: {
      number: "2.2",
      parent: "transitions-guide",
      themes: ["theme/transitions", "theme/wellbeing"],
      practices: ["de-la-platja-a-l-institut", "most-do-sestky", "a-mesma-mochila", "pruvodci-prvnich-tydnu"],
    },
    texts: {
      en: {
        title: "From primary to secondary school",
        body: `Ask twelve-year-olds what frightens them about the new school and you rarely hear mathematics. They mention lockers, the bus, and lunch with nobody to sit beside. Teachers tend to prepare the subject matter and leave lunch to chance.

Two things are worth doing even where money is short. Let first-year pupils answer the questions of those who come next, without adults in the room. And find out who will arrive alone: a child with no classmate from the old school needs a named person on day one.

Watch the marks in November. A dip is usual and mostly passes. Those whose marks and attendance fall together should be asked about it in the same week, not at the parents’ evening in spring.`,
        definitions: [
          {
            title: "Transition day",
            text: "A whole day in the new school on an ordinary timetable, bells and queues included.",
          },
          {
            title: "November dip",
            text: "The drop in marks and mood after the first excitement. Ordinary, unless it comes with absence.",
          },
        ],
        benefits: [
          { title: "Friends before subjects", text: "Pupils who know two faces in the yard ask more in class." },
          { title: "Early warning", text: "Trouble shows up while it is small, because someone has agreed to look." },
          {
            title: "Teachers learn too",
            text: "Subject teachers find out how much primary pupils were already trusted with.",
          },
        ],
        conditions: [
          "The two heads have agreed on the dates before Easter.",
          "One list of pupils who come alone, kept by a named person.",
          "Pupils run at least a part of the day.",
        ],
      },
      cs: {
        title: "Z prvního stupně na druhý",
        body: `Zeptejte se jedenáctiletých, čeho se na nové škole bojí, a o matematice skoro neuslyšíte. Mluví o skříňkách, o autobusu a o obědě, u kterého si nebudou mít ke komu sednout. Dospělí obvykle připraví učivo a oběd nechají náhodě.

Dvě věci stojí za to i tam, kde nejsou peníze. Nechte loňské nováčky odpovídat na otázky těch letošních, bez učitelů v místnosti. A zjistěte, kdo přijde sám: dítě bez jediného spolužáka ze staré třídy potřebuje hned první den někoho, koho zná jménem.

V listopadu sledujte známky. Zhoršení je běžné a většinou přejde. Komu se ale zároveň zhorší docházka, toho se ptejte ještě tentýž týden.`,
        definitions: [
          { title: "Den na zkoušku", text: "Celý den v nové škole podle běžného rozvrhu, i se zvoněním a frontami." },
          {
            title: "Listopadový pokles",
            text: "Horší známky a nálada po prvním nadšení. Nic zvláštního, pokud se nepřidají absence.",
          },
        ],
        benefits: [
          { title: "Nejdřív kamarádi", text: "Kdo zná na dvoře dvě tváře, ten se v hodině víc ptá." },
          { title: "Včasné varování", text: "Potíže se poznají malé, protože se někdo zavázal, že se bude dívat." },
          { title: "Učí se i učitelé", text: "Na druhém stupni zjistí, co všechno se mladším dětem už svěřovalo." },
        ],
        conditions: [
          "Ředitelé se na termínech domluví před Velikonocemi.",
          "Jeden seznam dětí, které přicházejí samy, a někdo, kdo ho vede.",
          "Aspoň kus dne mají v rukou žáci.",
        ],
      },
      pt: {
        title: "Do 1.º ciclo para a escola grande",
        body: `Perguntem a crianças de dez anos o que as assusta na escola nova: a Matemática quase não aparece. Falam dos cacifos, do autocarro e de almoçar sem ninguém ao lado. Nós, adultos, preparamos a matéria e deixamos o almoço ao acaso.

Há duas coisas que valem a pena mesmo sem dinheiro. Deixem os alunos do ano anterior responder às perguntas dos que vão chegar, sem professores na sala. E saibam quem vem sozinho: uma criança sem nenhum colega da turma antiga precisa de alguém com nome logo no primeiro dia.

Em novembro, olhem para as notas. É normal descerem um pouco. Quando descem as notas e sobem as faltas, fala-se com o aluno nessa semana.`,
        definitions: [
          {
            title: "Dia de experiência",
            text: "Um dia inteiro na escola nova, com horário normal, campainhas e filas.",
          },
          {
            title: "Quebra de novembro",
            text: "Notas e ânimo em baixa depois do entusiasmo. É vulgar, a não ser que venha com faltas.",
          },
        ],
        benefits: [
          { title: "Primeiro os amigos", text: "Quem conhece duas caras no recreio faz mais perguntas na aula." },
          { title: "Aviso a tempo", text: "Os problemas veem-se pequenos, porque alguém ficou de olhar." },
          { title: "Os professores também aprendem", text: "Descobrem quanta autonomia os mais novos já tinham." },
        ],
        conditions: [
          "As direções acertam as datas antes da Páscoa.",
          "Uma única lista de alunos que vêm sozinhos, com um responsável.",
          "Uma parte do dia fica por conta dos alunos.",
        ],
      },
      es: {
        title: "De primaria a secundaria",
        body: `Si se pregunta a los de doce años qué les da miedo del instituto, casi nadie dice las matemáticas. Dicen las taquillas, el autobús y comer sin nadie al lado. Los adultos preparamos el temario y dejamos la comida al azar.

Hay dos cosas que merecen la pena aunque falte dinero. Que los de primero contesten a las preguntas de quienes vendrán después, sin adultos delante. Y saber quién llega solo: un niño sin compañeros de su antigua clase necesita el primer día a una persona con nombre.

Conviene mirar las notas en noviembre. Suelen bajar y luego se recuperan. Si bajan a la vez que suben las faltas, hay que preguntar esa misma semana.`,
        definitions: [
          {
            title: "Día de prueba",
            text: "Una jornada entera en el centro nuevo con el horario de siempre, timbres y colas incluidos.",
          },
          {
            title: "Bache de noviembre",
            text: "Peores notas y menos ánimo tras la ilusión inicial. Es corriente, salvo que vaya con ausencias.",
          },
        ],
        benefits: [
          { title: "Antes los amigos", text: "Quien conoce dos caras en el patio pregunta más en clase." },
          {
            title: "Aviso temprano",
            text: "Los problemas se ven cuando son pequeños porque alguien se ha comprometido a mirar.",
          },
          {
            title: "También aprende el profesorado",
            text: "En secundaria descubren cuánto se les confiaba ya a los pequeños.",
          },
        ],
        conditions: [
          "Las dos direcciones fijan las fechas antes de Semana Santa.",
          "Una sola lista de quienes llegan solos y una persona que la lleva.",
          "Al menos una parte del día la organiza el alumnado.",
        ],
      },
    },
    parts: { contacts: [{ fields: { person: "niamh", role: "contact-role/coordinator", receivesMessages: true } }] },
    unpublished: ["es"],
  },
  {
    slug: "coming-back-to-school",
    source: "cs",
    city: "ostrava",
    fields: {
      number: "2.3",
      parent: "transitions-guide",
      themes: ["theme/early-school-leaving", "theme/wellbeing"],
      practices: [
        "school-phobia-programme",
        "lernen-macht-schule",
        "ticha-mistnost",
        "second-start-mornings",
        "nao-ha-quinta-sem-ti",
      ],
    },
    texts: {
      cs: {
        title: "Návrat do školy po dlouhé nepřítomnosti",
        body: `Kdo půl roku nechodil do školy, nevrací se v pondělí v osm jako ostatní. Nejtěžší bývá cesta od branky ke dveřím třídy. Proto se vyplatí začít mimo hlavní zvonění: přijít v deset, na jednu hodinu, za někým, kdo na žáka čeká dole.

Spolužákům se má říct právě tolik, kolik si žák přeje. Domluvte se s ním na jedné větě, kterou na otázky odpoví. Překvapivě často stačí.

S doháněním učiva to nepřehánějte. V jedné třídě dostal chlapec první den složku s osmdesáti listy a druhý den nepřišel. Vyberte, co je potřeba pro příští téma, a zbytek nechte být.

Počítejte s tím, že se návrat napoprvé nemusí povést. Druhý pokus není prohra, pokud ho tak nikdo nenazve.`,
        definitions: [
          {
            title: "Postupný návrat",
            text: "Plán na několik týdnů, ve kterém přibývají hodiny podle toho, jak to žák zvládá.",
          },
          {
            title: "Průvodce",
            text: "Dospělý, kterého si žák vybral. Nemusí to být učitel, může to být třeba pan školník.",
          },
        ],
        benefits: [
          {
            title: "Žák se nemusí tvářit, že nic nebylo",
            text: "Plán zná on, rodiče i učitelé, takže není co skrývat.",
          },
          { title: "Škola pozná, co dítě odradilo", text: "Z rozhovorů vyjde najevo víc než z omluvných listů." },
        ],
        conditions: [
          "Lékař, poradna a škola se domluví na jednom postupu.",
          "Průvodce má na žáka čas každý den, i kdyby to bylo pět minut.",
          "Neúspěšný pokus se nezapisuje jako neomluvená absence.",
        ],
      },
    },
  },
];
