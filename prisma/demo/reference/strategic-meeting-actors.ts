import type { Locale } from "@/lib/i18n/locales";
import type { KindOf } from "@/lib/kinds/index";
import type { DemoPart } from "../demo";

type Actor = DemoPart<KindOf<"practice">["parts"]["actors"]>;
type Words = Record<Locale, string>;

const leads: Words = {
  ca: "convoca i dirigeix les trobades",
  es: "convoca y dirige los encuentros",
  en: "leads the meetings",
  sv: "leder mötena",
  cs: "setkání vede",
  pt: "conduz as reuniões",
};
const takesPart: Words = {
  ca: "hi participa",
  es: "participa",
  en: "takes part",
  sv: "deltar",
  cs: "účastní se",
  pt: "participa",
};
const cooperates: Words = {
  ca: "hi col·labora",
  es: "colabora",
  en: "cooperates",
  sv: "samverkar",
  cs: "spolupracuje",
  pt: "colabora",
};

const locales: Locale[] = ["cs", "ca", "es", "en", "sv", "pt"];

function actor(role: `actor-role/${string}`, contribution: Words, words: Words): Actor {
  const texts = locales.map(
    (locale) => [locale, { words: words[locale], contribution: contribution[locale] }] as const,
  );
  return { fields: { role }, texts: Object.fromEntries(texts) };
}

const inTheMeeting = (words: Words) => actor("actor-role/implementation", takesPart, words);
const besideTheMeeting = (words: Words) => actor("actor-role/institutional-support", cooperates, words);

/** Members and partners of the strategic meeting. The source names offices only. */
export const strategicMeetingActors: Actor[] = [
  actor("actor-role/coordination", leads, {
    ca: "coordinadora o coordinador d’inclusió de la ciutat",
    es: "coordinadora o coordinador de inclusión de la ciudad",
    en: "the city’s inclusion coordinator",
    sv: "stadens inkluderingssamordnare",
    cs: "koordinátor inkluze ve městě",
    pt: "coordenador da inclusão do município",
  }),
  inTheMeeting({
    ca: "responsables municipals d’escoles i d’afers socials",
    es: "responsables municipales de escuelas y asuntos sociales",
    en: "city leadership for schools and social affairs",
    sv: "stadens ledning för skol- och socialfrågor",
    cs: "vedení města zodpovědné za školství a sociální oblast",
    pt: "responsáveis do município pelas escolas e pelos assuntos sociais",
  }),
  inTheMeeting({
    ca: "cap del departament",
    es: "jefe o jefa del departamento",
    en: "head of the department",
    sv: "avdelningens chef",
    cs: "vedoucí odboru",
    pt: "chefe do departamento",
  }),
  inTheMeeting({
    ca: "direccions d’escoles de primària i d’infantil",
    es: "direcciones de escuelas de primaria y de infantil",
    en: "heads of primary and nursery schools",
    sv: "rektorer och föreståndare för grundskolor och förskolor",
    cs: "ředitelé základních a mateřských škol",
    pt: "diretores de escolas básicas e de jardins de infância",
  }),
  inTheMeeting({
    ca: "orientació escolar",
    es: "orientación escolar",
    en: "school counselling",
    sv: "skolornas elevstöd och rådgivning",
    cs: "školní poradenství",
    pt: "orientação escolar",
  }),
  inTheMeeting({
    ca: "treball social",
    es: "trabajo social",
    en: "social work",
    sv: "socialt arbete",
    cs: "sociální práce",
    pt: "serviço social",
  }),
  inTheMeeting({
    ca: "entitats sense ànim de lucre",
    es: "entidades sin ánimo de lucro",
    en: "non-profit organisations",
    sv: "ideella organisationer",
    cs: "neziskové organizace",
    pt: "organizações sem fins lucrativos",
  }),
  inTheMeeting({
    ca: "oficina d’ocupació",
    es: "oficina de empleo",
    en: "labour office",
    sv: "arbetsförmedlingen",
    cs: "úřad práce",
    pt: "centro de emprego",
  }),
  besideTheMeeting({
    ca: "centres d’assessorament psicopedagògic",
    es: "centros de asesoramiento psicopedagógico",
    en: "counselling centres",
    sv: "rådgivningscentraler",
    cs: "školská poradenská zařízení",
    pt: "centros de aconselhamento psicopedagógico",
  }),
  besideTheMeeting({
    ca: "oficina regional",
    es: "oficina regional",
    en: "regional office",
    sv: "den regionala myndigheten",
    cs: "krajský úřad",
    pt: "serviço regional",
  }),
  besideTheMeeting({
    ca: "agència per a la inclusió social",
    es: "agencia para la inclusión social",
    en: "agency for social inclusion",
    sv: "myndigheten för social inkludering",
    cs: "agentura pro sociální začleňování",
    pt: "agência para a inclusão social",
  }),
  besideTheMeeting({
    ca: "policia",
    es: "policía",
    en: "police",
    sv: "polisen",
    cs: "policie",
    pt: "polícia",
  }),
];
