import type { DemoTerm } from "@/prisma/demo/demo";

const practiceTypes: DemoTerm[] = [
  {
    id: "practice-type/project",
    labels: { ca: "Projecte", es: "Proyecto", en: "Project", sv: "Projekt", cs: "Projekt", pt: "Projeto" },
    scopeNote: {
      ca: "Feina amb un objectiu propi, un equip i un temps limitat.",
      es: "Trabajo con un objetivo propio, un equipo y un tiempo limitado.",
      en: "Work with its own aim, a team and a fixed period of time.",
      sv: "Arbete med eget mål, ett team och begränsad tid.",
      cs: "Práce s vlastním cílem, týmem a omezenou dobou trvání.",
      pt: "Trabalho com objetivo próprio, uma equipa e um prazo.",
    },
  },
  {
    id: "practice-type/intervention",
    labels: {
      ca: "Intervenció",
      es: "Intervención",
      en: "Intervention",
      sv: "Åtgärd",
      cs: "Intervence",
      pt: "Intervenção",
    },
    alternative: { ca: ["mesura"], es: ["medida"], en: ["measure"], sv: ["insats"], cs: ["opatření"], pt: ["medida"] },
    scopeNote: {
      ca: "Una mesura concreta contra un problema concret, descrita perquè altres la puguin aplicar.",
      es: "Una medida concreta frente a un problema concreto, descrita para que otros la apliquen.",
      en: "A specific measure to tackle a specific problem, described so that others can use it.",
      sv: "En konkret åtgärd mot ett konkret problem, beskriven så att andra kan göra likadant.",
      cs: "Konkrétní opatření proti konkrétnímu problému, popsané tak, aby je mohli použít i jiní.",
      pt: "Uma medida concreta para um problema concreto, descrita para que outros a possam aplicar.",
    },
  },
  {
    id: "practice-type/programme",
    labels: { ca: "Programa", es: "Programa", en: "Programme", sv: "Program", cs: "Program", pt: "Programa" },
    scopeNote: {
      ca: "Oferta estable en què participen molts centres, any rere any.",
      es: "Oferta estable en la que participan muchos centros, curso tras curso.",
      en: "A permanent offer that many schools take part in, year after year.",
      sv: "Ett stående erbjudande som många skolor är med i, år efter år.",
      cs: "Stálá nabídka, do níž se rok co rok zapojuje více škol.",
      pt: "Oferta estável em que participam muitas escolas, ano após ano.",
    },
  },
  {
    id: "practice-type/network-activity",
    labels: {
      ca: "Activitat de xarxa",
      es: "Actividad de red",
      en: "Network activity",
      sv: "Nätverksaktivitet",
      cs: "Aktivita sítě",
      pt: "Atividade de rede",
    },
    scopeNote: {
      ca: "Allò que els centres d’una xarxa fan plegats.",
      es: "Lo que hacen juntos los centros de una red.",
      en: "Something the schools in a network do together.",
      sv: "Något som skolorna i ett nätverk gör tillsammans.",
      cs: "Něco, co školy v síti dělají společně.",
      pt: "Aquilo que as escolas de uma rede fazem em conjunto.",
    },
  },
  {
    id: "practice-type/school-case",
    labels: {
      ca: "Cas d’un centre",
      es: "Caso de un centro",
      en: "School case",
      sv: "Skolexempel",
      cs: "Příklad ze školy",
      pt: "Caso de uma escola",
    },
    scopeNote: {
      ca: "El camí d’un sol centre, explicat des de dins.",
      es: "El recorrido de un solo centro, contado desde dentro.",
      en: "One school’s own story, told from the inside.",
      sv: "En enda skolas väg, berättad inifrån.",
      cs: "Cesta jedné školy, vyprávěná zevnitř.",
      pt: "O percurso de uma só escola, contado por dentro.",
    },
  },
];

