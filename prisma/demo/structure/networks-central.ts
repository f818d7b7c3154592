import type { DemoRecord } from "../demo";
import { lead, member } from "./members";
import { offersOfSpolecnyStul } from "./offers";
import { supporter } from "./supporters";

export const centralNetworks: DemoRecord<"network">[] = [
  {
    slug: "sit-spolecny-stul",
    source: "cs",
    city: "ostrava",
    fields: {
      cities: ["ostrava", "krnov", "velke-hamry"],
      founded: "2014-02",
      coordinator: "spolek-spolecny-stul",
      themes: ["theme/inclusion", "theme/early-school-leaving", "theme/school-leadership"],
    },
    texts: {
      cs: {
        name: "Síť Společný stůl",
        purpose:
          "Ředitelé škol, kam chodí děti z chudších rodin, se přestali scházet jen nad předpisy. U společného stolu mluví o tom, co se jim nedaří, a neodnášejí si odtud žádné vítězné prezentace.",
        howItWorks:
          "Šestkrát ročně tři hodiny, pokaždé jinde. Jedna škola přinese případ, ostatní se nejdřív půl hodiny jen ptají. Teprve potom smí zaznít rada.\n\nZ Velkých Hamrů je to daleko, proto se jedno setkání v roce koná přes víkend i s rodinami.",
      },
      en: {
        purpose:
          "Heads of schools with many poorer families used to meet only to go through regulations. Here they talk about what is going wrong, and nobody shows slides of success.",
        howItWorks:
          "Six times a year, three hours, in a different place. One school brings a case and the others may only ask questions for the first half hour. Advice comes later.",
      },
      sv: {
        purpose:
          "Rektorer vid skolor med många fattiga familjer träffades förr bara kring föreskrifter. Nu pratar de om det som inte går bra.",
        howItWorks:
          "Sex gånger om året tar en skola med sig ett fall. Den första halvtimmen får de andra bara ställa frågor.",
      },
    },
    outdated: { sv: ["howItWorks"] },
    confirmed: { on: "2026-09-25", until: "2027-09-25" },
    parts: {
      offers: offersOfSpolecnyStul,
      members: [
        lead("zs-u-tri-javoru", "2014-02"),
        member("zs-za-soukenickym-mlynem", "2014-02"),
        member("zs-na-stare-vlecce", "2015-09"),
        member("malotridni-skola-pod-kamennou-mezi", "2014-02", "2019-06-30"),
        member("sos-cerveny-klic", "2017-01"),
        member("zs-nad-pradelnou", "2021-03"),
        member("ms-petrklicova-louka", "2022-09"),
      ],
      supporters: [
        supporter("spolek-spolecny-stul", "coordination"),
        supporter("ustav-pro-tridni-klima", "method"),
        supporter("inspekcni-stredisko-slezsky-kruh", "institutional-support"),
      ],
      contacts: [
        { fields: { person: "vendula", role: "contact-role/coordinator", receivesMessages: true } },
        { fields: { person: "oldrich", role: "contact-role/promoter", receivesMessages: true } },
      ],
      facts: [
        {
          fields: { value: 31, unit: "%", asOf: "2015", source: "Xarxa demo" },
          texts: {
            cs: { label: "Deváťáci bez přihlášky na střední školu", note: "Průměr tehdejších členských škol." },
            en: {
              label: "Final-year pupils without an upper secondary application",
              note: "Average of the members at that time.",
            },
          },
        },
      ],
    },
  },
  {
    slug: "staircase-network",
    source: "en",
    city: "vienna",
    fields: {
      cities: ["vienna"],
      founded: "2016/2017",
      coordinator: "verein-lesestiege",
      themes: ["theme/multilingualism", "theme/reading", "theme/newcomers"],
    },
    texts: {
      en: {
        name: "Staircase Network",
        purpose:
          "Reading aloud on school staircases, in whichever language a child chooses. The idea came from a caretaker who kept finding children with books on the steps.",
        howItWorks:
          "Volunteers sit on the stairs from half past seven until the bell. A university institute trains them for two evenings. Schools lend each other books in rare languages and keep one shared list of who speaks what.",
      },
      es: {
        purpose:
          "Leer en voz alta en las escaleras de la escuela, en la lengua que cada niño prefiera. La idea fue de un conserje.",
      },
      cs: {
        purpose:
          "Hlasité čtení na školních schodech v jazyce, který si dítě samo vybere. Napadlo to školníka, který tam stále nacházel čtenáře.",
        howItWorks:
          "Dobrovolníci sedí na schodech od půl osmé do zvonění. Školy si půjčují knihy v méně běžných jazycích.",
      },
      pt: {
        purpose: "Ler em voz alta nas escadas da escola, na língua que a criança escolher. A ideia foi de um porteiro.",
      },
    },
    unpublished: ["pt"],
    parts: {
      members: [
        lead("volksschule-glasperlengasse", "2016/2017"),
        member("mittelschule-kranichplatz", "2018-09"),
        member("bildungscampus-distelfeld", "2017-09", "2024-06"),
        member("kindergarten-papierdrachen", "2021-09"),
      ],
      supporters: [supporter("verein-lesestiege", "coordination"), supporter("institut-wortwerkhaus", "method")],
      contacts: [{ fields: { person: "leopoldine", role: "contact-role/promoter", receivesMessages: true } }],
    },
    confirmed: { on: "2026-01-30", until: "2027-01-30" },
  },
  {
    slug: "riverbend-schools-circle",
    source: "en",
    city: "limerick",
    fields: {
      cities: ["limerick"],
      founded: "2011-21",
      coordinator: "weir-street-learning-trust",
      themes: ["theme/school-leadership", "theme/community-schools"],
    },
    texts: {
      en: {
        name: "Riverbend Schools Circle",
        purpose:
          "Principals of neighbouring schools who agreed to ring each other before ringing a solicitor. It has grown into joint enrolment days and one calendar for the whole bend of the river.",
        howItWorks:
          "Breakfast on the last Friday of the month, minutes on one page. Each year two principals spend a week in the other’s school.\n\nAttendance fell when the convenor’s post lay vacant; since then two schools share the task.",
      },
      ca: {
        purpose:
          "Directores i directors d’escoles veïnes que van decidir trucar-se abans de trucar a un advocat. Ara comparteixen calendari i matrícula.",
      },
    },
    machine: ["ca"],
    parts: {
      members: [
        lead("lantern-bridge-primary-school", "2011-21"),
        member("heron-weir-secondary-school", "2011-21"),
        member("gaelscoil-an-tobair-ghlais", "2013-09"),
        member("weighbridge-community-college", "2012-09", "2017-06"),
        member("salmon-steps-early-learning-centre", "2020-01"),
      ],
      supporters: [
        supporter("weir-street-learning-trust", "coordination"),
        supporter("towpath-family-association", "support"),
      ],
      contacts: [{ fields: { person: "niamh", role: "contact-role/coordinator", receivesMessages: true } }],
    },
    confirmed: { on: "2017-03-01", until: "2018-03-01" },
  },
];
