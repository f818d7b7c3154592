import { buttons } from "./en";
import type { LanguageRules, Rule } from "./types";

/** Readers and editors are addressed as usted. */
const address: Rule[] = [
  {
    pattern: /(?<!\p{L})(tú|ti|te|tus?|contigo|vosotr[oa]s|vuestr[oa]s?|os)(?!\p{L})/iu,
    instead: "usted, su, le",
    example: "Guarda tus códigos",
  },
  { pattern: /\p{L}[áé]is(?!\p{L})/u, instead: "usted: guarde, tiene", example: "donde guardáis esos papeles" },
  {
    pattern: /(?<!\p{L})(haces|tienes|puedes|quieres|debes|escribas|hagas|quieras)(?!\p{L})/iu,
    instead: "usted: hace, tiene, puede, quiere",
    example: "Haces una propuesta",
  },
  {
    pattern: /(^|[.:?]\s)(Elige|Escribe|Pon|Di|Sube|Quita|Describe|Haz|Mira|Revisa|Pulsa|Abre|Selecciona) /u,
    instead: "usted: elija, escriba, ponga, indique, suba",
    example: "Elige un archivo.",
  },
  {
    pattern: /(?<!\p{L})(ustedes|prueben|elijan|escriban|pulsen|pásenl[oa])(?!\p{L})/iu,
    instead: "usted, in the singular",
    example: "Prueben a quitar el nivel.",
  },
  { pattern: /¿Está seguro/u, instead: "¿Seguro que…?", example: "¿Está seguro?" },
  { pattern: /Bienvenid[oa]s?/u, instead: "Le damos la bienvenida", example: "Bienvenida a Xarxa" },
];

