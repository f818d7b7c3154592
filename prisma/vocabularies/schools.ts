import type { DemoTerm } from "@/prisma/demo/demo";

/** ISCED 2011. National stage names are alternative labels for the search; ages are stored with each school. */
const levels: DemoTerm[] = [
  {
    id: "level/ED01",
    labels: {
      ca: "Desenvolupament educatiu de la primera infància",
      es: "Desarrollo educativo de la primera infancia",
      en: "Early childhood educational development",
      sv: "Småbarnspedagogik för de yngsta",
      cs: "Vzdělávání v raném dětství",
      pt: "Desenvolvimento educativo na primeira infância",
    },
    alternative: {
      ca: ["escola bressol", "primer cicle d’educació infantil"],
      es: ["escuela infantil", "primer ciclo de educación infantil"],
      en: ["crèche", "nursery"],
      sv: ["daghem", "förskola för de yngsta barnen"],
      cs: ["jesle", "dětská skupina", "raná péče"],
      pt: ["creche"],
    },
  },
  {
    id: "level/ED02",
    labels: {
      ca: "Educació preprimària",
      es: "Educación preprimaria",
      en: "Pre-primary education",
      sv: "Förskola och förskoleundervisning",
      cs: "Předškolní vzdělávání",
      pt: "Educação pré-escolar",
    },
    alternative: {
      ca: ["parvulari", "segon cicle d’educació infantil"],
      es: ["segundo ciclo de educación infantil"],
      en: ["kindergarten", "pre-school"],
      sv: ["förskoleklass", "daghem"],
      cs: ["mateřská škola"],
      pt: ["jardim de infância"],
    },
  },
  {
    id: "level/ED1",
    labels: {
      ca: "Educació primària",
      es: "Educación primaria",
      en: "Primary education",
      sv: "Primärutbildning",
      cs: "Primární vzdělávání",
      pt: "Educação primária",
    },
    alternative: {
      ca: ["escola primària"],
      es: ["colegio"],
      en: ["primary school", "elementary school"],
      sv: ["lågstadiet", "mellanstadiet", "åk 1–6"],
      cs: ["1. stupeň ZŠ"],
      pt: ["1.º ciclo", "2.º ciclo"],
    },
  },
  {
    id: "level/ED2",
    labels: {
      ca: "Primera etapa de secundària",
      es: "Primera etapa de secundaria",
      en: "Lower secondary education",
      sv: "Lägre sekundärutbildning",
      cs: "Nižší sekundární vzdělávání",
      pt: "Ensino secundário inferior",
    },
    alternative: {
      ca: ["ESO"],
      es: ["ESO"],
      en: ["junior cycle", "middle school"],
      sv: ["högstadiet", "åk 7–9"],
      cs: ["2. stupeň ZŠ"],
      pt: ["3.º ciclo"],
    },
  },
  {
    id: "level/ED3",
    labels: {
      ca: "Segona etapa de secundària",
      es: "Segunda etapa de secundaria",
      en: "Upper secondary education",
      sv: "Högre sekundärutbildning",
      cs: "Vyšší sekundární vzdělávání",
      pt: "Ensino secundário superior",
    },
    alternative: {
      ca: ["batxillerat", "cicles formatius de grau mitjà"],
      es: ["bachillerato", "formación profesional de grado medio"],
      en: ["senior cycle", "sixth form"],
      sv: ["gymnasium", "yrkesutbildning på andra stadiet"],
      cs: ["střední škola", "gymnázium"],
      pt: ["10.º a 12.º ano", "cursos profissionais"],
    },
  },
  {
    id: "level/ED4",
    labels: {
      ca: "Educació postsecundària no superior",
      es: "Educación postsecundaria no superior",
      en: "Post-secondary non-tertiary education",
      sv: "Eftersekundär, icke-tertiär utbildning",
      cs: "Postsekundární neterciární vzdělávání",
      pt: "Ensino pós-secundário não superior",
    },
    alternative: {
      sv: ["eftergymnasial yrkesutbildning"],
      cs: ["nástavbové studium"],
      pt: ["cursos de especialização tecnológica"],
    },
  },
  {
    id: "level/ED5",
    labels: {
      ca: "Educació superior de cicle curt",
      es: "Educación superior de ciclo corto",
      en: "Short-cycle tertiary education",
      sv: "Kort högre utbildning",
      cs: "Krátký cyklus terciárního vzdělávání",
      pt: "Ensino superior de curta duração",
    },
    alternative: {
      ca: ["cicles formatius de grau superior"],
      es: ["formación profesional de grado superior"],
      sv: ["yrkeshögskola, korta program"],
      cs: ["dvouleté pomaturitní studium"],
      pt: ["CTeSP"],
    },
  },
  {
    id: "level/ED6",
    labels: {
      ca: "Grau universitari o equivalent",
      es: "Grado universitario o equivalente",
      en: "Bachelor’s level or equivalent",
      sv: "Kandidatnivå eller motsvarande",
      cs: "Bakalářské studium nebo jeho obdoba",
      pt: "Licenciatura ou equivalente",
    },
  },
  {
    id: "level/ED7",
    labels: {
      ca: "Màster o equivalent",
      es: "Máster o equivalente",
      en: "Master’s level or equivalent",
      sv: "Masternivå eller motsvarande",
      cs: "Magisterské studium nebo jeho obdoba",
      pt: "Mestrado ou equivalente",
    },
    alternative: { sv: ["magister"], cs: ["inženýrské studium"] },
  },
  {
    id: "level/ED8",
    labels: {
      ca: "Doctorat o equivalent",
      es: "Doctorado o equivalente",
      en: "Doctoral level or equivalent",
      sv: "Doktorsnivå eller motsvarande",
      cs: "Doktorské studium nebo jeho obdoba",
      pt: "Doutoramento ou equivalente",
    },
  },
];

