import type { DemoRecord } from "../demo";

export const iberianOrganisations: DemoRecord<"organisation">[] = [
  {
    slug: "associacio-teranyina",
    source: "ca",
    city: "barcelona",
    fields: {
      types: ["organisation-type/socio-educational-entity"],
      legalForm: "legal-form/association",
      city: "barcelona",
      website: "https://teranyina.xarxa.example",
    },
    texts: {
      ca: {
        name: "Associació Teranyina",
        tagline: "Fils entre escoles i barri.",
        description:
          "Una vintena de persones, gairebé totes docents o exdocents, que porten la secretaria de xarxes d’escoles. Fan actes curtes, reserven sales i truquen a qui fa temps que no ve.",
      },
      es: {
        tagline: "Hilos entre escuelas y barrio.",
        description: "Unas veinte personas, casi todas docentes, que llevan la secretaría de redes escolares.",
      },
      en: {
        tagline: "Threads between schools and streets.",
        description:
          "Some twenty people, most of them teachers past or present, who keep the books of school networks and ring those who have not come for a while.",
      },
    },
    confirmed: { on: "2026-10-05", until: "2027-10-05" },
    parts: {
      contacts: [{ fields: { person: "mireia", role: "contact-role/coordinator", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 23, asOf: "2016", source: "Xarxa demo" },
          texts: { ca: { label: "Persones sòcies" }, en: { label: "Members" } },
        },
      ],
    },
  },
  {
    slug: "fundacio-clau-de-volta",
    source: "ca",
    city: "barcelona",
    fields: {
      types: ["organisation-type/socio-educational-entity", "organisation-type/publisher"],
      legalForm: "legal-form/foundation",
      city: "barcelona",
    },
    texts: {
      ca: {
        name: "Fundació Clau de Volta",
        tagline: "Ajudes petites que arriben de pressa.",
        description:
          "Dona entre cinc-cents i tres mil euros a projectes d’escola i respon en dues setmanes. Publica un quadern l’any amb el que ha sortit bé i el que no.",
      },
      sv: {
        tagline: "Små bidrag som kommer fort.",
        description: "Stiftelsen ger små summor till skolprojekt och svarar inom två veckor.",
      },
      pt: { tagline: "Apoios pequenos que chegam depressa." },
    },
    parts: { contacts: [{ fields: { person: "biel", role: "contact-role/promoter", receivesMessages: true } }] },
    confirmed: { on: "2026-02-18", until: "2027-02-18" },
  },
  {
    slug: "edicions-mar-de-tinta",
    source: "ca",
    city: "barcelona",
    publication: "archived",
    fields: { types: ["organisation-type/publisher"], legalForm: "legal-form/company", city: "barcelona" },
    texts: {
      ca: {
        name: "Edicions Mar de Tinta",
        description:
          "Editorial de quaderns per a mestres. Va plegar el 2023 i el fons es pot demanar a la Fundació Clau de Volta.",
      },
    },
  },
  {
    slug: "cooperativa-patio-abierto",
    source: "es",
    city: "barcelona",
    fields: {
      types: ["organisation-type/socio-educational-entity"],
      legalForm: "legal-form/cooperative",
      city: "barcelona",
    },
    texts: {
      es: {
        name: "Cooperativa Patio Abierto",
        tagline: "Monitores de patio, socios de la empresa.",
        description:
          "Nació para abrir patios por la tarde y hoy da formación a quien los cuida. Las decisiones se votan en una asamblea que dura lo que un recreo.",
      },
      ca: { description: "Va néixer per obrir patis a la tarda i ara forma les persones que en tenen cura." },
    },
    outdated: { ca: ["description"] },
    parts: { contacts: [{ fields: { person: "carmela", role: "contact-role/secretariat", receivesMessages: true } }] },
  },
  {
    slug: "balcao-municipal-da-escola",
    source: "pt",
    city: "braga",
    fields: {
      types: ["organisation-type/city-council", "organisation-type/school-authority"],
      legalForm: "legal-form/public-body",
      city: "braga",
    },
    texts: {
      pt: {
        name: "Balcão Municipal da Escola",
        tagline: "Uma porta só para matrículas, refeições e transportes.",
        description:
          "Trata do que as escolas e as famílias costumavam pedir em quatro sítios diferentes. Atende também por mensagem, porque muitos pais trabalham por turnos.",
      },
      en: {
        tagline: "One door for enrolment, meals and buses.",
        description:
          "It handles what families and schools once had to ask for in four places, and answers messages for parents on shifts.",
      },
      cs: { tagline: "Zápis, obědy i autobusy na jednom místě." },
    },
    parts: { contacts: [{ fields: { person: "ana", role: "contact-role/coordinator", receivesMessages: true } }] },
    confirmed: { on: "2026-09-14", until: "2027-09-14" },
  },
  {
    slug: "instituto-superior-das-duas-fontes",
    source: "pt",
    city: "braga",
    fields: { types: ["organisation-type/university"], legalForm: "legal-form/foundation", city: "braga" },
    texts: {
      pt: {
        name: "Instituto Superior das Duas Fontes",
        tagline: "Formação de professores feita dentro das escolas.",
        description:
          "Os estagiários passam três dias por semana numa turma e um a escrever sobre ela. Os textos voltam à escola antes de irem para nota.",
      },
      en: {
        description:
          "Trainee teachers spend three days a week in a class and one writing about it. The school reads the text before it is marked.",
      },
    },
  },
  {
    slug: "associacao-lapis-de-ponte",
    source: "pt",
    city: "porto",
    fields: {
      types: ["organisation-type/socio-educational-entity"],
      legalForm: "legal-form/association",
      city: "porto",
      website: "https://lapis-de-ponte.xarxa.example",
    },
    texts: {
      pt: {
        name: "Associação Lápis de Ponte",
        tagline: "Livros que andam de escola em escola.",
        description:
          "Tem uma carrinha, duas pessoas contratadas e quarenta voluntários. Leva caixas de livros entre o Porto e Braga e conserta os que voltam estragados.",
      },
      ca: { tagline: "Llibres que van d’escola en escola." },
      sv: {
        tagline: "Böcker på väg mellan skolor.",
        description: "En skåpbil, två anställda och fyrtio frivilliga som kör boklådor mellan Porto och Braga.",
      },
      es: { tagline: "Libros que viajan de colegio en colegio." },
    },
    machine: ["es"],
    confirmed: { on: "2026-05-15", until: "2027-05-15" },
  },
  {
    slug: "gabinete-das-escolas-da-margem-norte",
    source: "pt",
    city: "porto",
    fields: { types: ["organisation-type/school-authority"], legalForm: "legal-form/public-body", city: "porto" },
    texts: {
      pt: {
        name: "Gabinete das Escolas da Margem Norte",
        tagline: "Edifícios, pessoal e cantinas das escolas da zona.",
      },
    },
    confirmed: { on: "2020-11-11", until: "2021-11-11" },
  },
  {
    slug: "associacao-mesa-comprida",
    source: "pt",
    city: "lisbon",
    fields: {
      types: ["organisation-type/socio-educational-entity", "organisation-type/school-network"],
      legalForm: "legal-form/association",
      city: "lisbon",
    },
    texts: {
      pt: {
        name: "Associação Mesa Comprida",
        tagline: "Sentar primeiro, conversar depois.",
        description:
          "Mediadoras que falam crioulo, bengali, ucraniano e português acompanham famílias às reuniões da escola e, se preciso for, à secretaria.",
      },
      en: {
        tagline: "Sit down first, talk afterwards.",
        description:
          "Mediators who speak Creole, Bengali, Ukrainian and Portuguese go with families to school meetings and, if need be, to the office.",
      },
      cs: {
        tagline: "Nejdřív si sednout, potom mluvit.",
        description: "Prostřednice, které mluví čtyřmi jazyky, doprovázejí rodiny na školní schůzky.",
      },
    },
    unpublished: ["cs"],
    parts: { contacts: [{ fields: { person: "rita", role: "contact-role/promoter", receivesMessages: true } }] },
    confirmed: { on: "2026-08-30", until: "2027-08-30" },
  },
  {
    slug: "agencia-roda-da-leitura",
    source: "pt",
    city: "lisbon",
    fields: { types: ["organisation-type/ministry-or-agency"], legalForm: "legal-form/public-body", city: "lisbon" },
    texts: {
      pt: {
        name: "Agência Roda da Leitura",
        description:
          "Organismo que compra livros para bibliotecas escolares e paga a formação de quem lá trabalha. Os pedidos abrem em fevereiro.",
      },
      es: { description: "Compra libros para bibliotecas escolares y paga la formación de quienes las atienden." },
    },
  },
];
