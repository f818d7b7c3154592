import type { DemoTerm } from "@/prisma/demo/demo";

const fieldsOfAction: DemoTerm[] = [
  {
    id: "field-of-action/systemic-measures",
    labels: {
      ca: "Mesures sistèmiques en l’àmbit local",
      es: "Medidas sistémicas en el ámbito local",
      en: "Systemic measures at local level",
      sv: "Systemåtgärder på lokal nivå",
      cs: "Systémová opatření na místní úrovni",
      pt: "Medidas sistémicas a nível local",
    },
  },
  {
    id: "field-of-action/help-for-parents",
    labels: {
      ca: "Suport a pares i mares",
      es: "Apoyo a madres y padres",
      en: "Help for parents",
      sv: "Stöd till föräldrar",
      cs: "Pomoc rodičům",
      pt: "Apoio aos pais",
    },
  },
  {
    id: "field-of-action/quality-of-teaching",
    labels: {
      ca: "Qualitat de l’ensenyament",
      es: "Calidad de la enseñanza",
      en: "Quality of teaching",
      sv: "Undervisningens kvalitet",
      cs: "Kvalita výuky",
      pt: "Qualidade do ensino",
    },
  },
  {
    id: "field-of-action/staff-support",
    labels: {
      ca: "Suport professional als centres",
      es: "Apoyo profesional a los centros",
      en: "Staff support for schools",
      sv: "Personalstöd till skolorna",
      cs: "Personální podpora škol",
      pt: "Reforço de pessoal nas escolas",
    },
    alternative: {
      en: ["extra staff"],
      cs: ["asistent pedagoga", "školní psycholog"],
      sv: ["skolgångshandledare", "kurator"],
    },
  },
  {
    id: "field-of-action/outside-school",
    labels: {
      ca: "Suport fora de l’escola",
      es: "Apoyo fuera de la escuela",
      en: "Support outside school",
      sv: "Stöd utanför skolan",
      cs: "Podpora mimo školu",
      pt: "Apoio fora da escola",
    },
    alternative: {
      ca: ["reforç extraescolar"],
      es: ["refuerzo extraescolar"],
      en: ["homework clubs"],
      sv: ["läxhjälp"],
      cs: ["doučování"],
      pt: ["explicações solidárias"],
    },
  },
];

const implementers: DemoTerm[] = [
  {
    id: "implementer/non-profit",
    labels: {
      ca: "Entitat sense ànim de lucre",
      es: "Entidad sin ánimo de lucro",
      en: "Non-profit organisation",
      sv: "Ideell organisation",
      cs: "Nezisková organizace",
      pt: "Organização sem fins lucrativos",
    },
    alternative: {
      ca: ["ONG"],
      es: ["ONG"],
      en: ["charity", "NGO"],
      sv: ["förening", "tredje sektorn"],
      cs: ["NNO", "spolek"],
      pt: ["ONG", "IPSS"],
    },
  },
  {
    id: "implementer/school",
    labels: { ca: "Centre educatiu", es: "Centro educativo", en: "School", sv: "Skola", cs: "Škola", pt: "Escola" },
    alternative: { ca: ["escola", "institut"], es: ["colegio", "instituto"] },
  },
  {
    id: "implementer/school-facility",
    labels: {
      ca: "Servei educatiu vinculat a l’escola",
      es: "Servicio educativo vinculado a la escuela",
      en: "School facility",
      sv: "Verksamhet i anslutning till skolan",
      cs: "Školské zařízení",
      pt: "Serviço educativo ligado à escola",
    },
    alternative: {
      ca: ["EAP"],
      es: ["equipo de orientación"],
      en: ["counselling centre", "after-school centre"],
      sv: ["fritidshem", "rådgivning för elever"],
      cs: ["pedagogicko-psychologická poradna", "školní družina"],
      pt: ["centro de apoio à aprendizagem"],
    },
    scopeNote: {
      ca: "No és una escola, però hi treballa al costat: orientació psicopedagògica, acollida, lleure.",
      es: "No es un centro escolar, pero trabaja a su lado: orientación, acogida, tiempo libre.",
      en: "Not a school, but works beside it: counselling, after-school care, leisure.",
      sv: "Ingen skola, men arbetar bredvid den: rådgivning, eftermiddagsvård, fritid.",
      cs: "Není školou, ale pracuje vedle ní: poradna, družina, středisko volného času.",
      pt: "Não é uma escola, mas trabalha ao lado dela: orientação, tempos livres, acolhimento.",
    },
  },
  {
    id: "implementer/child-protection",
    labels: {
      ca: "Serveis de protecció a la infància",
      es: "Servicios de protección a la infancia",
      en: "Child protection service",
      sv: "Barnskydd/socialtjänst",
      cs: "Orgán sociálně-právní ochrany dětí",
      pt: "Proteção de crianças e jovens",
    },
    alternative: {
      ca: ["EAIA"],
      es: ["servicios sociales de infancia"],
      en: ["child welfare"],
      sv: ["socialtjänsten för barn och unga"],
      cs: ["OSPOD"],
      pt: ["CPCJ"],
    },
  },
  {
    id: "implementer/labour-office",
    labels: {
      ca: "Oficina d’ocupació",
      es: "Oficina de empleo",
      en: "Labour office",
      sv: "Arbetsförmedling",
      cs: "Úřad práce",
      pt: "Centro de emprego",
    },
    alternative: {
      ca: ["servei d’ocupació"],
      es: ["servicio público de empleo"],
      en: ["job centre"],
      sv: ["arbetskraftsmyndighet"],
      pt: ["serviço de emprego"],
    },
  },
  {
    id: "implementer/health-service",
    labels: {
      ca: "Servei de salut",
      es: "Servicio de salud",
      en: "Health service",
      sv: "Hälso- och sjukvård",
      cs: "Zdravotnické zařízení",
      pt: "Serviço de saúde",
    },
    alternative: {
      ca: ["CAP"],
      es: ["centro de salud"],
      en: ["clinic", "school nurse"],
      sv: ["skolhälsovård"],
      cs: ["dětský lékař"],
      pt: ["centro de saúde"],
    },
  },
  {
    id: "implementer/school-founder",
    labels: {
      ca: "Titular del centre",
      es: "Titular del centro",
      en: "School authority",
      sv: "Huvudman",
      cs: "Zřizovatel",
      pt: "Entidade titular",
    },
    alternative: { en: ["school founder", "school owner"], sv: ["utbildningsanordnare"], cs: ["obec jako zřizovatel"] },
  },
];

export const termsOfInterventions: DemoTerm[] = [...fieldsOfAction, ...implementers];