const phases: DemoTerm[] = [
  {
    id: "phase/idea",
    labels: { ca: "Idea", es: "Idea", en: "Idea", sv: "Idé", cs: "Nápad", pt: "Ideia" },
    scopeNote: {
      ca: "Està pensada, però encara no ha començat.",
      es: "Está pensada, pero todavía no ha empezado.",
      en: "Planned, but not started yet.",
      sv: "Uttänkt, men inte påbörjad.",
      cs: "Promyšleno, ale ještě nezačalo.",
      pt: "Está pensada, mas ainda não começou.",
    },
  },
  {
    id: "phase/pilot",
    labels: {
      ca: "Prova pilot",
      es: "Prueba piloto",
      en: "Pilot",
      sv: "Pilot",
      cs: "Pilotní ověřování",
      pt: "Projeto-piloto",
    },
    alternative: {
      ca: ["experimental"],
      es: ["experimental"],
      en: ["trial"],
      sv: ["försök"],
      cs: ["zkušební provoz"],
      pt: ["experiência-piloto"],
    },
    scopeNote: {
      ca: "Es prova a petita escala per veure què funciona.",
      es: "Se prueba a pequeña escala para ver qué funciona.",
      en: "Being tried on a small scale to see what works.",
      sv: "Prövas i liten skala för att se vad som fungerar.",
      cs: "Zkouší se v malém, aby se ukázalo, co funguje.",
      pt: "Está a ser experimentada em pequena escala, para ver o que resulta.",
    },
  },
  {
    id: "phase/running",
    labels: { ca: "En marxa", es: "En marcha", en: "Running", sv: "Pågår", cs: "Probíhá", pt: "Em curso" },
    scopeNote: {
      ca: "Forma part del funcionament habitual.",
      es: "Forma parte del funcionamiento habitual.",
      en: "Part of everyday work.",
      sv: "En del av det vanliga arbetet.",
      cs: "Patří k běžnému provozu.",
      pt: "Faz parte do trabalho habitual.",
    },
  },
  {
    id: "phase/scaled-up",
    labels: { ca: "Ampliada", es: "Ampliada", en: "Scaled up", sv: "Utvidgad", cs: "Rozšířeno", pt: "Alargada" },
    scopeNote: {
      ca: "Ha anat més enllà d’on va néixer: més centres, més barris o altres ciutats.",
      es: "Ha llegado más allá de donde nació: más centros, más barrios u otras ciudades.",
      en: "Spread beyond the place where it started, to more schools, districts or cities.",
      sv: "Har spritts från platsen där den började till fler skolor, stadsdelar eller städer.",
      cs: "Přesáhlo místo svého vzniku: do dalších škol, čtvrtí nebo měst.",
      pt: "Passou do lugar onde nasceu para mais escolas, bairros ou cidades.",
    },
  },
  {
    id: "phase/ended",
    labels: { ca: "Acabada", es: "Finalizada", en: "Ended", sv: "Avslutad", cs: "Ukončeno", pt: "Terminada" },
    scopeNote: {
      ca: "Ja no es fa. El que se’n va aprendre continua aquí.",
      es: "Ya no se hace. Lo que se aprendió sigue aquí.",
      en: "No longer running. You can still read what was learned from it.",
      sv: "Görs inte längre. Lärdomarna finns kvar här.",
      cs: "Už se nedělá. Poučení z toho tu zůstává.",
      pt: "Já não se faz. O que se aprendeu continua aqui.",
    },
  },
];

const evidenceLevels: DemoTerm[] = [
  {
    id: "evidence/self-reported",
    labels: {
      ca: "Autodeclarada",
      es: "Autodeclarada",
      en: "Self-reported",
      sv: "Självrapporterad",
      cs: "Vlastní sdělení",
      pt: "Autodeclarada",
    },
    scopeNote: {
      ca: "Ho expliquen els qui ho han fet; ningú més no ho ha comprovat.",
      es: "Lo cuentan quienes lo hicieron; nadie más lo ha comprobado.",
      en: "Reported by the people who did it, and not checked by anyone else.",
      sv: "Berättat av dem som gjorde det; ingen annan har kontrollerat uppgifterna.",
      cs: "Vyprávějí ti, kdo to dělali; nikdo další to neověřil.",
      pt: "Contado por quem o fez; mais ninguém verificou.",
    },
  },
  {
    id: "evidence/confirmed-by-city",
    labels: {
      ca: "Confirmada per la ciutat",
      es: "Confirmada por la ciudad",
      en: "Confirmed by the city",
      sv: "Bekräftad av staden",
      cs: "Potvrzeno městem",
      pt: "Confirmada pela cidade",
    },
    scopeNote: {
      ca: "La persona coordinadora de la ciutat ha comprovat que existeix i que es fa com es descriu. No diu si té efecte.",
      es: "La persona coordinadora de la ciudad ha comprobado que existe y que se hace como se describe. No dice si surte efecto.",
      en: "The city’s coordinator has checked that it exists and is done as described. This does not say whether it has an effect.",
      sv: "Stadens samordnare har kontrollerat att den finns och görs så som det står. Det säger inget om effekten.",
      cs: "Koordinátor města ověřil, že existuje a dělá se tak, jak je popsáno. O účinku to nic neříká.",
      pt: "A pessoa que coordena na cidade verificou que existe e se faz como está descrito. Não diz se tem efeito.",
    },
  },
  {
    id: "evidence/seen-by-peers",
    labels: {
      ca: "Vista per col·legues",
      es: "Vista por colegas",
      en: "Seen by peers",
      sv: "Sedd av kollegor",
      cs: "Viděli kolegové z praxe",
      pt: "Vista por pares",
    },
    scopeNote: {
      ca: "Gent d’altres ciutats o centres l’ha vist funcionar en una visita i n’ha donat la seva opinió.",
      es: "Personas de otras ciudades o centros la han visto funcionar en una visita y han dado su opinión.",
      en: "People from other cities or schools have visited, seen it at work and said what they think.",
      sv: "Besökare från andra städer eller skolor har sett den i verkligheten och sagt vad de tycker.",
      cs: "Lidé z jiných měst nebo škol ji při návštěvě viděli v chodu a řekli na ni svůj názor.",
      pt: "Pessoas de outras cidades ou escolas viram-na a funcionar numa visita e deram a sua opinião.",
    },
  },
  {
    id: "evidence/evaluated",
    labels: { ca: "Avaluada", es: "Evaluada", en: "Evaluated", sv: "Utvärderad", cs: "Vyhodnoceno", pt: "Avaliada" },
    scopeNote: {
      ca: "Algú que no hi treballava n’ha estudiat els resultats amb un mètode que es pot consultar.",
      es: "Alguien ajeno a la práctica ha estudiado los resultados con un método que se puede consultar.",
      en: "Someone independent has studied the results, using a published method.",
      sv: "Någon utomstående har undersökt resultaten med en metod som går att ta del av.",
      cs: "Výsledky zkoumal někdo zvenčí a jeho postup je možné dohledat.",
      pt: "Alguém de fora estudou os resultados, com um método que se pode consultar.",
    },
  },
];

