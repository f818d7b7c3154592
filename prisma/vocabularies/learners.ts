import type { DemoTerm } from "@/prisma/demo/demo";

const recipients: DemoTerm[] = [
  {
    id: "recipient/education-activists",
    labels: {
      ca: "Activistes i comunicadors educatius",
      es: "Activistas y comunicadores educativos",
      en: "Education activists and communicators",
      sv: "Utbildningsaktivister och kommunikatörer",
      cs: "Aktivisté a popularizátoři vzdělávání",
      pt: "Ativistas e comunicadores da educação",
    },
  },
  {
    id: "recipient/education-community",
    labels: {
      ca: "Comunitat educativa",
      es: "Comunidad educativa",
      en: "Education community",
      sv: "Alla kring skolan",
      cs: "Vzdělávací komunita",
      pt: "Comunidade educativa",
    },
    alternative: { en: ["school community"], sv: ["skolgemenskapen"], cs: ["školní komunita"] },
  },
  {
    id: "recipient/management-teams",
    labels: {
      ca: "Equips directius",
      es: "Equipos directivos",
      en: "Management teams",
      sv: "Skolledningar",
      cs: "Vedení škol",
      pt: "Direções de escolas e agrupamentos",
    },
    alternative: {
      ca: ["direccions"],
      es: ["direcciones"],
      en: ["heads", "principals"],
      sv: ["rektorer"],
      cs: ["ředitelé"],
      pt: ["equipas diretivas", "diretores"],
    },
  },
  {
    id: "recipient/teachers",
    labels: { ca: "Professorat", es: "Profesorado", en: "Teachers", sv: "Lärare", cs: "Učitelé", pt: "Professores" },
    alternative: { ca: ["mestres", "docents"], es: ["docentes", "maestros"], cs: ["pedagogové"], pt: ["docentes"] },
  },
  {
    id: "recipient/learners",
    labels: { ca: "Alumnat", es: "Alumnado", en: "Learners", sv: "Elever", cs: "Žáci", pt: "Alunos" },
    alternative: {
      ca: ["alumnes", "infants"],
      es: ["alumnos", "estudiantes"],
      en: ["pupils", "students"],
      sv: ["barn", "studerande"],
      cs: ["děti", "studenti"],
      pt: ["estudantes", "crianças"],
    },
  },
  {
    id: "recipient/families",
    labels: { ca: "Famílies", es: "Familias", en: "Families", sv: "Familjer", cs: "Rodiny", pt: "Famílias" },
    alternative: {
      ca: ["pares i mares"],
      es: ["madres y padres"],
      en: ["parents", "guardians"],
      sv: ["vårdnadshavare", "föräldrar"],
      cs: ["rodiče"],
      pt: ["pais", "encarregados de educação"],
    },
  },
  {
    id: "recipient/school-staff",
    labels: {
      ca: "Personal del centre",
      es: "Personal del centro",
      en: "School staff",
      sv: "Skolans personal",
      cs: "Pracovníci školy",
      pt: "Pessoal da escola",
    },
    alternative: {
      ca: ["PAS", "monitors de menjador"],
      es: ["personal no docente"],
      en: ["support staff"],
      sv: ["elevhälsan", "skolgångshandledare"],
      cs: ["nepedagogičtí pracovníci", "asistenti pedagoga"],
      pt: ["pessoal não docente", "assistentes operacionais"],
    },
  },
  {
    id: "recipient/local-authorities",
    labels: {
      ca: "Administracions locals",
      es: "Administraciones locales",
      en: "Local authorities",
      sv: "Kommuner och städer",
      cs: "Obce a města",
      pt: "Autarquias",
    },
    alternative: {
      ca: ["ajuntaments"],
      es: ["ayuntamientos"],
      en: ["city councils"],
      sv: ["lokala myndigheter"],
      cs: ["samospráva"],
      pt: ["câmaras municipais", "administração local"],
    },
  },
  {
    id: "recipient/organisations",
    labels: {
      ca: "Entitats",
      es: "Entidades",
      en: "Organisations",
      sv: "Organisationer",
      cs: "Organizace",
      pt: "Organizações",
    },
    alternative: {
      ca: ["associacions"],
      es: ["asociaciones"],
      en: ["associations", "charities"],
      sv: ["föreningar", "tredje sektorn"],
      cs: ["spolky", "neziskové organizace"],
      pt: ["associações"],
    },
  },
];

