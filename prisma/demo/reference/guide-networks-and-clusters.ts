import type { DemoRecord } from "../demo";
import { networksAndClustersTexts } from "./guide-networks-texts";

/** Reference record 3 and its chapter (the chapter's text was written for the demo, hence no `real`). */
export const guides: DemoRecord<"guide">[] = [
  {
    slug: "cooperation",
    source: "en",
    fields: { number: "1", themes: ["theme/governance"] },
    texts: {
      en: {
        title: "Cooperation",
        body: "Nobody helps every learner alone. This chapter is about how schools, services and authorities work together.",
      },
      ca: {
        title: "Cooperació",
        body: "Ningú no arriba sol a tot l’alumnat. Aquest capítol parla de com treballen plegades les escoles, els serveis i les administracions.",
      },
      es: {
        title: "Cooperación",
        body: "Nadie llega solo a todo el alumnado. Este capítulo trata de cómo trabajan juntos las escuelas, los servicios y las administraciones.",
      },
      sv: {
        title: "Samarbete",
        body: "Ingen når alla elever på egen hand. Kapitlet handlar om hur skolor, socialtjänst och myndigheter arbetar tillsammans.",
      },
      cs: {
        title: "Spolupráce",
        body: "Ke všem žákům se nikdo nedostane sám. Kapitola je o tom, jak dohromady pracují školy, služby a úřady.",
      },
      pt: {
        title: "Cooperação",
        body: "Ninguém chega sozinho a todos os alunos. Este capítulo trata da forma como escolas, serviços e autoridades trabalham juntos.",
      },
    },
  },
  {
    slug: "networks-and-clusters",
    real: true,
    takenFrom: {
      publisher: "School Education Gateway",
      address: "https://www.schooleducationgateway.eu/en/pub/resources/toolkitsforschools/subarea.cfm?sa=9",
      on: "2026-11",
    },
    source: "en",
    fields: {
      number: "1.4",
      parent: "cooperation",
      themes: ["theme/governance", "theme/transitions", "theme/early-school-leaving", "theme/teacher-learning"],
      practices: [
        "school-phobia-programme",
        "lernen-macht-schule",
        "willenhall-curriculum",
        "micro-network-shared-training",
        "oscailt-community-use",
      ],
    },
    texts: networksAndClustersTexts,
    parts: {
      contacts: [{ fields: { person: "reference-desk", role: "contact-role/secretariat", receivesMessages: true } }],
      facts: [
        {
          fields: { value: 811, asOf: "2014", source: "Cooperation within education systems, guide 1.4" },
          texts: {
            en: { label: "School clusters in Portugal", note: "The figure also counts schools outside clusters." },
            ca: {
              label: "Agrupacions escolars a Portugal",
              note: "La xifra també compta escoles que no són en cap agrupació.",
            },
            es: {
              label: "Agrupaciones escolares en Portugal",
              note: "La cifra también cuenta escuelas que no están en ninguna agrupación.",
            },
            sv: { label: "Skolkluster i Portugal", note: "Siffran räknar också skolor utanför kluster." },
            cs: { label: "Seskupení škol v Portugalsku", note: "Číslo započítává i školy mimo seskupení." },
            pt: {
              label: "Agrupamentos de escolas em Portugal",
              note: "O número conta também escolas fora de agrupamentos.",
            },
          },
        },
      ],
      citations: [
        {
          fields: { reference: "bennet-daughtrey-wieder-2009" },
          texts: {
            en: { note: "Published in Carrboro." },
            ca: { note: "Publicat a Carrboro." },
            es: { note: "Publicado en Carrboro." },
            sv: { note: "Utgiven i Carrboro." },
            cs: { note: "Vydáno v Carrboru." },
            pt: { note: "Publicado em Carrboro." },
          },
        },
        {
          fields: { reference: "macneil-2004" },
          texts: {
            en: { note: "Working paper 1, Washington." },
            ca: { note: "Document de treball 1, Washington." },
            es: { note: "Documento de trabajo 1, Washington." },
            sv: { note: "Arbetspapper 1, Washington." },
            cs: { note: "Pracovní materiál č. 1, Washington." },
            pt: { note: "Documento de trabalho 1, Washington." },
          },
        },
        {
          fields: { reference: "lock-2011" },
          texts: {
            en: { note: "Published in Nottingham." },
            ca: { note: "Publicat a Nottingham." },
            es: { note: "Publicado en Nottingham." },
            sv: { note: "Utgiven i Nottingham." },
            cs: { note: "Vydáno v Nottinghamu." },
            pt: { note: "Publicado em Nottingham." },
          },
        },
      ],
    },
  },
];
