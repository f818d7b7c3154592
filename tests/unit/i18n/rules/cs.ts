import type { LanguageRules, Rule } from "./types";

/** `\b` does not know Czech letters. */
const start = "(?<!\\p{L})";
const end = "(?!\\p{L})";
const word = (pattern: string) => new RegExp(`${start}(?:${pattern})${end}`, "iu");

const prepositions = "k|ke|v|ve|s|se|z|ze|o|u|do|od|na|po|za|při|pro|před|bez|podle|mezi|kolem|přes|proti|kvůli";
/** Variables that hold a number or a date, which may follow a preposition. */
const numbersAndDates = "count|n|number|total|age|year|date|ofMonth|day|when|until|given";

const names: Rule[] = [
  {
    pattern: new RegExp(`${start}(?:${prepositions})\\s+[„(]?\\{{1,2}(?!\\{|(?:${numbersAndDates})\\})`, "iu"),
    instead: "a noun between the preposition and the name („ke stránce „{{title}}““), or a colon",
    example: "Poznámka od {{name}}",
  },
  {
    pattern: /Dobrý den, *\{\{/,
    instead: "the name in brackets: a greeting needs the vocative",
    example: "Dobrý den, {{name}},",
  },
  {
    pattern: new RegExp(`\\{\\{(?:name|inviter|asker)\\}\\}\\s+(?:by\\s+rád|\\p{Ll}+l(?:\\(a\\)|/a|a)?${end})`, "u"),
    instead: "the present tense, which has no gender („{{name}} vás zve“)",
    keys: /^(?!work:action)/,
    example: "{{inviter}} by rád, abyste se zapojili",
  },
  {
    pattern: new RegExp(`${start}ke?\\s+\\{\\{(?:date|day|when|until)\\}\\}`, "iu"),
    instead: "„ke dni {{date}}“: dates are in the genitive",
    example: "stav k {{date}}",
  },
  {
    pattern: /\p{L}\/(?:a|á|y|i)(?!\p{L})/u,
    instead: "a wording without gender; in work:action „uložil(a)“",
    example: "Zatím se nepřihlásil/a",
  },
  {
    pattern: /\(a\)/,
    instead: "a wording without gender",
    keys: /^(?!work:action\.)/,
    example: "Uložit, co jsem vybral(a)",
  },
];

const address: Rule[] = [
  {
    pattern: word("jsi|máš|můžeš|chceš|musíš|tvůj|tvoje|tvého|tebe|tobě|klikni|napiš|zadej|vyber|pošli|zkus|podívej"),
    instead: "vykání",
    example: "Zadej své heslo.",
  },
];

const typography: Rule[] = [
  {
    pattern: /(?<!\p{L})[kvszouai]\u00a0/iu,
    instead: "an ordinary space: non-breaking spaces are set when rendering",
    example: "v\u00a0češtině",
  },
  { pattern: /\s…|\.\.\./, instead: "„…“ without a space before it", example: "Ukládá se …" },
  { pattern: /["”]/, instead: "„ and “", example: 'Klikněte na "Odeslat"' },
  { pattern: /[\d}]%/, instead: "a space before %", example: "{percent}%" },
  { pattern: /\p{L} - \p{L}/u, instead: "a dash (–)", example: "síť - člen" },
];

const terms: Rule[] = [
  { pattern: word("adresář\\p{L}*"), instead: "katalog", example: "V tomto adresáři" },
  {
    pattern: /(?<!příklad\p{Ll}* |dobr\p{Ll}+ |\bz )(?<!\p{L})prax(?:e|i|í|ím|ích|emi)(?!\p{L})/iu,
    instead: "příklad praxe",
    example: "Navrhnout praxi",
  },
  { pattern: word("spam\\p{L}*"), instead: "nevyžádaná pošta", example: "Je to spam" },
  { pattern: word("odevzd\\p{L}*"), instead: "předložit (admin), odeslat (public)", example: "Uložit a odevzdat" },
  { pattern: /v posuzování/i, instead: "k posouzení", example: "Koncept zůstane v posuzování" },
  { pattern: word("odmítn?\\p{L}* (?:text|návrh|vybrané)\\p{L}*"), instead: "zamítnout", example: "Odmítnout text" },
  { pattern: /slovník(?!\p{L}*č)/iu, instead: "číselník", example: "Slovníky" },
  { pattern: /záznam událostí/i, instead: "protokol událostí", example: "Záznam událostí" },
  { pattern: word("souhrn\\p{L}*"), instead: "shrnutí", example: "V názvech a souhrnech" },
  { pattern: /stup\p{L}+ vzdělání/iu, instead: "stupeň vzdělávání", example: "Stupeň vzdělání" },
  { pattern: word("editor\\p{L}*"), instead: "redaktor", example: "Pro editory" },
  { pattern: /druh(?:ý|ého|ém|ým) krok/i, instead: "dvoufázové ověření", example: "Vypnout druhý krok" },
  { pattern: /dosavadní heslo/i, instead: "současné heslo", example: "Dosavadní heslo" },
  { pattern: /jak jisté|spolehlivost(?!i informací)/i, instead: "míra doložení", example: "Jak jisté to je" },
  { pattern: word("sídeln\\p{L}* škol\\p{L}*"), instead: "hlavní škola (sídlo)", example: "Sídelní škola" },
  { pattern: /prvostupňov/i, instead: "s 1. stupněm", example: "Mateřské a prvostupňové školy" },
  { pattern: word("realizáto[rř]\\p{L}*|kdo provádí"), instead: "kdo realizuje", example: "Realizátoři" },
  { pattern: /(?<![\p{L}{])(?:email|(?<!e-)mail)/iu, instead: "e-mail", example: "Jazyk emailu" },
  { pattern: /pozvání/i, instead: "pozvánka", example: "Pozvání platí týden" },
  { pattern: /alespoň/i, instead: "aspoň", example: "alespoň jednu zprávu" },
  {
    pattern: /značk[auyo]u?(?!\p{L})/iu,
    keys: /^(?:ask|letters|inbox|proposals):/,
    instead: "číslo dotazu, referenční číslo",
    example: "pod značkou",
  },
  {
    pattern: word("záznam(?:y|u|ů|ům|ech|em)?"),
    keys: /^(?:pages|records|practices|collection|compare|follow|schools|places|meetings|lists|meta|ask|letters|errors):/,
    except: ["pages:privacy.logs.text"],
    instead: "stránka or výsledek: záznam is the word of the admin",
    example: "Jazyky tohoto záznamu",
  },
  {
    pattern: word("(?:z|ze|na) (?:vaší|vaši|jedné) sítě?"),
    instead: "připojení k internetu: síť is a network of schools",
    example: "Z vaší sítě přišlo",
  },
  { pattern: /jmeno@(?!example\.org)/, instead: "jmeno@example.org", example: "jmeno@skola.cz" },
];

const style: Rule[] = [
  {
    pattern: word("(?:ti|těm|těch|těmi|tím), (?:kdo|koho|komu)"),
    instead: "lidé, kteří",
    example: "těm, kdo se o město starají",
  },
  { pattern: word("tohle"), instead: "toto", example: "Tohle je potřeba vyplnit." },
  { pattern: word("stisk\\p{L}*"), instead: "kliknout", example: "Stiskněte tlačítko" },
  { pattern: /klikněte (?:sem|zde|tady)/i, instead: "the label of the button", example: "Klikněte sem" },
  { pattern: /nedělejte nic/i, instead: "tento e-mail ignorujte", example: "Nežádali jste o něj? Nedělejte nic." },
  { pattern: /nechte (?:ho|ji|je) být/i, instead: "ignorujte", example: "nechte ji být" },
  {
    pattern: /(?:vzít|vzat|vzal\p{L}*) (?:\p{L}+ )?zpět/iu,
    instead: "zrušit, smazat, vrátit zpět",
    example: "Vzít odkaz zpět",
  },
  {
    pattern: /stará se o|se stara(?:jí|jte|te) o|se o .{1,40} stara(?:jí|jte|te)/i,
    instead: "spravovat",
    example: "lidé, kteří se o tuto stránku starají",
  },
  { pattern: word("pustit dál|pusťte"), instead: "odeslat příjemcům", example: "Pustit dál" },
];

export const rules: LanguageRules = {
  forbidden: [...names, ...address, ...typography, ...terms, ...style],
};