const scopes: DemoTerm[] = [
  {
    id: "scope/formal",
    labels: { ca: "Formal", es: "Formal", en: "Formal", sv: "Formellt lärande", cs: "Formální", pt: "Formal" },
    scopeNote: {
      ca: "Dins l’horari i el currículum.",
      es: "Dentro del horario y del currículo.",
      en: "Within the timetable and the curriculum.",
      sv: "Inom schemat och läroplanen.",
      cs: "V rozvrhu a ve školním vzdělávacím programu.",
      pt: "Dentro do horário e do currículo.",
    },
  },
  {
    id: "scope/non-formal",
    labels: {
      ca: "No formal",
      es: "No formal",
      en: "Non-formal",
      sv: "Icke-formellt lärande",
      cs: "Neformální",
      pt: "Não formal",
    },
    scopeNote: {
      ca: "Organitzat, però fora del currículum: tallers, casals, colònies.",
      es: "Organizado, pero fuera del currículo: talleres, campamentos, clubes.",
      en: "Organised, but outside the curriculum: clubs, workshops, camps.",
      sv: "Organiserat men utanför läroplanen: klubbar, verkstäder, läger.",
      cs: "Organizované, ale mimo výuku: kroužky, dílny, tábory.",
      pt: "Organizado, mas fora do currículo: clubes, oficinas, campos de férias.",
    },
  },
  {
    id: "scope/informal",
    labels: {
      ca: "Informal",
      es: "Informal",
      en: "Informal",
      sv: "Informellt lärande",
      cs: "Informální",
      pt: "Informal",
    },
    scopeNote: {
      ca: "El que s’aprèn vivint: a casa, al barri, amb els amics.",
      es: "Lo que se aprende viviendo: en casa, en el barrio, con los amigos.",
      en: "What is learned by living: at home, in the street, among friends.",
      sv: "Det man lär sig i vardagen: hemma, på gården, bland vänner.",
      cs: "To, co se učíme životem: doma, venku, mezi kamarády.",
      pt: "O que se aprende a viver: em casa, na rua, com os amigos.",
    },
  },
];

