import type { DemoRecord } from "../demo";

/** The practices of guide 1.4, as briefly as the guide describes them. */
export const guidePractices: DemoRecord<"practice">[] = [
  {
    slug: "school-phobia-programme",
    real: true,
    takenFrom: {
      publisher: "School Education Gateway",
      address: "https://www.schooleducationgateway.eu/en/pub/resources/toolkitsforschools/subarea.cfm?sa=9",
      on: "2026-11",
    },
    source: "en",
    fields: {
      type: "practice-type/programme",
      start: "2007",
      countries: ["AT"],
      learners: ["learners/school-anxiety"],
      themes: ["theme/wellbeing", "theme/early-school-leaving"],
    },
    texts: {
      en: {
        title: "Programme for pupils with school phobia",
        summary: "An Austrian programme has supported pupils with school phobia, anxiety or depression since 2007.",
        challenge: "For some pupils fear or low spirits stand between them and school.",
      },
      ca: {
        title: "Programa per a alumnes amb fòbia escolar",
        summary: "Des del 2007 hi ha a Àustria un programa per a alumnes amb fòbia escolar, ansietat o depressió.",
        challenge: "Hi ha alumnes a qui la por o el desànim els separa de l’escola.",
      },
      es: {
        title: "Programa para alumnado con fobia escolar",
        summary: "Desde 2007 funciona en Austria un programa para alumnos con fobia escolar, ansiedad o depresión.",
        challenge: "A algunos alumnos, el miedo o el desánimo los separa de la escuela.",
      },
      sv: {
        title: "Program för elever med skolfobi",
        summary: "I Österrike finns sedan 2007 ett program för elever med skolfobi, ångest eller depression.",
        challenge: "För en del elever är det rädsla eller nedstämdhet som står i vägen för skolan.",
      },
      cs: {
        title: "Program pro žáky se školní fobií",
        summary: "Od roku 2007 existuje v Rakousku program pro žáky se školní fobií, úzkostí nebo depresí.",
        challenge: "Některým žákům stojí v cestě do školy strach nebo skleslost.",
      },
      pt: {
        title: "Programa para alunos com fobia escolar",
        summary: "Na Áustria existe desde 2007 um programa para alunos com fobia escolar, ansiedade ou depressão.",
        challenge: "Há alunos a quem o medo ou o desânimo afasta da escola.",
      },
    },
  },
  {
    slug: "lernen-macht-schule",
    real: true,
    takenFrom: {
      publisher: "School Education Gateway",
      address: "https://www.schooleducationgateway.eu/en/pub/resources/toolkitsforschools/subarea.cfm?sa=9",
      on: "2026-11",
    },
    source: "en",
    city: "vienna",
    fields: {
      type: "practice-type/programme",
      start: "2010",
      cities: ["vienna"],
      countries: ["AT"],
      themes: ["theme/inclusion"],
    },
    texts: {
      en: {
        title: "Volunteering@WU “Lernen macht Schule”",
        summary:
          "In Vienna, Volunteering@WU set up “Lernen macht Schule” in 2010. Caritas Vienna and REWE International are its partners.",
      },
      ca: {
        title: "Volunteering@WU «Lernen macht Schule»",
        summary:
          "El 2010 va néixer a Viena «Lernen macht Schule», un voluntariat de Volunteering@WU fet amb Caritas Vienna i REWE International.",
      },
      es: {
        title: "Volunteering@WU «Lernen macht Schule»",
        summary:
          "En 2010 nació en Viena «Lernen macht Schule», un voluntariado de Volunteering@WU con Caritas Vienna y REWE International.",
      },
      sv: {
        title: "Volunteering@WU ”Lernen macht Schule”",
        summary:
          "”Lernen macht Schule” startade i Wien 2010. Volontärarbetet hör till Volunteering@WU och görs med Caritas Wien och REWE International.",
      },
      cs: {
        title: "Volunteering@WU „Lernen macht Schule“",
        summary:
          "„Lernen macht Schule“ vzniklo ve Vídni v roce 2010. Dobrovolnictví patří pod Volunteering@WU a podílejí se na něm vídeňská Caritas a REWE International.",
      },
      pt: {
        title: "Volunteering@WU «Lernen macht Schule»",
        summary:
          "Em 2010 nasceu em Viena o «Lernen macht Schule», um voluntariado do Volunteering@WU com a Caritas Vienna e a REWE International.",
      },
    },
    parts: {
      actors: [
        {
          fields: { role: "actor-role/drive" },
          texts: {
            en: { words: "Volunteering@WU", contribution: "home of the volunteering" },
            ca: { words: "Volunteering@WU", contribution: "impulsa el voluntariat" },
            es: { words: "Volunteering@WU", contribution: "impulsa el voluntariado" },
            sv: { words: "Volunteering@WU", contribution: "håller i volontärarbetet" },
            cs: { words: "Volunteering@WU", contribution: "vede dobrovolnictví" },
            pt: { words: "Volunteering@WU", contribution: "promove o voluntariado" },
          },
        },
        {
          fields: { organisation: "caritas-vienna", role: "actor-role/institutional-support" },
          texts: {
            en: { contribution: "partner" },
            ca: { contribution: "entitat sòcia" },
            es: { contribution: "entidad socia" },
            sv: { contribution: "partner" },
            cs: { contribution: "partner" },
            pt: { contribution: "entidade parceira" },
          },
        },
        {
          fields: { organisation: "rewe-international", role: "actor-role/institutional-support" },
          texts: {
            en: { contribution: "partner" },
            ca: { contribution: "entitat sòcia" },
            es: { contribution: "entidad socia" },
            sv: { contribution: "partner" },
            cs: { contribution: "partner" },
            pt: { contribution: "entidade parceira" },
          },
        },
      ],
    },
  },
  {
    slug: "willenhall-curriculum",
    real: true,
    takenFrom: {
      publisher: "School Education Gateway",
      address: "https://www.schooleducationgateway.eu/en/pub/resources/toolkitsforschools/subarea.cfm?sa=9",
      on: "2026-11",
    },
    source: "en",
    fields: {
      type: "practice-type/school-case",
      countries: ["GB"],
      levels: ["level/ED1"],
      themes: ["theme/school-leadership"],
    },
    texts: {
      en: {
        title: "Curriculum work at Willenhall Community Primary School",
        summary:
          "Willenhall Community Primary School in England worked on its own curriculum. The guide uses it as an example of a single school.",
      },
      ca: {
        title: "El treball sobre el currículum a Willenhall Community Primary School",
        summary:
          "Una escola anglesa de primària, Willenhall Community Primary School, va treballar a fons el seu currículum. La guia l’explica com el cas d’un sol centre.",
      },
      es: {
        title: "El trabajo sobre el currículo en Willenhall Community Primary School",
        summary:
          "Una escuela inglesa de primaria, Willenhall Community Primary School, se puso a trabajar su propio currículo. La guía la cuenta como caso de un único centro.",
      },
      sv: {
        title: "Läroplansarbete vid Willenhall Community Primary School",
        summary:
          "Willenhall Community Primary School i England tog sig an sin egen läroplan. I vägledningen är den exempel på vad en enskild skola gör.",
      },
      cs: {
        title: "Práce na kurikulu ve Willenhall Community Primary School",
        summary:
          "Anglická základní škola Willenhall Community Primary School se pustila do vlastního kurikula. Průvodce ji uvádí jako příklad jedné školy.",
      },
      pt: {
        title: "O trabalho curricular na Willenhall Community Primary School",
        summary:
          "Uma escola primária inglesa, a Willenhall Community Primary School, dedicou-se ao seu próprio currículo. O guia apresenta-a como o caso de uma só escola.",
      },
    },
    parts: {
      actors: [
        {
          fields: { role: "actor-role/drive" },
          texts: {
            en: { words: "Willenhall Community Primary School", contribution: "works on its curriculum" },
            ca: { words: "Willenhall Community Primary School", contribution: "treballa el seu currículum" },
            es: { words: "Willenhall Community Primary School", contribution: "trabaja su currículo" },
            sv: { words: "Willenhall Community Primary School", contribution: "arbetar med sin läroplan" },
            cs: { words: "Willenhall Community Primary School", contribution: "pracuje na svém kurikulu" },
            pt: { words: "Willenhall Community Primary School", contribution: "trabalha o seu currículo" },
          },
        },
      ],
    },
  },
  {
    slug: "micro-network-shared-training",
    real: true,
    takenFrom: {
      publisher: "School Education Gateway",
      address: "https://www.schooleducationgateway.eu/en/pub/resources/toolkitsforschools/subarea.cfm?sa=9",
      on: "2026-11",
    },
    source: "en",
    fields: {
      type: "practice-type/network-activity",
      countries: ["PT"],
      networks: ["micro-network-of-clusters"],
      themes: ["theme/teacher-learning"],
    },
    texts: {
      en: {
        title: "Ten clusters share training, methods and staff",
        summary:
          "A micro-network of 10 school clusters in Portugal shares its training plans and its methods, and at times its staff as well.",
        solution: "What one cluster works out is open to the other nine.",
      },
      ca: {
        title: "Deu agrupacions comparteixen formació, mètodes i personal",
        summary:
          "A Portugal, una microxarxa de 10 agrupacions escolars comparteix els plans de formació i els mètodes i, a vegades, també el personal.",
        solution: "El que prepara una agrupació queda a l’abast de les altres nou.",
      },
      es: {
        title: "Diez agrupaciones comparten formación, métodos y personal",
        summary:
          "En Portugal, una microrred de 10 agrupaciones escolares comparte los planes de formación y los métodos y, en ocasiones, también el personal.",
        solution: "Lo que prepara una agrupación está a disposición de las otras nueve.",
      },
      sv: {
        title: "Tio kluster delar fortbildning, metoder och personal",
        summary:
          "I Portugal har 10 skolkluster bildat ett mikronätverk. Fortbildningsplaner och metoder är gemensamma, ibland också personalen.",
        solution: "Det som ett kluster tar fram får de andra nio använda.",
      },
      cs: {
        title: "Deset seskupení sdílí vzdělávání, metody i lidi",
        summary:
          "V Portugalsku má mikrosíť 10 seskupení škol společné plány dalšího vzdělávání i metody a někdy i pracovníky.",
        solution: "Co jedno seskupení připraví, mohou používat i ostatní.",
      },
      pt: {
        title: "Dez agrupamentos partilham formação, métodos e pessoal",
        summary:
          "Em Portugal, uma microrrede de 10 agrupamentos de escolas partilha os planos de formação e os métodos e, às vezes, também o pessoal.",
        solution: "O que um agrupamento prepara fica ao dispor dos outros nove.",
      },
    },
  },
  {
    slug: "oscailt-community-use",
    real: true,
    takenFrom: {
      publisher: "School Education Gateway",
      address: "https://www.schooleducationgateway.eu/en/pub/resources/toolkitsforschools/subarea.cfm?sa=9",
      on: "2026-11",
    },
    source: "en",
    city: "limerick",
    fields: {
      type: "practice-type/network-activity",
      start: "2009",
      cities: ["limerick"],
      countries: ["IE"],
      networks: ["oscailt"],
      themes: ["theme/community-schools", "theme/school-leadership"],
    },
    texts: {
      en: {
        title: "School premises open to the community",
        summary:
          "In 2009 the school leaders of the OSCAILT network in Limerick took up the community use of school premises.",
      },
      ca: {
        title: "Edificis escolars oberts a la comunitat",
        summary:
          "El 2009, les direccions escolars de la xarxa OSCAILT, a Limerick, es van ocupar de l’ús comunitari dels edificis de les escoles.",
      },
      es: {
        title: "Edificios escolares abiertos a la comunidad",
        summary:
          "En 2009, las direcciones escolares de la red OSCAILT, en Limerick, se ocuparon del uso comunitario de los locales de sus centros.",
      },
      sv: {
        title: "Skollokaler öppna för lokalsamhället",
        summary:
          "Skolledarna i nätverket OSCAILT i Limerick tog 2009 upp frågan om hur lokalsamhället kan använda skolornas lokaler.",
      },
      cs: {
        title: "Školní prostory otevřené komunitě",
        summary:
          "V roce 2009 se ředitelé škol ze sítě OSCAILT v Limericku věnovali tomu, jak může školní prostory využívat komunita.",
      },
      pt: {
        title: "Instalações escolares abertas à comunidade",
        summary:
          "Em 2009, os dirigentes escolares da rede OSCAILT, em Limerick, trataram da utilização das instalações das escolas pela comunidade.",
      },
    },
    parts: {
      actors: [
        {
          fields: { role: "actor-role/drive" },
          texts: {
            en: { words: "school leaders of OSCAILT", contribution: "open up the premises" },
            ca: { words: "direccions escolars d’OSCAILT", contribution: "obren els edificis" },
            es: { words: "direcciones escolares de OSCAILT", contribution: "abren los edificios" },
            sv: { words: "skolledarna i OSCAILT", contribution: "öppnar lokalerna" },
            cs: { words: "ředitelé škol v síti OSCAILT", contribution: "otevírají prostory" },
            pt: { words: "dirigentes escolares da OSCAILT", contribution: "abrem as instalações" },
          },
        },
      ],
    },
  },
];
