import { buttons } from "./en";
import type { LanguageRules, Rule } from "./types";

/** Matches whole words. `\b` treats an accented letter as the end of a word. */
const words = (source: string) => new RegExp(`(?<![\\p{L}·{])(?:${source})(?![\\p{L}·])`, "iu");

const say = (source: string, instead: string, example: string): Rule => ({ pattern: words(source), instead, example });

/** One word for each concept. */
const terms: Rule[] = [
  {
    pattern: words("registres?"),
    instead: "fitxa",
    // An import speaks of official registers.
    keys: /^(?!exchange:)/u,
    except: [
      // Official registers of schools.
      "kinds:field.codeSystem",
      "kinds:field.registerName",
      "kinds:field.registerCode",
      "kinds:register.national",
      "kinds:register.demo",
      // Logs.
      "pages:privacy.logs.text",
      "work:nav.audit",
      "work:audit.title",
      "work:audit.lead",
      "work:audit.filters",
      "work:audit.pages",
    ],
    example: "Següent registre sense traducció",
  },
  say("lleng(ua|ües)", "idioma", "Qualsevol llengua"),
  say("espanyol", "castellà", "en espanyol"),
  say("rols?", "funció", "Dona un rol"),
  say("concernit", "beneficiari", "Alumnat concernit"),
  say("evidènci(a|es)", "grau de certesa", "Evidències"),
  say("executors", "qui ho duu a terme", "Executors"),
  say("camps? d’acció", "camp d’actuació", "Camps d’acció"),
  say("centre seu", "seu de l’agrupació", "Centre seu"),
  {
    pattern: /correu no desitjat|(?<!correu )(?<!\p{L})brossa/iu,
    instead: "correu brossa",
    example: "Ara és a la brossa.",
  },
  say("e-?mails?", "correu, adreça electrònica", "un e-mail"),
  say("safat(a|es) d’entrada|calaix(os)?", "bústia, carpeta", "Mireu un altre calaix"),
  say("oficin(a|es) de traducció", "agència de traducció", "d’una oficina de traducció"),
  say("despubli\\p{L}+", "retirar del web públic", "Arxiveu o despubliqueu."),
  say("segon pas", "verificació en dos passos", "Configureu el segon pas"),
  say("companys?|companyes?", "col·legues, equip", "Notes per als companys"),
  say("criatur(a|es)", "infants", "sobretot de criatures"),
  say("escola o organització", "centre", "Escola o organització"),
  say("(de|des de) la vostra xarxa", "connexió a internet", "preguntes de la vostra xarxa"),
  say("certes|encara és certa?", "correcta", "Mireu si encara és certa."),
  say("primera meitat|segona meitat", "quinzena", "segona meitat de novembre"),
  {
    pattern: /^Referència$/,
    keys: /^(ask:status|inbox:fact|letters:fact|proposals)[.:]reference$/,
    instead: "Número de referència",
    example: "Referència",
  },
  {
    keys: /^(kinds:(kind|plural|field|filter)|lists:count)\.schools?(_\w+)?$/,
    pattern: /escol/i,
    instead: "centre, centre educatiu",
    example: "Escoles",
  },
  {
    keys: /^(proposals:(propose|review|error|admin\.empty)|admin:(form|edit)|translation:(propose|done)|work:(action|review))/,
    pattern: words("lliur\\p{L}*(-\\p{L}+)?"),
    instead: "presenta, presentar",
    example: "Desa i lliura",
  },
];

/** The site addresses readers as vós; only buttons and links use tu. */
const address: Rule[] = [
  say("vosaltres", "vós", "sense dir-nos res de vosaltres"),
  say("(el|la) te(u|va)|els teus|les teves|(amb|per a) tu", "vostre, vós", "el teu compte"),
  say(
    "vulguis|puguis|hagis|tinguis|siguis|facis|escriguis|sàpigues|digues|torna-ho|tria’n|fas|pots|vols|ets",
    "vós: vulgueu, torneu-ho",
    "Torna-ho a provar d’aquí a un minut.",
  ),
  {
    keys: /(^|[.:])errors?\./,
    pattern:
      /^(Tria|Escriu|Posa|Torna|Descriu|Desa|Indica|Digues|Marca|Selecciona|Puja|Treu|Comprova|Demana)(?!\p{L})/u,
    instead: "vós: Trieu, Escriviu",
    example: "Tria un fitxer.",
  },
  {
    keys: buttons,
    pattern: /^(?!Obre(?!\p{L}))\p{L}+(ar|er|ir|re)(-\p{L}+)?(?!\p{L})/u,
    instead: "imperative of the second person singular: Desa",
    example: "Desar la traducció",
  },
  {
    keys: buttons,
    pattern: /^(?!Treu(?!\p{L}))\p{L}+[aei]u(?!\p{L})/u,
    instead: "imperative of the second person singular: Envia",
    example: "Demaneu un altre enllaç",
  },
];

