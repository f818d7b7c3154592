import type { DemoRecord } from "../demo";
import { member, seat } from "./members";

/** Two clusters in Lisbon, and one each in Barcelona and Ostrava. */
export const otherClusters: DemoRecord<"cluster">[] = [
  {
    slug: "agrupamento-colina-das-gaivotas",
    source: "pt",
    city: "lisbon",
    fields: {
      city: "lisbon",
      principal: "nuno",
      registerCode: "1106-11",
      codeSystem: "demo",
      founded: "2011-07-01",
    },
    texts: {
      pt: {
        name: "Agrupamento de Escolas Colina das Gaivotas",
        educationalProject:
          "Recebemos famílias acabadas de chegar à cidade em qualquer mês do ano. Cada aluno novo tem um par da mesma turma e um adulto que fala a sua língua, nem que seja por telefone.\n\nAs quatro escolas decidem em conjunto as turmas, para que nenhuma fique só com recém-chegados. Foi a decisão mais discutida e a que mais mudou o agrupamento.",
      },
      en: {
        name: "Colina das Gaivotas School Cluster",
        educationalProject:
          "Families new to the city come to us in any month. Every new pupil has a classmate as a partner and an adult who speaks the language, if only on the phone.\n\nThe four schools compose their classes jointly so that none holds newcomers only. No decision was argued over more, and none changed more.",
      },
      es: {
        educationalProject:
          "Cada alumno recién llegado tiene una pareja en clase y un adulto que habla su lengua. Los cuatro centros reparten juntos los grupos.",
      },
    },
    machine: ["es"],
    confirmed: { on: "2026-07-02", until: "2027-07-02" },
    parts: {
      members: [
        seat("escola-basica-e-secundaria-colina-das-gaivotas", "2011-07-01"),
        member("escola-basica-patio-das-laranjas", "2011-07-01"),
        member("escola-basica-elevador-azul", "2011-07-01"),
        member("jardim-de-infancia-conchas-e-buzios", "2017-09"),
      ],
      contacts: [
        { fields: { person: "nuno", role: "contact-role/promoter", receivesMessages: true } },
        { fields: { person: "rita", role: "contact-role/coordinator", receivesMessages: true } },
      ],
    },
  },
  {
    slug: "agrupamento-doca-do-sal",
    source: "pt",
    city: "lisbon",
    fields: { city: "lisbon", registerCode: "1106-14", codeSystem: "demo", founded: "201X" },
    texts: {
      pt: {
        name: "Agrupamento de Escolas Doca do Sal",
        educationalProject:
          "O rio é a nossa sala maior. Da estação meteorológica do 1.º ciclo à construção naval do secundário, há um fio de ciência e ofício que os alunos podem seguir até ao fim.",
      },
      sv: {
        educationalProject:
          "Floden är vårt största klassrum. Från lågstadiets väderstation till gymnasiets båtbygge löper en tråd som eleverna kan följa hela vägen.",
      },
    },
    parts: {
      members: [
        seat("escola-secundaria-mastro-grande"),
        member("escola-basica-doca-do-sal"),
        member("escola-basica-vento-norte"),
      ],
    },
  },
  {
    slug: "agrupacio-escolar-els-tres-tramvies",
    source: "ca",
    city: "barcelona",
    fields: {
      city: "barcelona",
      principal: "gisela",
      registerCode: "089-A3",
      codeSystem: "demo",
      founded: "2018-09",
    },
    texts: {
      ca: {
        name: "Agrupació Escolar Els Tres Tramvies",
        educationalProject:
          "Una escola bressol, dues escoles i un institut escola amb un sol projecte. L’equip directiu és compartit i cada centre conserva un cap d’estudis propi.\n\nHem posat en comú la vetlladora, la llogopeda i la mestra d’acollida. També els patis: a la tarda, l’infant pot anar al que tingui més a prop de casa.",
      },
      es: {
        name: "Agrupación Escolar Els Tres Tramvies",
        educationalProject:
          "Una escuela infantil, dos escuelas y un instituto escuela con un solo proyecto y un equipo directivo común. Comparten logopeda, maestra de acogida y patios.",
      },
      en: {
        name: "Els Tres Tramvies School Cluster",
        educationalProject:
          "A nursery, two primary schools and an all-through school with one plan and one leadership team. The speech therapist, the reception teacher and the playgrounds are common to all.",
      },
      pt: {
        educationalProject:
          "Uma creche, duas escolas e um instituto-escola com um só projeto. A terapeuta da fala, a professora de acolhimento e os recreios são de todos.",
      },
    },
    outdated: { en: ["educationalProject"] },
    confirmed: { on: "2026-09-01", until: "2027-09-01" },
    parts: {
      members: [
        seat("institut-escola-els-tres-tramvies", "2018-09"),
        member("escola-set-paraigues", "2018-09"),
        member("escola-bressol-nuvol-de-farina", "2020-09"),
        member("escola-mar-de-teulades", "2019-09"),
      ],
      contacts: [{ fields: { person: "gisela", role: "contact-role/promoter", receivesMessages: true } }],
    },
  },
  {
    slug: "seskupeni-skol-stara-vlecka",
    source: "cs",
    city: "ostrava",
    fields: {
      city: "ostrava",
      principal: "oldrich",
      founded: "2021-09",
      website: "https://stara-vlecka.xarxa.example",
    },
    texts: {
      cs: {
        name: "Seskupení škol Stará vlečka",
        educationalProject:
          "Školka, dvě základní školy a gymnázium spojily vedení podpůrných profesí: mají jednu psycholožku, jednoho speciálního pedagoga a jeden plán, na kterém se dohodly s rodiči.\n\nPrvní rok jsme hlavně vyplňovali tabulky. Pomohlo, když jsme porady zkrátili na hodinu a na každou přizvali někoho zvenčí.",
      },
      en: {
        educationalProject:
          "A kindergarten, two basic schools and a grammar school share a psychologist, a special needs teacher and one plan agreed with parents.\n\nThe first year went into filling in tables. Cutting the meetings to an hour and inviting an outsider to each helped.",
      },
      ca: {
        educationalProject:
          "Una llar d’infants, dues escoles i un institut comparteixen psicòloga, mestre d’educació especial i un pla pactat amb les famílies.",
      },
    },
    unpublished: ["ca"],
    parts: {
      members: [
        seat("zs-na-stare-vlecce", "2021-09"),
        member("zs-u-tri-javoru", "2021-09"),
        member("ms-hornicka-lampicka", "2021-09"),
        member("gymnazium-u-plynojemu", "2022-02"),
      ],
      contacts: [{ fields: { person: "oldrich", role: "contact-role/secretariat", receivesMessages: true } }],
    },
  },
];