const costBands: DemoTerm[] = [
  {
    id: "cost-band/none",
    labels: {
      ca: "Sense cost",
      es: "Sin coste",
      en: "No cost",
      sv: "Ingen kostnad",
      cs: "Bez nákladů",
      pt: "Sem custos",
    },
    scopeNote: {
      ca: "Només cal temps de qui ja hi treballa.",
      es: "Solo hace falta tiempo de quien ya trabaja allí.",
      en: "Takes only the time of people who already work there.",
      sv: "Kräver bara tid av dem som redan arbetar där.",
      cs: "Stojí jen čas lidí, kteří tam už pracují.",
      pt: "Só exige tempo de quem já lá trabalha.",
    },
  },
  {
    id: "cost-band/low",
    labels: {
      ca: "Cost baix",
      es: "Coste bajo",
      en: "Low cost",
      sv: "Låg kostnad",
      cs: "Nízké náklady",
      pt: "Custo baixo",
    },
    scopeNote: {
      ca: "Un centre s’ho pot pagar amb el seu pressupost ordinari.",
      es: "Un centro puede pagarlo con su presupuesto ordinario.",
      en: "A school can pay for it from its ordinary budget.",
      sv: "Ryms i en skolas vanliga budget.",
      cs: "Škola to zaplatí z běžného rozpočtu.",
      pt: "Uma escola consegue pagá-la com o orçamento normal.",
    },
  },
  {
    id: "cost-band/medium",
    labels: {
      ca: "Cost mitjà",
      es: "Coste medio",
      en: "Medium cost",
      sv: "Medelhög kostnad",
      cs: "Střední náklady",
      pt: "Custo médio",
    },
    scopeNote: {
      ca: "Demana una ajuda a part, per exemple unes hores pagades o una subvenció.",
      es: "Requiere una ayuda aparte, como unas horas pagadas o una subvención.",
      en: "Needs extra money, such as some paid hours or a grant.",
      sv: "Kräver extra pengar, till exempel några avlönade timmar eller ett bidrag.",
      cs: "Vyžaduje peníze navíc, třeba pár placených hodin nebo dotaci.",
      pt: "Precisa de dinheiro à parte, por exemplo horas pagas ou um subsídio.",
    },
  },
  {
    id: "cost-band/high",
    labels: {
      ca: "Cost alt",
      es: "Coste alto",
      en: "High cost",
      sv: "Hög kostnad",
      cs: "Vysoké náklady",
      pt: "Custo elevado",
    },
    scopeNote: {
      ca: "Calen llocs de treball nous, obres o una partida del pressupost de la ciutat.",
      es: "Exige nuevos puestos de trabajo, obras o una partida del presupuesto municipal.",
      en: "Needs new posts, building work or a line in the city’s budget.",
      sv: "Kräver nya tjänster, ombyggnad eller en egen post i stadens budget.",
      cs: "Vyžaduje nová místa, stavební úpravy nebo položku v rozpočtu města.",
      pt: "Exige novos postos de trabalho, obras ou uma verba no orçamento municipal.",
    },
  },
];

export const termsOfPractices: DemoTerm[] = [...practiceTypes, ...phases, ...evidenceLevels, ...costBands];
