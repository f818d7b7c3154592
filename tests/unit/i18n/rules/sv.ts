import { buttons } from "./en";
import type { LanguageRules, Rule } from "./types";

/** Matches whole words, ignoring case. `\b` does not know å, ä and ö. */
const word = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, "iu");

/** One word for each concept, understood in Finland and Sweden. */
const terms: Rule[] = [
  { pattern: word("bidragsgivare|medarbetare"), instead: "förslagsställare", example: "För bidragsgivare" },
  { pattern: /(?<!\bgoda? )praxis/i, instead: "ett exempel (på god praxis)", example: "Föreslå en praxis" },
  { pattern: /demoexemp|demopost/i, instead: "demosida", example: "Mer om demoexemplen" },
  { pattern: /hur säkra vi är|\bbelägg/i, instead: "underlag", example: "Hur säkra vi är" },
  { pattern: /närliggande/i, instead: "liknande exempel", example: "Närliggande exempel" },
  { pattern: word("brev(et|en|ens|ets)?"), instead: "mejl", example: "Spara det här brevet" },
  { pattern: word("e-posten|e-postmeddelanden?(et)?"), instead: "mejl", example: "De står i e-posten." },
  { pattern: word("(med|i|per) e-post"), instead: "via e-post", example: "Svaret kommer med e-post." },
  { pattern: /mejlserver/i, instead: "e-postserver", example: "Mejlserverns svar" },
  { pattern: /skräp(?!post)/i, instead: "skräppost", example: "Det är skräp" },
  { pattern: /källspråk/i, instead: "originalspråk", example: "Källspråk" },
  { pattern: /vokabulär/i, instead: "termlista", example: "Vokabulär" },
  { pattern: word("säte(t|sskola|sskolan)?"), instead: "huvudskola", example: "Sätesskola" },
  { pattern: /lågstad|gymnasi|primärskol/i, instead: "primärutbildning, …", example: "Förskolor och lågstadieskolor" },
  { pattern: word("slag(s|et)?"), instead: "typ", example: "Slag av praxis" },
  {
    pattern: /^Läge$/,
    instead: "Status",
    except: ["kinds:field.coordinates", "schools:school.where"], // There it is a place on the map.
    example: "Läge",
  },
  {
    pattern: /^Referens$|referens(en)? \{\{/,
    instead: "referensnummer",
    except: ["kinds:field.reference"], // There it is a book or an article.
    example: "Din fråga är sparad, med referensen {{reference}}.",
  },
  {
    pattern: /rubrik/i,
    instead: "titel (the title of a page)",
    except: ["admin:form.title", "admin:form.heading", "translation:itemTitle"], // There it is a heading inside a text.
    example: "Ord i rubrik eller sammanfattning",
  },
  { pattern: word("ordning:?"), instead: "Sortering", keys: /sort$/, example: "Ordning" },
  { pattern: /kolleger/i, instead: "kollegor", example: "Visat för kolleger" },
  { pattern: /(?<!själv)rapporter/i, instead: "anmäla, anmälan", example: "rapportera ett fel" },
  {
    pattern: /(?<!\p{L})(knapp)?tryck(a|er|et|ning(en)?)?(?!\p{L})/iu,
    instead: "klicka",
    example: "En knapptryckning till",
  },
  { pattern: word("godta(r|s|git|gits)?|godtog"), instead: "godkänna", example: "Ditt förslag har godtagits" },
  { pattern: word("avböj(er|a|t|de)?"), instead: "avslå (a proposal), avvisa (a text)", example: "Avböjt" },
  { pattern: word("film(en|er|erna)?"), instead: "video", example: "Filmer från annat håll" },
  { pattern: /utskrift|utskriven/i, instead: "textversion", example: "Utskriven text" },
  { pattern: /öppna (webbplatsen|sid)/i, instead: "offentliga", example: "På den öppna webbplatsen" },
  { pattern: word("i Xarxa"), instead: "på Xarxa", example: "hittat sidan i Xarxa" },
  { pattern: /andra steget/i, instead: "tvåstegsverifiering", example: "Stäng av det andra steget" },
  { pattern: word("(ditt|ert) nätverk"), instead: "internetanslutning", example: "från ditt nätverk" },
  { pattern: /nätverksadress/i, instead: "IP-adress", example: "Inga nätverksadresser" },
  { pattern: word("människor"), instead: "personer", example: "Människor" },
  { pattern: word("hen|hens|henom"), instead: "personen, den som …", example: "Språk hen svarar på" },
  { keys: /ownership$/, pattern: /huvudm|^offentlig eller/i, instead: "Ägarform", example: "Huvudmän" },
];

/** Calques from other languages. */
const calques: Rule[] = [
  { pattern: /hänger (det )?ihop|hör inte ihop|går inte ihop/i, instead: "…", example: "Så hänger det ihop" },
  { pattern: /att tveka/i, instead: "har fastnat i kontrollen", example: "fick vår webbplats att tveka" },
  { pattern: /överallt annars/i, instead: "på alla andra enheter", example: "Logga ut överallt annars" },
  { pattern: /se hur det går/i, instead: "följ …", example: "Se hur det går" },
  { pattern: word("titta på (det|den)|titta efter"), instead: "kontrollera, visa, sök", example: "Titta på det" },
  { pattern: word("kasta(t|de)?|kassera(t|de)?"), instead: "ta bort", example: "Kasta den" },
  { pattern: word("vidga|snäva"), instead: "ta bort ett filter, begränsa", example: "Vidga filtren" },
  { pattern: word("leta(r)?"), instead: "sök", example: "Leta bara bland" },
  { pattern: word("som vanligt är|på det hela taget"), instead: "typiskt, helheten", example: "På det hela taget" },
  { pattern: /vad det blev av/i, instead: "uppföljning", example: "Vad det blev av det" },
  { pattern: word("var snäll|är du snäll"), instead: "(leave it out)", example: "Citera dem inte, är du snäll." },
  { pattern: /översvämma/i, instead: "överhopas med", example: "För att ingen ska översvämmas" },
  { pattern: word("släpp (in|igenom)"), instead: "skicka vidare", example: "Släpp igenom det" },
  { pattern: word("tas? in|intag(et|na)"), instead: "importera", example: "Ta in det som är bra" },
  { pattern: /översättningsmaskin/i, instead: "maskinöversättning", example: "Översättningsmaskinen" },
  { pattern: /tiden har gått ut|har tiden gått/i, instead: "gäller inte längre", example: "så har tiden gått ut" },
  { pattern: /^Vad nu/, instead: "Åtgärder", example: "Vad nu?" },
  { pattern: /gör (då )?ingenting/i, instead: "du kan bortse från det här mejlet", example: "Gör då ingenting" },
  { pattern: word("saknad"), instead: "saknas", example: "saknad" },
  { pattern: /stadens mitt/i, instead: "stadens centrum", example: "och stadens mitt" },
  { pattern: /(klicka|se) (sedan |då )?här/i, instead: "quote the button", example: "Klicka sedan här" },
];

/** Punctuation and grammar. */
const signs: Rule[] = [
  { pattern: /['"“]/, instead: "’ ” ”", example: "Välj “Skicka”" },
  { pattern: /\.\.\.|\S…/, instead: "a space before …", example: "Skickar…" },
  { pattern: /[\d}]%/, instead: "a space before %", example: "{percent}%" },
  { pattern: /\}\}s(?!\p{L})/u, instead: "för {{name}}: a name may end in s", example: "{{name}}s konto" },
  {
    // Readers are addressed as du; only proposals address a school (ni).
    keys: /^(?!proposals:)/,
    pattern: word("ni|er|ert|era"),
    instead: "du, din",
    example: "Er katalog",
  },
];

/** Rules for the type of text that a key announces. */
const kinds: Rule[] = [
  {
    keys: buttons,
    pattern: /^(Det|Den|De|Jag|Ja|Nej|Något|Vad|Samtycket|Med)(?!\p{L})/u,
    instead: "a button says what it does",
    example: "Det är skräppost",
  },
  { keys: buttons, pattern: /[.!?]$/, instead: "a button has no full stop", example: "Jag har fått svar." },
  {
    keys: buttons,
    pattern: /^(Visa|Titta|Gör det|Ge|OK|Kom in)$/,
    instead: "a button says what it does",
    example: "Visa",
  },
  {
    keys: /(^|[.:])errors?\./,
    pattern: /^(Säg|Kryssa för)|^Det här (behövs|har inte)/,
    instead: "Skriv …, Välj …",
    example: "Det här har inte rätt form.",
  },
];

export const rules: LanguageRules = {
  forbidden: [...terms, ...calques, ...signs, ...kinds],
};
