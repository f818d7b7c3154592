import { brazilian, spelling } from "./pt-spelling";
import type { LanguageRules, Rule } from "./types";

/** One word for each concept. */
const terms: Rule[] = [
  {
    pattern: /(?<!\p{L})correios?(?!\p{L})/iu,
    instead: "e-mail, caixa de entrada, spam, servidor de e-mail",
    example: "Veja o seu correio",
  },
  { pattern: /(?<![\p{L}{])emails?(?!\p{L})/iu, instead: "e-mail", example: "por email" },
  { pattern: /(?<!\p{L})endereços? eletrónicos?/iu, instead: "endereço de e-mail", example: "Endereço eletrónico" },
  { pattern: /(?<!\p{L})lixo(?!\p{L})|não solicitad/iu, instead: "spam", example: "É lixo" },
  { pattern: /(?<!\p{L})sítios?(?!\p{L})|website/iu, instead: "site", example: "Sobre este sítio" },
  {
    pattern: /(?<!\p{L})(prem(ir|a|e)|prima|toques?|carregue (aqui|em|no|na)|carregar (em|no|na|nela))(?!\p{L})/iu,
    instead: "clicar",
    example: "Carregue no botão",
  },
  { pattern: /(?<!\p{L})links?(?!\p{L})|hiperligaç/iu, instead: "ligação", example: "Copiar o link" },
  {
    pattern: /(?<!\p{L})registos?(?!\p{L})/iu,
    instead: "ficha; registo only for the audit log and official registers",
    // An import speaks of official registers.
    keys: /^(?!exchange:)/u,
    except: [
      "kinds:field.codeSystem",
      "kinds:field.registerName",
      "kinds:field.registerCode",
      "kinds:register.national",
      "kinds:register.demo",
      "pages:privacy.logs.text",
      "work:nav.audit",
      "work:audit.title",
      "work:audit.lead",
      "work:audit.filters",
      "work:audit.pages",
    ],
    example: "Registo seguinte",
  },
  { pattern: /(?<!\p{L})gavetas?(?!\p{L})/iu, instead: "pasta", example: "Veja noutra gaveta" },
  {
    pattern: /(?<!\p{L})gravaç/iu,
    instead: "alteração guardada; the button says Guardar",
    example: "A última gravação",
  },
  {
    pattern: /(?<!\p{L})papéis(?!\p{L})|(?<!\p{L})papel(?!\p{L})/iu,
    instead: "função",
    example: "Papéis dos contactos",
  },
  { pattern: /evidência/iu, instead: "grau de certeza", example: "Evidências" },
  { pattern: /titularidade/iu, instead: "natureza (pública ou privada)", example: "Titularidade das escolas" },
  { pattern: /campos? de ação/iu, instead: "área de atuação", example: "Campos de ação" },
  { pattern: /(?<!\p{L})executor/iu, instead: "quem a põe em prática", example: "Executores" },
  { pattern: /equipas? diretiv/iu, instead: "direções", example: "Equipas diretivas" },
  { pattern: /gabinetes? de tradução/iu, instead: "empresa de tradução", example: "um gabinete de tradução" },
  {
    pattern: /(?<!\p{L})(segundo passo|segundo fator)(?!\p{L})/iu,
    instead: "verificação em dois passos",
    example: "Desativar o segundo passo",
  },
  {
    pattern: /(?<!\p{L})entreg(ar|ue) (a proposta|de novo|para revisão)|depois entregue|guardar e entregar/iu,
    instead: "enviar",
    example: "Guardar e entregar",
  },
  { pattern: /\bISCED\b/, instead: "CITE", except: ["pages:glossary.word.level.text"], example: "Níveis (ISCED)" },
  {
    pattern: /ensino primário/iu,
    instead: "educação primária; for Portugal 1.º ciclo",
    example: "escolas do ensino primário",
  },
  {
    pattern: /(?<!ensino )secundário (inferior|superior)/iu,
    instead: "ensino secundário inferior (em Portugal, 3.º ciclo)",
    example: "escolas de secundário inferior",
  },
  { pattern: /(?<!\p{L})posição (aproximada|não)/iu, instead: "localização", example: "posição aproximada" },
];

/** Calques, and empty phrases. */
const calques: Rule[] = [
  {
    pattern: /(?<!\p{L})dentro de (\S+ )?(minutos?|horas?|dias?|semanas?|mês|meses|anos?)(?!\p{L})/iu,
    instead: "ao fim de, em menos de",
    example: "termina dentro de um mês",
  },
  {
    pattern: /ficha[^.]* verdadeir|ainda (é|são) verdadeir/iu,
    instead: "correta, atualizada",
    example: "se ainda é verdadeira",
  },
  {
    pattern: /(chega|segue|mensagem|caminho|caixa)( a| para| de) quem pergunta(?!\p{L})/iu,
    instead: "as pessoas a quem pergunta",
    example: "segue para quem pergunta",
  },
  { pattern: /deit(ar|ado) fora/iu, instead: "descartar", example: "Deitar fora" },
  { pattern: /tanto faz/iu, instead: "qualquer", example: "Tanto faz" },
  {
    pattern: /(?<!\p{L})trata-se de/iu,
    instead: "é sobre; or a noun as label",
    except: ["proposals:field.type"],
    example: "Trata-se de",
  },
  { pattern: /nada corresponde/iu, instead: "sem resultados", example: "Nada corresponde" },
  { pattern: /(?<!\p{L})nomead[oa]s?(?!\p{L})/iu, instead: "mencionado, indicado", example: "Pessoas nomeadas" },
  {
    pattern: /o próprio leitor|não foi o próprio/iu,
    instead: "quem está a ler este e-mail",
    example: "provavelmente o próprio leitor",
  },
  {
    pattern: /avis(ar|e|ou) de um erro|erro de que avisou/iu,
    instead: "assinalar um erro",
    example: "Avisar de um erro",
  },
  {
    pattern: /(?<!\p{L})(a|da|na) sua rede(?!\p{L})|endereços de rede/iu,
    instead: "ligação à internet, endereço IP",
    example: "perguntas da sua rede",
  },
  {
    pattern: /^(é|não é) (spam|a sério)|^e agora\?$|^fazer$|^dar$/iu,
    instead: "a button says what it does",
    example: "É spam",
  },
  {
    pattern: /(?<!\p{L})(convida-o|convidou-o|o convidou|o espera)(?!\p{L})/iu,
    instead: "no masculine for every reader",
    example: "{{inviter}} convida-o",
  },
  { pattern: /(?<!\p{L})\p{L}+\/[oa]s?(?!\p{L})/iu, instead: "a word for both, no slash", example: "consultado/a" },
  {
    pattern: /(clique|carregue|prima|diga-o) aqui/iu,
    instead: "quote the label of the button",
    example: "Clique aqui",
  },
];

/** A name takes an article that is unknown (do Porto, da Maria), so no preposition may precede it. */
const names: Rule[] = [
  {
    pattern:
      /(?<!\p{L})(d[eoa]s?|d[oa]|em|n[oa]s?|a|à|ao|às|aos|o|os|as|por|pel[oa]s?|para|com|entre|e) \{\{(name|inviter|contact|asker|city|district|school|organisation|publisher|title|field|step|role|device|host)\}\}/iu,
    instead: "a colon or brackets: Mapa: {{city}}, a cidade ({{city}})",
    example: "Mapa de {{city}}",
  },
];

/** Punctuation. */
const signs: Rule[] = [
  { pattern: /["']/, instead: "« », ’", example: '"Enviar"' },
  { pattern: /\.\.\./, instead: "…", example: "A guardar..." },
  { pattern: /\s…/, instead: "no space before an ellipsis", example: "A guardar …" },
  { pattern: /!/, instead: "no exclamation mark", example: "Obrigado!" },
];

export const rules: LanguageRules = {
  forbidden: [...brazilian, ...spelling, ...terms, ...calques, ...names, ...signs],
};