/** The value is unknown: it may begin with a vowel, be of either gender, or be the first of a month. */
const contact: Rule[] = [
  {
    pattern:
      /(?<![\p{L}’])(a|al|als|amb|de|del|dels|el|els|en|entre|i|la|les|na|per|per a|sobre) \{{1,2}(asker|city|contact|district|email|host|inviter|kind|languages?|name|record|school|title|what)\}/iu,
    instead: "no preposition or article before a name: “Perfil: {{name}}”, “de la ciutat ({{city}})”",
    example: "Perfil de {{name}}",
  },
  { pattern: /[dl]’\{/i, instead: "no elision before a value", example: "d’{{city}}" },
  {
    pattern: /(?<!\p{L})(hola|bon dia|benvol\p{L}+|benvingu\p{L}+),? \{/iu,
    instead: "the name first: “{{name}}, bon dia:”",
    example: "Hola, {{name}}:",
  },
  {
    keys: /^(?!dates:)/,
    pattern: /(?<!\p{L})(el|al|del) \{\{(date|day|given|until|when)\}/iu,
    instead: "el dia {{date}}, fins al dia {{date}}",
    example: "L’enllaç funciona fins al {{date}}",
  },
];

/** Calques from other languages, and vague phrases. */
const calques: Rule[] = [
  say("com d(e |’)(ben|bon?a?|accessible|segurs?)", "fins a quin punt", "Com d’accessible és Xarxa"),
  say("a data de", "dades del dia", "{{count}} centres, a data de {{date}}"),
  say("d’aquí a dos mesos", "en menys de dos mesos", "caduca d’aquí a dos mesos"),
  say("anomen(eu|en) (una altra persona|persones)", "nomenar; esmentar", "Primer anomeneu una altra persona."),
  say("pos(a|em) (una )?galet(a|es)|es posa una galeta", "fer servir galetes", "No posem galetes"),
  say("comptes són per invitació", "cal una invitació", "Els comptes són per invitació."),
  say("no demana cap compte", "no cal cap compte", "Llegir no demana cap compte."),
  say("prem(eu)? aquí|feu clic|un clic més", "the label of the button: Premeu «Ja he respost»", "Després, premeu aquí"),
  say("per (una )?màquina|una màquina|cap màquina", "automàtic", "traduïda per una màquina"),
  say("ha fet dubtar", "ha detectat alguna cosa poc habitual", "Alguna cosa ha fet dubtar el nostre web"),
  say("port(a|en) a (quin|centres)", "adscripció, adscrit", "Quin centre porta a quin"),
  say("(què )?se n’ha fet|se’n faci", "seguiment, què hem fet", "Què se n’ha fet"),
  say("fets i xifres|en dates", "dades i xifres, cronologia", "Fets i xifres"),
  say("n’esteu segur", "Segur que …?", "N’esteu segur?"),
  say("mir(a|eu|ar)(-\\p{L}+)? si|per mirar|us el mireu", "comprovar, revisar", "Mireu si encara és certa"),
  say("no registra(t|da|des|ts)", "no indicat, no consta", "dates no registrades"),
  say("error avisat", "avisar d’un error", "un error avisat"),
  {
    pattern: /^(Fes-ho|Tant és|tant és|I ara\?|Endavant|Es queda|Desapareix|Surt)$/u,
    instead: "say what it does",
    example: "Fes-ho",
  },
];

/** A label is a noun, read together with its value; adjectives about a fitxa are feminine. */
const labels: Rule[] = [
  {
    pattern: /^(De|A|A qui|Des de|Des del|Fins a|Fins al|Publicar el|Donat el|Vàlid fins al|Consultat el)$/u,
    instead: "a noun: Remitent, Data d’inici",
    example: "Des del",
  },
  {
    keys: /^(admin:(state|edit)|work:publication)\./,
    pattern: /^(Publicat|Arxivat|Retornat|Presentat|Desat i publicat)(?!\p{L})/iu,
    instead: "feminine, as fitxa",
    example: "Publicat",
  },
];

/** Punctuation and numbers. */
const signs: Rule[] = [
  { pattern: /['"“”]/, instead: "’ « »", example: "l'escola" },
  { pattern: /\.\.\./, instead: "…", example: "S’està enviant..." },
  { pattern: /\s…/, instead: "no space before an ellipsis", example: "S’està desant …" },
  { pattern: /[\d}]%/, instead: "a space before %", example: "{percent}%" },
  { pattern: /(?<!\d)\d\.\d{3}(?!\d)/, instead: "four figures without a point", example: "5.000 caràcters" },
];

export const rules: LanguageRules = {
  forbidden: [...terms, ...address, ...contact, ...calques, ...labels, ...signs],
};
