import type { KindOf } from "@/lib/kinds/index";
import type { DemoPart } from "../demo";

export type Stage = DemoPart<KindOf<"school">["parts"]["levels"]>;

/** A stage of a national school system. Its ages belong to that system and are not derived from ISCED. */
const stagesIn =
  (stageLanguage: string) =>
  (level: string, stage: string, agesFrom: number, agesTo?: number): Stage => ({
    fields: { level: `level/${level}`, stage, stageLanguage, agesFrom, ...(agesTo !== undefined && { agesTo }) },
  });

const catalan = stagesIn("ca");
export const catalonia = {
  nursery: catalan("ED01", "Educació infantil, primer cicle", 0, 3),
  infant: catalan("ED02", "Educació infantil, segon cicle", 3, 6),
  primary: catalan("ED1", "Educació primària", 6, 12),
  lowerSecondary: catalan("ED2", "ESO", 12, 16),
  baccalaureate: catalan("ED3", "Batxillerat", 16, 18),
  vocational: catalan("ED3", "Cicles formatius de grau mitjà", 16),
  higherVocational: catalan("ED5", "Cicles formatius de grau superior", 18),
};

const spanish = stagesIn("es");
export const spain = {
  infant: spanish("ED02", "Educación Infantil, segundo ciclo", 3, 6),
  primary: spanish("ED1", "Educación Primaria", 6, 12),
  lowerSecondary: spanish("ED2", "ESO", 12, 16),
};

const portuguese = stagesIn("pt");
export const portugal = {
  preSchool: portuguese("ED02", "Educação pré-escolar", 3, 6),
  firstCycle: portuguese("ED1", "1.º ciclo", 6, 10),
  secondCycle: portuguese("ED1", "2.º ciclo", 10, 12),
  thirdCycle: portuguese("ED2", "3.º ciclo", 12, 15),
  upperSecondary: portuguese("ED3", "Ensino secundário", 15, 18),
};

const swedish = stagesIn("sv");
export const finland = {
  underThree: swedish("ED01", "Småbarnspedagogik, under 3 år", 1, 3),
  earlyYears: swedish("ED02", "Småbarnspedagogik", 3, 6),
  preSchool: swedish("ED02", "Förskoleundervisning", 6, 7),
  lowerClasses: swedish("ED1", "Grundläggande utbildning, åk 1–6", 7, 13),
  upperClasses: swedish("ED2", "Grundläggande utbildning, åk 7–9", 13, 16),
  general: swedish("ED3", "Gymnasieutbildning", 16, 19),
};
export const sweden = {
  underThree: swedish("ED01", "Förskola, de yngsta", 1, 3),
  preSchool: swedish("ED02", "Förskola", 3, 6),
  preSchoolClass: swedish("ED02", "Förskoleklass", 6, 7),
  lowerClasses: swedish("ED1", "Grundskola, åk 1–6", 7, 13),
  upperClasses: swedish("ED2", "Grundskola, åk 7–9", 13, 16),
  general: swedish("ED3", "Gymnasieskola", 16, 19),
};

const german = stagesIn("de");
export const austria = {
  underThree: german("ED01", "Kleinkindgruppe", 1, 3),
  kindergarten: german("ED02", "Kindergarten", 3, 6),
  primary: german("ED1", "Volksschule", 6, 10),
  middle: german("ED2", "Mittelschule", 10, 14),
  lowerGrammar: german("ED2", "AHS-Unterstufe", 10, 14),
  upperGrammar: german("ED3", "AHS-Oberstufe", 14, 18),
  vocational: german("ED3", "Berufsschule", 15, 19),
};

const czech = stagesIn("cs");
export const czechia = {
  kindergarten: czech("ED02", "Mateřská škola", 3, 6),
  firstStage: czech("ED1", "1. stupeň ZŠ", 6, 11),
  secondStage: czech("ED2", "2. stupeň ZŠ", 11, 15),
  grammar: czech("ED3", "Čtyřleté gymnázium", 15, 19),
  vocational: czech("ED3", "Střední vzdělání s výučním listem", 15, 18),
};

const irish = stagesIn("en");
export const ireland = {
  earlyYears: irish("ED01", "Early years", 1, 3),
  preSchool: irish("ED02", "Pre-school", 3, 5),
  primary: irish("ED1", "Junior infants to sixth class", 5, 12),
  juniorCycle: irish("ED2", "Junior cycle", 12, 15),
  seniorCycle: irish("ED3", "Senior cycle", 15, 18),
};
