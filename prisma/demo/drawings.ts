import type { Locale } from "@/lib/i18n/locales";
import type { KindName } from "@/lib/kinds/index";

/** A drawing of ours beside a record of the demo: `drawings/<name>.svg`. */
export type DemoDrawing = { kind: KindName; slug: string; name: string; alternative: Record<Locale, string> };

export const drawingCredit = "Xarxa, demo drawing";
export const drawingLicence = "CC BY 4.0";

export const drawings: DemoDrawing[] = [
  {
    kind: "practice",
    slug: "most-do-sestky",
    name: "bridge",
    alternative: {
      ca: "Dues escoles de mides diferents unides per una passarel·la; un fil vermell en fa de barana.",
      es: "Dos escuelas de distinto tamaño unidas por una pasarela; un hilo rojo hace de barandilla.",
      en: "Two schools of different size joined by a footbridge; a red thread is its handrail.",
      sv: "Två olika stora skolhus förenade av en gångbro; en röd tråd är dess räcke.",
      cs: "Dvě různě velké školy spojené lávkou; zábradlí tvoří červená nit.",
      pt: "Duas escolas de tamanho diferente ligadas por uma ponte pedonal; um fio vermelho serve de corrimão.",
    },
  },
  {
    kind: "practice",
    slug: "snidane-pred-zvonenim",
    name: "breakfast",
    alternative: {
      ca: "Una taula parada amb bols, tasses i pa davant d’una finestra a trenc d’alba.",
      es: "Una mesa puesta con cuencos, tazas y pan ante una ventana al amanecer.",
      en: "A table laid with bowls, cups and bread in front of a window at daybreak.",
      sv: "Ett dukat bord med skålar, koppar och bröd framför ett fönster i gryningen.",
      cs: "Prostřený stůl s miskami, hrnky a chlebem u okna za svítání.",
      pt: "Uma mesa posta com tigelas, canecas e pão junto a uma janela ao amanhecer.",
    },
  },
  {
    kind: "practice",
    slug: "harbour-light-watch",
    name: "harbour",
    alternative: {
      ca: "Un port al vespre: un far encès, una barca i una corda vermella lligada a un noray.",
      es: "Un puerto al anochecer: un faro encendido, una barca y una cuerda roja atada a un noray.",
      en: "A harbour in the evening: a lit lighthouse, a boat and a red rope tied to a bollard.",
      sv: "En hamn på kvällen: en tänd fyr, en båt och ett rött rep kring en pollare.",
      cs: "Večerní přístav: rozsvícený maják, loď a červené lano uvázané kolem pachole.",
      pt: "Um porto ao fim da tarde: um farol aceso, um barco e uma corda vermelha presa a um cabeço.",
    },
  },
  {
    kind: "practice",
    slug: "a-mesma-mochila",
    name: "rucksack",
    alternative: {
      ca: "Una motxilla cosida amb fil vermell, amb una etiqueta penjada.",
      es: "Una mochila cosida con hilo rojo, con una etiqueta colgada.",
      en: "A rucksack sewn with red thread, with a label tied to it.",
      sv: "En ryggsäck sydd med röd tråd, med en adresslapp i ett snöre.",
      cs: "Batoh prošitý červenou nití, na kterém visí visačka.",
      pt: "Uma mochila cosida a linha vermelha, com uma etiqueta pendurada.",
    },
  },
  {
    kind: "practice",
    slug: "ler-a-duas-vozes",
    name: "two-voices",
    alternative: {
      ca: "Dos llibres oberts i, damunt, dos pots units per un cordill vermell, com un telèfon de joguina.",
      es: "Dos libros abiertos y, encima, dos latas unidas por un cordel rojo, como un teléfono de juguete.",
      en: "Two open books and above them two tins joined by a red string, like a toy telephone.",
      sv: "Två uppslagna böcker och ovanför dem två burkar med ett rött snöre emellan, som en leksakstelefon.",
      cs: "Dvě otevřené knihy a nad nimi dvě plechovky spojené červeným provázkem, jako dětský telefon.",
      pt: "Dois livros abertos e, por cima, duas latas ligadas por um cordel vermelho, como um telefone de brincar.",
    },
  },
  {
    kind: "practice",
    slug: "un-patio-con-muchas-puertas",
    name: "school-yard",
    alternative: {
      ca: "Un pati d’escola amb una xarranca pintada, una pilota i una corda de saltar vermella.",
      es: "Un patio de colegio con una rayuela pintada, una pelota y una comba roja.",
      en: "A school yard with a painted hopscotch, a ball and a red skipping rope.",
      sv: "En skolgård med en målad hage, en boll och ett rött hopprep.",
      cs: "Školní dvůr s namalovaným panákem, míčem a červeným švihadlem.",
      pt: "Um recreio com uma macaca pintada, uma bola e uma corda de saltar vermelha.",
    },
  },
  {
    kind: "practice",
    slug: "hogt-pa-sparvagnen",
    name: "tram-stop",
    alternative: {
      ca: "Un tramvia a la parada; hi ha un llibre obert a la finestra i un altre al banc.",
      es: "Un tranvía en la parada; hay un libro abierto en la ventanilla y otro en el banco.",
      en: "A tram at its stop, with an open book in the window and another one on the bench.",
      sv: "En spårvagn vid hållplatsen, med en uppslagen bok i fönstret och en annan på bänken.",
      cs: "Tramvaj na zastávce, v okně otevřená kniha a druhá na lavičce.",
      pt: "Um elétrico na paragem, com um livro aberto à janela e outro no banco.",
    },
  },
  {
    kind: "practice",
    slug: "en-skola-for-alla",
    name: "catchment-map",
    alternative: {
      ca: "Un mapa de zones escolars de colors; un fil vermell torna a traçar el límit d’una.",
      es: "Un mapa de zonas escolares de colores; un hilo rojo vuelve a trazar el límite de una.",
      en: "A map of catchment areas in colours; a red thread draws the boundary of one anew.",
      sv: "En karta över upptagningsområden i olika färger; en röd tråd drar om gränsen för ett av dem.",
      cs: "Barevná mapa školských obvodů; červená nit vede hranici jednoho z nich znovu.",
      pt: "Um mapa de áreas escolares a cores; um fio vermelho volta a traçar o limite de uma delas.",
    },
  },
  {
    kind: "practice",
    slug: "horta-de-janela",
    name: "garden",
    alternative: {
      ca: "Un hort escolar amb bancals, una regadora i unes tomaqueres lligades amb cordill vermell.",
      es: "Un huerto escolar con bancales, una regadera y tomateras atadas con cordel rojo.",
      en: "A school garden with beds, a watering can and tomatoes tied with red string.",
      sv: "En skolträdgård med odlingsbäddar, en vattenkanna och tomater uppbundna med rött snöre.",
      cs: "Školní zahrada se záhony, konví a rajčaty uvázanými na červený provázek.",
      pt: "Uma horta escolar com canteiros, um regador e tomateiros presos com cordel vermelho.",
    },
  },
  {
    kind: "meeting",
    slug: "braga-2025",
    name: "table-with-papers",
    alternative: {
      ca: "Una taula ovalada vista des de dalt, amb papers units per un fil vermell i vuit cadires.",
      es: "Una mesa ovalada vista desde arriba, con papeles unidos por un hilo rojo y ocho sillas.",
      en: "An oval table seen from above, with papers joined by a red thread and eight chairs.",
      sv: "Ett ovalt bord sett uppifrån, med papper som en röd tråd binder samman och åtta stolar.",
      cs: "Oválný stůl shora, papíry spojené červenou nití a osm židlí.",
      pt: "Uma mesa oval vista de cima, com papéis ligados por um fio vermelho e oito cadeiras.",
    },
  },
  {
    kind: "guide",
    slug: "starting-a-network",
    name: "paper-hands",
    alternative: {
      ca: "Quatre mans de paper retallat que subjecten el mateix fil vermell.",
      es: "Cuatro manos de papel recortado que sujetan el mismo hilo rojo.",
      en: "Four hands cut out of paper, all holding the same red thread.",
      sv: "Fyra händer av klippt papper som håller i samma röda tråd.",
      cs: "Čtyři ruce vystřižené z papíru drží tutéž červenou nit.",
      pt: "Quatro mãos de papel recortado que seguram o mesmo fio vermelho.",
    },
  },
  {
    kind: "practice",
    slug: "nao-ha-quinta-sem-ti",
    name: "timetable",
    alternative: {
      ca: "Un horari setmanal de colors; el dijous hi ha un paisatge amb una casa.",
      es: "Un horario semanal de colores; el jueves hay un paisaje con una casa.",
      en: "A weekly timetable in colours; its Thursday is a landscape with a house.",
      sv: "Ett färgat veckoschema; torsdagen är ett landskap med ett hus.",
      cs: "Barevný týdenní rozvrh; místo čtvrtka je v něm krajina s domem.",
      pt: "Um horário semanal a cores; a quinta-feira é uma paisagem com uma casa.",
    },
  },
  {
    kind: "network",
    slug: "natverket-lasrummet",
    name: "library",
    alternative: {
      ca: "Una prestatgeria de biblioteca amb una escala; d’un llibre en surt un punt vermell molt llarg.",
      es: "Una estantería de biblioteca con una escalera; de un libro sale una cinta roja muy larga.",
      en: "Library shelves with a ladder; a very long red ribbon runs out of one book.",
      sv: "Bokhyllor med en stege; ur en bok löper ett mycket långt rött band.",
      cs: "Knihovní regál se žebříkem; z jedné knihy vede velmi dlouhá červená stužka.",
      pt: "Estantes de biblioteca com um escadote; de um livro sai uma fita vermelha muito comprida.",
    },
  },
];