const ownerships: DemoTerm[] = [
  {
    id: "ownership/public",
    labels: { ca: "Públic", es: "Público", en: "Public", sv: "Offentlig", cs: "Veřejná", pt: "Público" },
    alternative: { en: ["state school"], sv: ["kommunal skola"], cs: ["státní", "obecní", "krajská"], pt: ["estatal"] },
  },
  {
    id: "ownership/publicly-funded-private",
    labels: {
      ca: "Privat concertat",
      es: "Privado concertado",
      en: "Private with public funding",
      sv: "Fristående med offentlig finansiering",
      cs: "Soukromá s veřejným financováním",
      pt: "Privado dependente do Estado",
    },
    alternative: {
      ca: ["escola concertada"],
      es: ["centro concertado"],
      en: ["voluntary school", "grant-aided school"],
      sv: ["friskola"],
      cs: ["církevní škola"],
      pt: ["contrato de associação"],
    },
  },
  {
    id: "ownership/private",
    labels: { ca: "Privat", es: "Privado", en: "Private", sv: "Privat", cs: "Soukromá", pt: "Privado" },
    alternative: { en: ["independent school", "fee-paying school"], pt: ["particular"] },
  },
];

const membershipRoles: DemoTerm[] = [
  {
    id: "membership-role/member",
    labels: { ca: "Membre", es: "Miembro", en: "Member", sv: "Medlem", cs: "Člen", pt: "Membro" },
    scopeNote: {
      ca: "Forma part de la xarxa o de l’agrupació.",
      es: "Forma parte de la red o de la agrupación.",
      en: "Belongs to the network or cluster.",
      sv: "Hör till nätverket eller klustret.",
      cs: "Patří do sítě nebo seskupení.",
      pt: "Pertence à rede ou ao agrupamento.",
    },
  },
  {
    id: "membership-role/seat",
    labels: {
      ca: "Seu de l’agrupació",
      es: "Centro sede",
      en: "Seat school",
      sv: "Huvudskola",
      cs: "Hlavní škola (sídlo)",
      pt: "Escola-sede",
    },
    scopeNote: {
      ca: "El centre on té la seu la direcció de l’agrupació. N’hi ha un de sol.",
      es: "El centro donde tiene su sede la dirección de la agrupación. Solo hay uno.",
      en: "The school where the cluster’s principal is based. Each cluster has one.",
      sv: "Skolan där klustrets rektor har sitt kansli. Det finns bara en.",
      cs: "Škola, ve které sídlí ředitel seskupení. Je vždy jen jedna.",
      pt: "A escola onde funciona a direção do agrupamento. Só há uma.",
    },
  },
  {
    id: "membership-role/lead",
    labels: {
      ca: "Centre impulsor",
      es: "Centro impulsor",
      en: "Lead school",
      sv: "Ledande skola",
      cs: "Vedoucí škola",
      pt: "Escola coordenadora",
    },
    scopeNote: {
      ca: "Convoca les trobades i porta el dia a dia de la xarxa.",
      es: "Convoca las reuniones y lleva el día a día de la red.",
      en: "Calls the meetings and runs the network from day to day.",
      sv: "Kallar till möten och håller i nätverkets vardag.",
      cs: "Svolává schůzky a stará se o běžný chod sítě.",
      pt: "Convoca as reuniões e trata do dia a dia da rede.",
    },
  },
];

export const termsOfSchools: DemoTerm[] = [...levels, ...ownerships, ...membershipRoles];
