import type { DemoRecord } from "../demo";
import { strategicMeetingActors } from "./strategic-meeting-actors";

/**
 * Reference record 5. The wording of its three quotations is unknown: the sentences were written for the demo, each
 * about a point of the source, and the speaker's line says so.
 */
export const strategicMeeting: DemoRecord<"practice">[] = [
  {
    slug: "strategic-meeting-of-local-actors",
    real: true,
    takenFrom: {
      publisher: "PAQ Research, Desegregace.cz",
      address: "https://www.desegregace.cz/katalog-intervenci",
      on: "2026-11",
    },
    source: "cs",
    fields: {
      type: "practice-type/intervention",
      countries: ["CZ"],
      levels: ["level/ED01", "level/ED02", "level/ED1", "level/ED2"],
      themes: ["theme/inclusion", "theme/governance"],
      implementers: ["implementer/school-founder", "implementer/school", "implementer/non-profit"],
      fieldOfAction: "field-of-action/systemic-measures",
      weight: "supporting",
      related: ["inclusion-coordinator"],
    },
    texts: {
      cs: {
        title: "Strategické setkávání všech místních aktérů na podporu vzdělávání žáků",
        summary:
          "Kdo má ve městě co říct ke vzdělávání dětí, schází se pravidelně u jednoho stolu. Setkání vede městský koordinátor inkluze a jejich průběh je odborně facilitovaný. Jde o podpůrnou intervenci v oblasti systémových opatření na místní úrovni.",
        solution:
          "Koordinátor inkluze svolává vedení města pro školství a sociální věci, vedoucího odboru, ředitele základních a mateřských škol, školní poradenství, sociální práci, neziskové organizace a úřad práce. Spolupracují také poradenská zařízení, krajský úřad, agentura pro sociální začleňování a policie.",
        description:
          "Setkávání se týká rané péče, předškolního vzdělávání a základní školy na prvním i druhém stupni. Uskutečnit je může zřizovatel, škola nebo nezisková organizace.",
        inspiration:
          "- Velké Hamry a Krnov: obě města popisuje metodická příručka z roku 2021 na stranách 50–56.\n- Ostrava: místní plán inkluze.\n- Metodika z roku 2022.",
        pitfalls:
          "- Formálnost: sejít se kvůli zápisu nestačí.\n- Opatření, která zůstanou na papíře.\n- Změna vedení města: spolupráci je třeba udržet i po ní.",
        furtherInformation: "Na tuto intervenci navazují další, především práce koordinátora inkluze.",
      },
      ca: {
        title: "Trobada estratègica de tots els agents locals a favor de l’educació de l’alumnat",
        summary:
          "Tothom que té alguna cosa a dir sobre l’educació dels infants de la ciutat es troba periòdicament al voltant d’una mateixa taula. Dirigeix les trobades la persona que coordina la inclusió a la ciutat i hi ha una facilitació experta. És una intervenció de suport, dins les mesures sistèmiques d’àmbit local.",
        solution:
          "La coordinació d’inclusió convoca els responsables municipals d’escoles i d’afers socials, el cap del departament, les direccions de primària i d’infantil, l’orientació escolar, el treball social, les entitats sense ànim de lucre i l’oficina d’ocupació. També hi col·laboren els centres d’assessorament, l’oficina regional, l’agència per a la inclusió social i la policia.",
        description:
          "Abasta l’atenció primerenca, l’educació infantil, la primària i la primera etapa de secundària. La poden dur a terme el titular de les escoles, una escola o una entitat sense ànim de lucre.",
        inspiration:
          "- Velké Hamry i Krnov: surten al manual metodològic del 2021, pàgines 50–56.\n- Ostrava: el pla local d’inclusió.\n- La metodologia del 2022.",
        pitfalls:
          "- El formalisme: reunir-se només per fer l’acta no serveix.\n- Les mesures que es queden al paper.\n- Els canvis de govern a la ciutat: cal mantenir viva la cooperació quan n’hi ha.",
        furtherInformation: "Està lligada a altres intervencions; la principal és la figura que coordina la inclusió.",
      },
      es: {
        title: "Encuentro estratégico de todos los agentes locales en favor de la educación del alumnado",
        summary:
          "Quienes tienen algo que decir sobre la educación de los niños de una ciudad se sientan cada cierto tiempo a la misma mesa. Dirige los encuentros la persona que coordina la inclusión en la ciudad, con facilitación experta. Es una intervención de apoyo, dentro de las medidas sistémicas de ámbito local.",
        solution:
          "La coordinación de inclusión reúne a los responsables municipales de escuelas y asuntos sociales, al jefe del departamento, a las direcciones de primaria y de infantil, a la orientación escolar, al trabajo social, a las entidades sin ánimo de lucro y a la oficina de empleo. Colaboran además los centros de asesoramiento, la oficina regional, la agencia para la inclusión social y la policía.",
        description:
          "Abarca la atención temprana, la educación infantil, la primaria y la primera etapa de secundaria. Pueden ponerla en marcha el titular de las escuelas, un centro o una entidad sin ánimo de lucro.",
        inspiration:
          "- Velké Hamry y Krnov: aparecen en el manual metodológico de 2021, páginas 50–56.\n- Ostrava: el plan local de inclusión.\n- La metodología de 2022.",
        pitfalls:
          "- El formalismo: reunirse solo para levantar acta no sirve.\n- Las medidas que no salen del papel.\n- Los cambios de gobierno en la ciudad: hay que mantener viva la cooperación también entonces.",
        furtherInformation: "Está unida a otras intervenciones; la más cercana es la figura que coordina la inclusión.",
      },
      en: {
        title: "Strategic meeting of all local actors in support of pupils’ education",
        summary:
          "Everyone in a city who has a say in children’s education sits down at one table, and does so regularly. The city’s inclusion coordinator leads the meetings, which are facilitated by experts. It is a supporting intervention and belongs to the systemic measures at local level.",
        solution:
          "The coordinator brings together the city leadership for schools and social affairs, the head of the department, the heads of primary and nursery schools, school counselling, social work, non-profits and the labour office. Counselling centres, the regional office, the agency for social inclusion and the police cooperate.",
        description:
          "The meetings cover early care, pre-school, primary and lower secondary education. The body that runs the schools, a school or a non-profit may carry them out.",
        inspiration:
          "- Velké Hamry and Krnov: both are in the methodology handbook of 2021, pages 50–56.\n- Ostrava: the local inclusion plan.\n- The methodology of 2022.",
        pitfalls:
          "- Formality: coming together just for the minutes is no use.\n- Measures that stay on paper.\n- A change in the city’s leadership: cooperation has to be kept alive through it.",
        furtherInformation: "Other interventions are tied to this one, above all the work of an inclusion coordinator.",
      },
      sv: {
        title: "Strategiskt möte mellan alla lokala aktörer till stöd för elevernas utbildning",
        summary:
          "Alla i staden som har något att säga till om i fråga om barnens utbildning sätter sig regelbundet vid samma bord. Stadens inkluderingssamordnare leder mötena med stöd av sakkunniga samtalsledare. Det är en stödjande åtgärd som hör till systemåtgärderna på lokal nivå.",
        solution:
          "Samordnaren kallar stadens ledning för skol- och socialfrågor, avdelningschefen, cheferna för grundskolor och förskolor, skolornas rådgivning, det sociala arbetet, ideella organisationer och arbetsförmedlingen. Rådgivningscentraler, den regionala myndigheten, myndigheten för social inkludering och polisen samverkar.",
        description:
          "Mötena gäller tidigt stöd till små barn, förskoleåldern, primärutbildningen och lägre sekundärutbildning. En huvudman, en skola eller en ideell organisation kan genomföra dem.",
        inspiration:
          "- Velké Hamry och Krnov: båda finns i metodhandboken från 2021, sidorna 50–56.\n- Ostrava: den lokala inkluderingsplanen.\n- Metodiken från 2022.",
        pitfalls:
          "- Formalism: att ses bara för protokollets skull hjälper ingen.\n- Åtgärder som stannar på papperet.\n- Byte av stadens ledning: samarbetet måste hållas vid liv även då.",
        furtherInformation: "Andra åtgärder hänger ihop med den här, framför allt inkluderingssamordnarens arbete.",
      },
      pt: {
        title: "Reunião estratégica de todos os intervenientes locais em prol da educação dos alunos",
        summary:
          "Todos os que, na cidade, têm uma palavra a dizer sobre a educação das crianças sentam-se regularmente à mesma mesa. As reuniões são conduzidas pelo coordenador da inclusão do município e contam com facilitação especializada. É uma intervenção de apoio, incluída nas medidas sistémicas de nível local.",
        solution:
          "O coordenador junta os responsáveis do município pelas escolas e pelos assuntos sociais, o chefe do departamento, os diretores de escolas básicas e de jardins de infância, a orientação escolar, o serviço social, as organizações sem fins lucrativos e o centro de emprego. Colaboram ainda os centros de aconselhamento, o serviço regional, a agência para a inclusão social e a polícia.",
        description:
          "Abrange a intervenção precoce, a educação pré-escolar, o ensino primário e o secundário inferior. Pode ser posta em prática pela entidade titular das escolas, por uma escola ou por uma organização sem fins lucrativos.",
        inspiration:
          "- Velké Hamry e Krnov: ambas surgem no manual metodológico de 2021, páginas 50–56.\n- Ostrava: o plano local de inclusão.\n- A metodologia de 2022.",
        pitfalls:
          "- O formalismo: reunir só para fazer a ata não adianta.\n- As medidas que ficam no papel.\n- A mudança na liderança do município: é preciso manter viva a cooperação também nessa altura.",
        furtherInformation: "Liga-se a outras intervenções, sobretudo ao trabalho de um coordenador da inclusão.",
      },
    },
    parts: {
      actors: strategicMeetingActors,
      contacts: [{ fields: { person: "reference-desk", role: "contact-role/secretariat", receivesMessages: true } }],
      quotations: [
        {
          fields: { language: "cs", year: 2021, reference: "methodical-manual-2021" },
          texts: {
            cs: {
              text: "Na podpoře vzdělávání žáků se mají pravidelně domlouvat všichni, koho se ve městě týká.",
              speaker: "Metodická příručka, 2021 (není to doslovný citát, píšeme vlastními slovy)",
            },
            ca: {
              text: "El suport a l’educació de l’alumnat s’ha de parlar regularment entre tots els qui hi tenen a veure a la ciutat.",
              speaker: "Manual metodològic, 2021 (no és una citació literal, ho diem amb paraules nostres)",
            },
            es: {
              text: "El apoyo a la educación del alumnado deben hablarlo con regularidad todos aquellos a quienes atañe en la ciudad.",
              speaker: "Manual metodológico, 2021 (no es una cita literal, lo decimos con nuestras palabras)",
            },
            en: {
              text: "Support for pupils’ education is something that everyone involved in a city should agree on regularly.",
              speaker: "Methodology handbook, 2021 (not a verbatim quotation: rendered in our own words)",
            },
            sv: {
              text: "Alla berörda i staden ska regelbundet komma överens om stödet till elevernas utbildning.",
              speaker: "Metodhandbok, 2021 (inget ordagrant citat: återgivet med våra egna ord)",
            },
            pt: {
              text: "O apoio à educação dos alunos deve ser combinado regularmente entre todos os que, na cidade, têm a ver com ele.",
              speaker: "Manual metodológico, 2021 (não é uma citação literal: dito por palavras nossas)",
            },
          },
        },
        {
          fields: { language: "cs", year: 2021, reference: "methodical-manual-2021" },
          texts: {
            cs: {
              text: "Spolupráce musí vydržet i ve chvíli, kdy do čela města přijdou noví lidé.",
              speaker: "Metodická příručka, 2021 (vyjádřeno našimi slovy, ne doslovně)",
            },
            ca: {
              text: "La cooperació ha d’aguantar també quan arriba gent nova al capdavant de la ciutat.",
              speaker: "Manual metodològic, 2021 (expressat amb paraules nostres, no literalment)",
            },
            es: {
              text: "La cooperación tiene que aguantar también cuando llega gente nueva al frente de la ciudad.",
              speaker: "Manual metodológico, 2021 (expresado con nuestras palabras, no literalmente)",
            },
            en: {
              text: "Cooperation has to last even when new people come to lead the city.",
              speaker: "Methodology handbook, 2021 (put in our own words, not verbatim)",
            },
            sv: {
              text: "Samarbetet måste hålla också när nya människor tar över i stadens ledning.",
              speaker: "Metodhandbok, 2021 (med våra egna ord, inte ordagrant)",
            },
            pt: {
              text: "A cooperação tem de resistir mesmo quando chega gente nova à frente do município.",
              speaker: "Manual metodológico, 2021 (por palavras nossas, não literalmente)",
            },
          },
        },
        {
          fields: { language: "cs" },
          texts: {
            cs: {
              text: "Co se u stolu dohodne, to se má také udělat; jinak zůstane jen formalita.",
              speaker:
                "Ředitel či ředitelka základní školy v jednom z úspěšných míst, anonymně (našimi slovy, ne doslovně)",
            },
            ca: {
              text: "El que s’acorda a la taula s’ha de fer; si no, tot plegat és un pur tràmit.",
              speaker:
                "Direcció d’una escola de primària d’un dels llocs on ha anat bé, anònimament (amb paraules nostres, no literals)",
            },
            es: {
              text: "Lo que se acuerda en la mesa hay que hacerlo; si no, queda en puro trámite.",
              speaker:
                "Dirección de una escuela de primaria de uno de los lugares donde ha ido bien, de forma anónima (con nuestras palabras, no literales)",
            },
            en: {
              text: "What is agreed at the table has to be done too; otherwise it is a formality and nothing more.",
              speaker:
                "Head of a primary school in one of the successful places, anonymous (in our own words, not verbatim)",
            },
            sv: {
              text: "Det man enas om vid bordet ska också göras; annars blir det bara en formalitet.",
              speaker:
                "Rektor för en grundskola på en av de orter där det har lyckats, anonym (med våra egna ord, inte ordagrant)",
            },
            pt: {
              text: "O que se combina à mesa também tem de se fazer; caso contrário, não passa de uma formalidade.",
              speaker:
                "Direção de uma escola básica de um dos locais bem-sucedidos, sob anonimato (por palavras nossas, não literais)",
            },
          },
        },
      ],
      citations: [
        {
          fields: { reference: "methodical-manual-2021", locator: "50–56" },
          texts: {
            cs: { note: "Velké Hamry a Krnov" },
            ca: { note: "Velké Hamry i Krnov" },
            es: { note: "Velké Hamry y Krnov" },
            en: { note: "Velké Hamry and Krnov" },
            sv: { note: "Velké Hamry och Krnov" },
            pt: { note: "Velké Hamry e Krnov" },
          },
        },
        {
          fields: { reference: "local-inclusion-plan-ostrava" },
          texts: {
            cs: { note: "místní plán inkluze v Ostravě" },
            ca: { note: "el pla local d’inclusió d’Ostrava" },
            es: { note: "el plan local de inclusión de Ostrava" },
            en: { note: "Ostrava’s local inclusion plan" },
            sv: { note: "Ostravas lokala inkluderingsplan" },
            pt: { note: "o plano local de inclusão de Ostrava" },
          },
        },
        {
          fields: { reference: "methodology-2022" },
          texts: {
            cs: { note: "metodika z roku 2022" },
            ca: { note: "la metodologia del 2022" },
            es: { note: "la metodología de 2022" },
            en: { note: "the methodology of 2022" },
            sv: { note: "metodiken från 2022" },
            pt: { note: "a metodologia de 2022" },
          },
        },
      ],
    },
  },
];