/** One word for each concept. */
const terms: Rule[] = [
  {
    pattern: /\bregistros?\b/iu,
    instead: "ficha; página in public texts",
    keys: /^(?!exchange:|work:(nav\.)?audit|kinds:field\.(codeSystem|registerCode|registerName)|kinds:register\.|pages:privacy\.logs)/u,
    example: "Por hacer en este registro",
  },
  { pattern: /\bsitios?\b/iu, instead: "la web, el lugar", example: "Correos del sitio" },
  { pattern: /\b(rol|roles|papel|papeles)\b/iu, instead: "función", example: "Roles de los contactos" },
  { pattern: /\blenguas?\b/iu, instead: "idioma", example: "en su lengua" },
  { pattern: /(?<!\{)\be-?mails?\b/iu, instead: "correo, dirección de correo", example: "Su e-mail" },
  {
    pattern: /correo electrónico/iu,
    instead: "dirección de correo (what is typed), correo (what is sent)",
    example: "Su correo electrónico",
  },
  { pattern: /\bspam\b/iu, instead: "correo no deseado", example: "Es spam" },
  { pattern: /segundo paso/iu, instead: "verificación en dos pasos", example: "Desactivar el segundo paso" },
  { pattern: /oficina de traducción/iu, instead: "agencia de traducción", example: "Una oficina de traducción" },
  { pattern: /\bISCED\b/u, instead: "CINE", example: "según ISCED 2011" },
  { pattern: /\bevidencias?\b/iu, instead: "grado de certeza", example: "Evidencias" },
  { pattern: /al que se dirige/iu, instead: "alumnado beneficiario", example: "Alumnado al que se dirige" },
  { pattern: /\bejecutor(es)?\b/iu, instead: "quién lo lleva a cabo", example: "Ejecutores" },
  { pattern: /\bcaj(ón|ones)\b/iu, instead: "bandeja", example: "Mire en otro cajón" },
  { pattern: /mientras tanto/iu, instead: "entretanto", example: "Mientras tanto alguien lo ha cambiado." },
  { pattern: /\bcaduc/iu, keys: /onfirm(ed|ation)/u, instead: "vencer", example: "caduca antes de dos meses" },
  { pattern: /^Escuelas?$/u, instead: "centro educativo, centro", example: "Escuelas" },
  {
    pattern: /^Referencia$/u,
    instead: "Número de referencia",
    except: ["kinds:field.reference"],
    example: "Referencia",
  },
  {
    pattern: /\bentreg(a|an|ar|ado|ada|ue)\b/iu,
    keys: /^(admin|translation|validation|work|proposals):/u,
    instead: "enviar, enviar a revisión",
    example: "Guardar y entregar",
  },
  { pattern: /quienes cuidan/iu, instead: "quienes se ocupan de", example: "quienes cuidan de la página" },
  {
    pattern: /ya no (sirve|vale|abre)\b/iu,
    instead: "ya no funciona, ha caducado",
    example: "Este enlace ya no sirve",
  },
];

/** Calques from other languages, and empty phrases. */
const calques: Rule[] = [
  {
    pattern: /(?<!\p{L})m[ií]r(e|elo|ela|ar|arlo|arla|ará)(?!\p{L})/iu,
    instead: "comprobar, revisar, ver",
    example: "Mire su correo",
  },
  { pattern: /(?<!\p{L})pulse aquí/iu, instead: "quote the label of the button", example: "Después, pulse aquí." },
  {
    pattern: /a quienes pregunta\b/iu,
    instead: "a las personas a las que pregunta",
    example: "Va de camino a quienes pregunta.",
  },
  {
    pattern: /qué (ha sido|fue|ha salido|salió|resultó)/iu,
    instead: "qué cambió, qué hemos hecho",
    example: "qué salió de ello",
  },
  { pattern: /las cuentas son/iu, instead: "para tener cuenta hace falta", example: "Las cuentas son por invitación." },
  { pattern: /no registrad[oa]s?\b/iu, instead: "sin indicar, no consta", example: "fechas no registradas" },
  { pattern: /lleva a cuál/iu, instead: "adscripción", example: "Qué centro lleva a cuál" },
  { pattern: /error(es)? avisad/iu, instead: "error notificado: one notifies a thing", example: "un error avisado" },
  { pattern: /\bda igual\b/iu, instead: "cualquiera", example: "da igual" },
  {
    pattern: /^(Hacerlo|Mirarlo|Adelante|Dar|¿Y ahora\?|Cuáles|sin decir)$/u,
    instead: "say what it does",
    example: "¿Y ahora?",
  },
  {
    pattern: /\b(se queda|se pone|ponemos) (una )?cookies?\b/iu,
    instead: "usar, instalar cookies",
    example: "No ponemos cookies",
  },
  {
    pattern: /habrá entrado|\bha (entrado|salido)\b/iu,
    instead: "iniciar sesión, cerrar sesión",
    example: "Ha salido.",
  },
  { pattern: /(?<!\p{L})(de|desde) su red(?!\p{L})/iu, instead: "conexión a internet", example: "preguntas de su red" },
  {
    pattern: /(?<!\p{L})(primera|segunda) mitad/iu,
    keys: /^dates:/u,
    instead: "quincena",
    example: "primera mitad de mayo",
  },
  { pattern: /\bvence en (dos|\d+) meses/iu, instead: "en los próximos dos meses", example: "vence en dos meses" },
  { pattern: /poner? fin|ponga fin/iu, instead: "una fecha de fin", example: "Ponga fin antes al otro." },
];

/** Nothing that Spanish contracts or inflects may precede a name: "Mapa: {{city}}", "la ciudad ({{city}})". */
const names: Rule[] = [
  {
    pattern:
      /(?<!\p{L})(a|al|ante|con|contra|de|del|desde|en|entre|hacia|hasta|para|por|según|sin|sobre|el|la|los|las|un|una|y|e|o|u)\s+\{\{?(name|inviter|asker|contact|city|district|school|host|device|title|organisation|email|what|field)\}/iu,
    instead: "a colon or brackets before the name",
    example: "Mapa de {{city}}",
  },
  {
    pattern: /(^|\s)(Hola|Querid[oa]|Estimad[oa]) \{\{/u,
    instead: "a comma between greeting and name",
    example: "Hola {{name}}:",
  },
  {
    pattern: /\sde$/u,
    instead: "a label that does not lean on its value",
    except: ["kinds:field.parent"],
    example: "con el apoyo de",
  },
];

/** Punctuation. */
const signs: Rule[] = [
  { pattern: /['"“”]/u, instead: "« »", example: "'Enviar'" },
  { pattern: /\.\.\./u, instead: "…", example: "Guardando..." },
  { pattern: /\s…/u, instead: "no space before an ellipsis", example: "Guardando …" },
  { pattern: /[\d}]%/u, instead: "a space before %", example: "{n}%" },
  { pattern: /\b\d\.\d{3}\b/u, instead: "no point in four figures: 5000", example: "5.000 caracteres" },
  { pattern: /(^|[.:!…]\s)[^¿]*\?/u, instead: "¿ at the beginning of the question", example: "Ya tiene cuenta?" },
  { pattern: /!/u, instead: "no exclamation mark", example: "¡Gracias!" },
  { pattern: /(?<![\d\p{L}])-\d/u, instead: "− for minus", example: "de -90 a 90" },
];

/** Texts for people without an account, where a ficha is called página, except the demo's fichas. */
const publicTexts =
  /^(ask|errors|letters|lists|meetings|meta|pages|places|practices|records|schools):|^proposals:(invite|propose|field|review|later|status|confirm|report|approval|mail)\./u;
const errors = /^(errors|validation):error|(^|[.:])errors?\./u;

/** Rules for the type of text that a key announces. */
const kinds: Rule[] = [
  {
    keys: publicTexts,
    pattern: /\bfichas?\b(?! (es )?de demostración)/iu,
    instead: "página, resultado",
    example: "Cada ficha se escribe primero en un idioma.",
  },
  {
    keys: buttons,
    pattern: /^(?!\p{L}*(ar|er|ir)(me|se|lo|la|los|las)?(?!\p{L}))/u,
    instead: "a button begins with an infinitive",
    example: "Es mi dirección",
  },
  { keys: buttons, pattern: /[.!?]$/u, instead: "a button has no full stop", example: "Enviar." },
  {
    keys: errors,
    pattern: /^(Elija|Diga|Ponga|Indique|Dé|Hay que|Hace falta)\b/u,
    instead: "Escriba …, Seleccione …",
    example: "Elija un archivo.",
  },
  { keys: errors, pattern: /por favor/iu, instead: "say the cure without «por favor»", example: "Acórtela, por favor" },
  {
    keys: errors,
    pattern: /^(Inválid|Incorrect|Error de)/u,
    instead: "name the field and the cure",
    example: "Inválido",
  },
  { keys: /\.title$|Title$/u, pattern: /[^.]\.$/u, instead: "a heading has no full stop", example: "Enviado." },
];

export const rules: LanguageRules = { forbidden: [...address, ...terms, ...calques, ...names, ...signs, ...kinds] };
