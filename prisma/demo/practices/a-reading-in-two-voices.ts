import type { DemoRecord } from "../demo";

/** A reading network of two cities. */
export const practicesA5: DemoRecord<"practice">[] = [
  {
    slug: "ler-a-duas-vozes",
    source: "pt",
    city: "porto",
    confirmed: { on: "2026-03-20", until: "2027-03" },
    fields: {
      type: "practice-type/network-activity",
      phase: "phase/running",
      start: "2020-10",
      cities: ["porto", "braga"],
      networks: ["rede-leitura-a-duas-vozes"],
      schools: ["escola-basica-escadas-do-gato", "escola-basica-fio-de-la", "escola-basica-fonte-do-pardal"],
      levels: ["level/ED1"],
      agesFrom: 7,
      agesTo: 10,
      scopes: ["scope/formal", "scope/non-formal"],
      recipients: ["recipient/learners", "recipient/teachers", "recipient/education-community"],
      themes: ["theme/reading", "theme/digital-education"],
      implementers: ["implementer/school", "implementer/non-profit"],
      needs: ["need/language", "need/cultural"],
      learners: ["learners/all"],
      evidence: "evidence/confirmed-by-city",
      costBand: "cost-band/low",
    },
    texts: {
      pt: {
        title: "Ler a duas vozes",
        summary:
          "Uma turma do Porto e outra de Braga leem o mesmo livro ao telefone, aos pares, dez minutos por semana. Em junho encontram-se numa estação de comboios para ler o último capítulo.",
        challenge:
          "Ler em voz alta na sala envergonha quem tropeça. Os que mais precisavam de treinar eram os que se calavam primeiro, e em casa muitas vezes não havia com quem.",
        solution:
          "Cada criança tem um par na outra cidade. À quarta-feira liga-lhe, de um canto sossegado da biblioteca, e leem à vez: um a narração, outro as falas. A professora não corrige durante a chamada. Quem quer ensaia antes com um voluntário da associação.",
        innovation:
          "Ao telefone ninguém vê o dedo a seguir a linha. Ter uma só pessoa a ouvir, ainda por cima longe, tira o medo.",
        impact:
          "As crianças pedem para ensaiar, o que antes não acontecia. O ruído foi o maior problema: com oito chamadas na mesma sala ninguém se entende. Três escolas desistiram por falta de espaço, uma voltou depois de pedir emprestada a sacristia ao lado.",
        recommendations: [
          { title: "Livros com muito diálogo", text: "Sem falas, um dos dois fica quase sempre à espera." },
          { title: "Um par suplente", text: "Quando alguém falta, o outro não pode ficar de telefone na mão." },
        ],
      },
      ca: {
        title: "Llegir a dues veus",
        summary:
          "Una classe de Porto i una de Braga llegeixen el mateix llibre per telèfon, per parelles, deu minuts cada setmana. Al juny es troben en una estació de tren i llegeixen junts l’últim capítol.",
        challenge:
          "Qui s’entrebanca llegint passa vergonya davant dels altres. Callaven de seguida justament els que havien de practicar més, i a casa sovint no els escoltava ningú.",
        solution:
          "Cada infant té parella a l’altra ciutat. El dimecres la truca des d’un racó tranquil de la biblioteca i llegeixen per torns, l’un la narració i l’altre els diàlegs. Mentre dura la trucada la mestra no corregeix. Qui vol ho assaja abans amb un voluntari.",
        innovation:
          "Per telèfon no es veu el dit que segueix la ratlla. T’escolta una sola persona i és lluny: això fa perdre la por.",
        impact:
          "Ara són els nens qui demanen assajar. El pitjor ha estat el soroll, perquè amb vuit converses alhora no s’entén res. Tres escoles van plegar per falta d’espai. Una hi va tornar quan la parròquia li va deixar una habitació.",
        recommendations: [
          { title: "Llibres amb molt de diàleg", text: "Si no n’hi ha, un dels dos s’avorreix." },
          { title: "Una parella de recanvi", text: "Sempre falta algú, i l’altre es queda penjat." },
        ],
      },
      es: {
        title: "Leer a dos voces",
        summary:
          "Una clase de Oporto y otra de Braga leen el mismo libro por teléfono, en parejas, diez minutos por semana. En junio se citan en una estación de tren para leer el final.",
        challenge:
          "Al que se traba le da vergüenza leer en alto. Callaban los primeros quienes más necesitaban práctica, y en casa a menudo no tenían a nadie que escuchara.",
        solution:
          "Cada niño tiene pareja en la otra ciudad. Los miércoles la llama desde un rincón tranquilo de la biblioteca y se turnan: uno narra, otro hace los diálogos. La maestra no corrige mientras hablan. Antes se puede ensayar con un voluntario.",
        innovation: "Por teléfono no se ve el dedo bajo la línea. Solo escucha una persona, que además está lejos.",
        impact:
          "Ahora piden ensayar ellos. El ruido ha sido lo peor, con ocho llamadas a la vez no hay quien se entienda. Tres escuelas lo dejaron por falta de sitio; una regresó cuando le prestaron un cuarto en la parroquia.",
        recommendations: [
          { title: "Libros con mucho diálogo", text: "De lo contrario, uno de los dos se aburre." },
          { title: "Parejas de reserva", text: "Siempre falta alguien, y el compañero se queda esperando." },
        ],
      },
      en: {
        title: "Reading in two voices",
        summary:
          "A class in Porto and one in Braga read the same book over the telephone, in pairs, ten minutes a week. In June they meet at a railway station to read the last chapter.",
        challenge:
          "Reading aloud in class shames those who stumble. The children who needed the practice were the first to fall silent, and at home there was often nobody to listen.",
        solution:
          "Each child has a partner in the other city. On Wednesdays they ring from a quiet corner of the library and take turns, one telling the story and one doing the speech. The teacher corrects nothing during the call. Volunteers help anyone who wants to rehearse.",
        innovation:
          "Nobody on the telephone can see a finger under the line. One listener, far away, is less frightening than twenty-four.",
        impact:
          "Children now ask to rehearse. Noise has been the hardest part: eight calls in one room and you cannot hear yourself. Three schools gave up for lack of space. One came back after borrowing the room next to the church.",
        recommendations: [
          { title: "Pick books full of talk", text: "With little speech in it, one of the pair just waits." },
          { title: "Keep a spare partner", text: "Somebody is always ill on a Wednesday." },
        ],
      },
      sv: {
        title: "Läsa med två röster",
        summary:
          "En klass i Porto och en i Braga läser samma bok i telefon, två och två, tio minuter i veckan. I juni möts de på en järnvägsstation och läser slutet.",
        challenge:
          "Den som stakar sig skäms för att läsa högt. De som mest behövde öva tystnade först, och hemma fanns sällan någon som lyssnade.",
        solution:
          "Varje barn har en läskompis i den andra staden. På onsdagar ringer man från ett lugnt hörn i biblioteket. Den ena läser berättelsen, den andra replikerna. Läraren rättar inget under samtalet. Den som vill får öva innan med en frivillig.",
        innovation: "I telefon syns inte fingret under raden. Det är bara en som hör på, och den är långt borta.",
        impact:
          "Nu ber barnen om att få öva. Bullret har varit svårast, åtta samtal i samma rum går inte. Tre skolor slutade för att de saknade plats. En kom tillbaka sedan församlingen lånat ut ett rum.",
        recommendations: [
          { title: "Böcker med många repliker", text: "Annars får den ena mest sitta och vänta." },
          { title: "Reservkompisar", text: "Någon är alltid sjuk, och då blir en annan utan." },
        ],
      },
      cs: {
        title: "Čtení na dva hlasy",
        summary:
          "Třída z Porta a třída z Bragy čtou po telefonu stejnou knihu, ve dvojicích a deset minut týdně. V červnu se sejdou na nádraží a přečtou si konec.",
        challenge:
          "Kdo se při čtení zadrhává, stydí se před třídou. Jako první zmlkly právě děti, které potřebovaly číst nejvíc, a doma je často nemá kdo poslouchat.",
        solution:
          "Každé dítě má v druhém městě svou dvojici. Ve středu jí zavolá z klidného kouta knihovny a střídají se, jeden čte vypravěče, druhý přímou řeč. Učitelka během hovoru neopravuje. Kdo chce, může si text předem vyzkoušet s dobrovolníkem.",
        innovation: "Po telefonu není vidět prst pod řádkem. Poslouchá jediný člověk a ten je daleko.",
        impact:
          "Děti si teď o zkoušení samy říkají. Nejhorší je hluk, osm hovorů v jedné místnosti se nedá vydržet. Tři školy skončily, protože neměly kde číst. Jedna se vrátila, když jí půjčili místnost na faře.",
        recommendations: [
          { title: "Knihy plné rozhovorů", text: "Bez přímé řeči se jeden z dvojice nudí." },
          { title: "Náhradní dvojice", text: "Pokaždé někdo chybí a druhý zůstane s telefonem v ruce." },
        ],
      },
    },
    parts: {
      actors: [
        {
          fields: { organisation: "associacao-lapis-de-ponte", role: "actor-role/coordination" },
          texts: {
            pt: { contribution: "forma os pares e envia os voluntários" },
            ca: { contribution: "fa les parelles i envia voluntaris" },
            es: { contribution: "forma las parejas y envía voluntarios" },
            en: { contribution: "makes the pairs and sends the volunteers" },
            sv: { contribution: "bildar paren och skickar frivilliga" },
            cs: { contribution: "sestavuje dvojice a posílá dobrovolníky" },
          },
        },
        { fields: { organisation: "agencia-roda-da-leitura", role: "actor-role/funding" } },
      ],
      contacts: [
        { fields: { person: "tomas", role: "contact-role/promoter", receivesMessages: true } },
        {
          fields: {
            organisation: "associacao-lapis-de-ponte",
            role: "contact-role/secretariat",
            receivesMessages: true,
          },
        },
      ],
      facts: [
        {
          fields: { value: 186, asOf: "2025-10", source: "Xarxa demo" },
          texts: {
            pt: { label: "pares de leitura", note: "Contados em outubro; ao longo do ano alguns mudam." },
            ca: { label: "parelles de lectura", note: "Comptades a l’octubre; durant el curs n’hi ha que canvien." },
            es: { label: "parejas de lectura", note: "Contadas en octubre; algunas cambian durante el curso." },
            en: { label: "reading pairs", note: "Counted in October; some change during the year." },
            sv: { label: "läspar", note: "Räknade i oktober, några byts under året." },
            cs: { label: "čtenářských dvojic", note: "Stav v říjnu, během roku se některé mění." },
          },
        },
      ],
      media: [
        {
          fields: {
            type: "video",
            address: "https://video.xarxa.example/ler-a-duas-vozes",
            credit: "Associação Lápis de Ponte",
            licence: "CC BY 4.0",
            peopleRecognisable: false,
          },
          texts: {
            pt: {
              alternative: "Vídeo: duas crianças leem ao telefone, filmadas de costas.",
              caption: "Uma quarta-feira de leitura, quatro minutos.",
              transcript:
                "Ouve-se o sinal de chamada. «Estás aí? Hoje sou eu a raposa.» Segue-se a leitura à vez. No fim, uma voz diz: «Até quarta. Não leias sem mim.»",
            },
            en: {
              alternative: "Video: two children reading on the telephone, seen from behind.",
              caption: "One Wednesday of reading, four minutes, in Portuguese.",
              transcript:
                "A telephone rings. “Are you there? I’m the fox today.” They read in turn. At the end a voice says: “See you Wednesday. Don’t read on without me.”",
            },
          },
        },
      ],
    },
  },
];
