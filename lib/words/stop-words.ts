import { type Locale, locales } from "@/lib/i18n/locales";
import { fold } from "@/lib/text/fold";

/**
 * Words that say nothing about what a text is about: articles, prepositions, pronouns, auxiliaries, question words.
 * Whatever could be a subject stays out: "help", "home", "work", "group", "open", "after" (school), cs "být" (folded like "byt", a flat).
 */
const lists: Record<Locale, string> = {
  ca: `a al als amb ara això aixo allò allo aquest aquesta aquests aquestes aquell aquella aquells aquelles cada com d de del dels des
    doncs e el ell ella elles ells els em en encara ens entre era eren es és et fins ha han he hem hi ho i ja jo l la les li llavors lo m
    me meu meva meus meves mi més molt molta molts moltes n ni no nos nosaltres o on per perquè però pel pels poc però qual quals quan què que qui
    quin quina quins quines s sense ser seu seus seva seves si sí sobre són sota soc som sou també tan tant te té tenen tinc tenim teu teva
    tot tota tots totes tu un una unes uns us va van vaig vam vostre vostra nostre nostra nostres vostres hauria podem puc poden pot cal fer fem faig fa fan estan està volem vull`,
  es: `a al algo algún alguna algunas alguno algunos ante aquel aquella aquellos aquellas así aún aunque cada como cómo con cual cuál cuáles cuales
    cuando cuándo cuanto cuánto cuántos de del desde donde dónde e el él ella ellas ellos en entre era eran es esa esas ese esos esta está están estas
    este esto estos estoy fue fueron ha han hacia hasta hay he hemos la las le les lo los más me mi mis mí mucho mucha muchos muchas muy ni no nos nosotros
    nuestra nuestro nuestras nuestros o os otra otro otras otros para pero por porque qué que quién quien quiénes se sea ser si sí sin sobre son soy su sus
    también tan tanto te tiene tienen tengo tenemos tu tus un una unas uno unos usted ustedes va van y ya yo puedo podemos puede pueden hacer hago hacemos hace hacen quiero queremos nada`,
  en: `a about all also am an and any are as at be been before being between both but by can cannot can't could did do does doesn't doing don't
    during each else ever every for from get gets had has have having he her here hers him his how i if in into is isn't it its it's just may me might
    more most much must my no nor not of off on only onto or other our ours out over own per shall she should so some such than that the
    their them then there these they this those through to too under until up upon us very was we were what when where which while who whom
    whose why will with within without won't would yes yet you your yours`,
  sv: `af alla allt alltid an and andra att av bara bland blev bli blir de dem den denna deras dess dessa det detta dig din dina ditt du där då eller
    en ens er era ert ett från för förbi genom ha hade han hans har hela henne hennes hon honom hos hur här i icke ifrån in inom inte
    ja jag ju kan kunde kunna man med mellan men mer mest mig min mina mitt mot mycket måste ni nog någon något några nu när och också om oss
    på samt sedan sig sin sina sitt ska skall skulle som så sådan sådana till under upp ut utan vad var vara varför varit varje vars vart vem vems vi vid vilka vilken vilket vill vår våra vårt
    åt är över finns får få fått inget göra gör`,
  cs: `a aby ač ale ani ano asi až bez bude budou budu by byl byla byli bylo byly co což cože či další do ho i já jak jaká jaké jaký jakým jakých jako je jeho jej její jejich
    jemu jen ještě jenž jestli ještě ji jí již jim jimi jiný jsem jsi jsme jsou jste k kam kde kdo kdy kdyby když ke která které kterou který kteří kterých
    ku má mají mám máme mé mě mezi mi mne mně mnou mohl mohou moci může můžeme můžu musí můj my na nad nám námi nás náš naše naši ne nebo nebyl nejsou není než nic nich
    ní nim o od on ona oni ono ony pak po pod podle pokud pouze pro proč proti protože před přes při s se si sice svá své svůj svým svých ta tak také takže
    tam té tedy ten tento teto tím tímto to toho tohle tom tomto tomu tu tuto ty tyto u už v vám vás váš vaše ve více však všech všechno všichni vy z za
    zda že ze dělat děláme dělají jde chci chceme`,
  pt: `a à ao aos aquela aquelas aquele aqueles aquilo as às até cada com como da das de dela delas dele deles desde do dos e é ela elas ele eles em
    entre era eram essa essas esse esses esta está estão estas este estes estou eu foi foram há isso isto já la lá lhe lhes lo mais mas me mesmo meu meus minha
    minhas muito muita muitos muitas na nas não nem no nos nós nossa nossas nosso nossos num numa o onde os ou para pela pelas pelo pelos per perante pode podem podemos posso
    pois por porque porquê qual quais quando quanto quantos que quê quem se sem ser seu seus si sob sobre sou são sua suas só também tão te tem têm temos tenho teu teus tu tua
    tuas um uma umas uns vai vão você vocês fazer faz fazem fazemos quero queremos nada`,
};

/** Single letters, alone or left over: "d", "l", "s". */
const letters = "abcdefghijklmnopqrstuvwxyz";

const setOf = (locale: Locale): ReadonlySet<string> => new Set([...lists[locale].split(/\s+/).map(fold), ...letters]);
const sets = new Map(locales.map((locale) => [locale, setOf(locale)]));

/** Whether a folded word is too common in the language to say anything. */
export function isStopWord(word: string, locale: Locale): boolean {
  return sets.get(locale)?.has(word) ?? false;
}
