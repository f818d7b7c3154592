import type { KindOf } from "@/lib/kinds/index";
import type { DemoPart } from "../demo";

type Evaluations = DemoPart<KindOf<"practice">["parts"]["evaluations"]>[];

/** Who looked at the results of the evaluated practices, when and how. */
export const quietRoomEvaluation: Evaluations = [
  {
    fields: {
      organisation: "ustav-pro-tridni-klima",
      on: "2024-06",
      documentUrl: "https://zpravy.xarxa.example/ticha-mistnost-2024.pdf",
    },
    texts: {
      cs: {
        method: "Docházka před návratem a po něm, rozhovory s jedenácti studenty a s jejich rodiči.",
        result: "Devět z jedenácti chodí alespoň na polovinu hodin. Skupina je malá a srovnání s jinou školou chybí.",
      },
      en: {
        method: "Attendance before and after the return, and interviews with eleven students and their parents.",
        result:
          "Nine of the eleven attend at least half of their lessons. The group is small, and no other school was compared.",
      },
      ca: {
        method: "Assistència abans i després de tornar, i entrevistes amb onze alumnes i les seves famílies.",
        result:
          "Nou dels onze van almenys a la meitat de les classes. El grup és petit i no hi ha cap centre per comparar.",
      },
      es: {
        method: "Asistencia antes y después del regreso, y entrevistas con once estudiantes y sus familias.",
        result:
          "Nueve de los once acuden al menos a la mitad de las clases. El grupo es pequeño y falta un centro de comparación.",
      },
      sv: {
        method: "Närvaro före och efter återkomsten samt intervjuer med elva elever och deras föräldrar.",
        result:
          "Nio av de elva går på minst hälften av lektionerna. Gruppen är liten, och ingen annan skola jämfördes.",
      },
      pt: {
        method: "Assiduidade antes e depois do regresso, e entrevistas a onze alunos e às suas famílias.",
        result: "Nove dos onze vão a pelo menos metade das aulas. O grupo é pequeno e não houve escola de comparação.",
      },
    },
  },
];

export const twoHousesEvaluation: Evaluations = [
  {
    fields: { organisation: "nordlyktans-lararinstitut", on: "2023-02" },
    texts: {
      sv: {
        method: "Enkät till alla som bytt skola sedan starten, och samtal med rektorerna i båda husen.",
        result: "De flesta stannade på den nya skolan. Vad eleverna vann på det gick inte att mäta.",
      },
      en: {
        method: "A survey of all who had changed school since the start, and talks with the heads of both houses.",
        result: "Most of them stayed at their new school. What pupils gained could not be measured.",
      },
    },
  },
];

export const ownTrainersEvaluation: Evaluations = [
  {
    fields: { organisation: "instituto-superior-das-duas-fontes", on: "2019-07" },
    texts: {
      pt: {
        method: "Entrevistas a docentes e direções ao fim de três anos.",
        result: "Quase todos indicaram um hábito que mudaram. As notas dos alunos não foram medidas.",
      },
      en: {
        method: "Interviews with teachers and heads, three years on.",
        result: "Nearly everybody named a habit they had dropped or taken up. Marks of pupils were not measured.",
      },
      ca: {
        method: "Entrevistes amb docents i direccions al cap de tres anys.",
        result: "Gairebé tothom va dir un costum que havia canviat. Les notes de l’alumnat no es van mirar.",
      },
    },
  },
];

export const walkersEvaluation: Evaluations = [
  {
    fields: { on: "2023-05" },
    texts: {
      en: {
        words: "two researchers from a university, paid by the trust",
        method: "Counts of cars on ten mornings, registers of lateness, and a diary that the walkers kept.",
        result:
          "Fewer cars on walking days, and older walkers who slept better. Lateness fell in one of three schools.",
      },
      cs: {
        words: "dva výzkumníci z univerzity, které zaplatila nadace",
        method: "Sčítání aut během deseti rán, záznamy o pozdních příchodech a deník, který si vedli průvodci.",
        result:
          "V dnech chůze jezdilo méně aut a starším průvodcům se lépe spalo. Pozdních příchodů ubylo v jedné škole ze tří.",
      },
      ca: {
        words: "dues persones investigadores d’una universitat, pagades per la fundació",
        method: "Recompte de cotxes durant deu matins, registres de retards i un diari que duien els guies.",
        result:
          "Menys cotxes els dies de cordada i guies grans que dormien millor. Els retards van baixar en una de les tres escoles.",
      },
    },
  },
];

export const thursdayEvaluation: Evaluations = [
  {
    fields: { on: "2018-06" },
    texts: {
      ca: {
        words: "una consultora externa, triada per l’institut",
        method: "Assistència dels tres primers grups i converses amb les famílies en acabar cada curs.",
        result: "Faltaven menys, també els altres dies. Les notes van pujar poc.",
      },
      en: {
        words: "an outside consultant chosen by the school",
        method: "Attendance of the first three groups, and talks with families at the end of each year.",
        result: "They missed less school, on other days as well. Marks rose little.",
      },
    },
  },
];