const learnersConcerned: DemoTerm[] = [
  {
    id: "learners/all",
    labels: {
      ca: "Tot l’alumnat",
      es: "Todo el alumnado",
      en: "All learners",
      sv: "Alla elever",
      cs: "Všichni žáci",
      pt: "Todos os alunos",
    },
  },
  {
    id: "learners/at-risk-of-leaving",
    labels: {
      ca: "Alumnat en risc d’abandonament",
      es: "Alumnado en riesgo de abandono",
      en: "Learners at risk of leaving school early",
      sv: "Elever som riskerar att hoppa av",
      cs: "Žáci ohrožení předčasným odchodem",
      pt: "Alunos em risco de abandono",
    },
    alternative: { en: ["potential drop-outs"], cs: ["žáci ohrožení školním neúspěchem"] },
  },
  {
    id: "learners/socially-disadvantaged",
    labels: {
      ca: "Alumnat en desavantatge social",
      es: "Alumnado en desventaja social",
      en: "Socially disadvantaged learners",
      sv: "Elever i socialt utsatta livssituationer",
      cs: "Žáci se sociálním znevýhodněním",
      pt: "Alunos em desvantagem social",
    },
    alternative: {
      ca: ["alumnat vulnerable"],
      es: ["alumnado vulnerable"],
      en: ["children in poverty"],
      sv: ["barn i ekonomiskt utsatta familjer"],
      cs: ["děti ze sociálně slabých rodin"],
      pt: ["alunos com ação social escolar"],
    },
  },
  {
    id: "learners/newcomers",
    labels: {
      ca: "Nouvinguts",
      es: "Recién llegados",
      en: "Newly arrived learners",
      sv: "Nyanlända elever",
      cs: "Žáci nově příchozí ze zahraničí",
      pt: "Recém-chegados ao país",
    },
    alternative: {
      ca: ["alumnat migrant"],
      es: ["alumnado migrante"],
      en: ["migrant children"],
      sv: ["elever i förberedande undervisning"],
      cs: ["žáci s odlišným mateřským jazykem"],
      pt: ["alunos migrantes"],
    },
  },
  {
    id: "learners/special-needs",
    labels: {
      ca: "Alumnat amb necessitats educatives especials",
      es: "Alumnado con necesidades educativas especiales",
      en: "Learners with special educational needs",
      sv: "Elever i behov av särskilt stöd",
      cs: "Žáci se speciálními vzdělávacími potřebami",
      pt: "Alunos com necessidades educativas específicas",
    },
    alternative: {
      ca: ["NEE"],
      es: ["NEE", "alumnado con discapacidad"],
      en: ["SEN", "disabled pupils"],
      sv: ["elever med funktionsnedsättning"],
      cs: ["SVP", "žáci s postižením"],
      pt: ["NEE", "alunos com deficiência"],
    },
  },
  {
    id: "learners/school-anxiety",
    labels: {
      ca: "Alumnat amb ansietat escolar",
      es: "Alumnado con ansiedad escolar",
      en: "Learners with school anxiety",
      sv: "Elever med skolångest",
      cs: "Žáci s úzkostí ze školy",
      pt: "Alunos com ansiedade escolar",
    },
    alternative: {
      ca: ["fòbia escolar"],
      es: ["fobia escolar"],
      en: ["school phobia", "school refusal"],
      sv: ["skolfobi", "problematisk skolfrånvaro"],
      cs: ["školní fobie", "odmítání školy"],
      pt: ["fobia escolar", "recusa escolar"],
    },
  },
  {
    id: "learners/young-children",
    labels: {
      ca: "Infants de menys de sis anys",
      es: "Niños pequeños",
      en: "Young children",
      sv: "Små barn",
      cs: "Malé děti",
      pt: "Crianças pequenas",
    },
    alternative: {
      ca: ["infants petits", "menors de sis anys"],
      es: ["menores de seis años"],
      en: ["under-sixes"],
      sv: ["barn under skolåldern"],
      cs: ["předškoláci"],
      pt: ["crianças até aos seis anos"],
    },
  },
];

const needs: DemoTerm[] = [
  {
    id: "need/language",
    labels: {
      ca: "Necessitats lingüístiques",
      es: "Necesidades lingüísticas",
      en: "Language needs",
      sv: "Språkliga behov",
      cs: "Jazykové potřeby",
      pt: "Necessidades linguísticas",
    },
  },
  {
    id: "need/identity",
    labels: {
      ca: "Necessitats d’identitat",
      es: "Necesidades de identidad",
      en: "Identity needs",
      sv: "Behov kring identitet",
      cs: "Potřeby spojené s identitou",
      pt: "Necessidades de identidade",
    },
  },
  {
    id: "need/cultural",
    labels: {
      ca: "Necessitats culturals",
      es: "Necesidades culturales",
      en: "Cultural needs",
      sv: "Kulturella behov",
      cs: "Kulturní potřeby",
      pt: "Necessidades culturais",
    },
  },
  {
    id: "need/material",
    labels: {
      ca: "Necessitats materials",
      es: "Necesidades materiales",
      en: "Material needs",
      sv: "Materiella behov",
      cs: "Materiální potřeby",
      pt: "Necessidades materiais",
    },
  },
];

export const termsOfLearners: DemoTerm[] = [...recipients, ...scopes, ...learnersConcerned, ...needs];
