import type { Rule } from "./types";

/** Brazilian words and spellings; the texts are European Portuguese. */
export const brazilian: Rule[] = [
  {
    pattern: /(?<!\p{L})(telas?(?!\p{L})|usuári|senhas?(?!\p{L})|celular|cadastr)/iu,
    instead: "ecrã, leitor, palavra-passe, telefone, conta",
    example: "Escolha uma senha",
  },
  { pattern: /(?<!\p{L})você/iu, instead: "third person without a pronoun", example: "Você já respondeu" },
  { pattern: /(?<!\p{L})(voss[oa]s?|vos)(?!\p{L})/iu, instead: "o seu, a sua", example: "O vosso diretório" },
  { pattern: /(?<!\p{L})equipes?(?!\p{L})/iu, instead: "equipa", example: "A equipe da Xarxa" },
  { pattern: /(?<!\p{L})registr/iu, instead: "regist…", example: "não registrado" },
  { pattern: /(?<!\p{L})contatos?(?!\p{L})/iu, instead: "contacto", example: "Um contato" },
  { pattern: /(?<!\p{L})fatos?(?!\p{L})/iu, instead: "facto", example: "Fatos e números" },
  {
    pattern: /(?<!\p{L})(salv[ae]r?|delet\p{L}+|acess(ar|e)|baix(ar|e))(?!\p{L})/iu,
    instead: "guardar, apagar, abrir, descarregar",
    example: "Salvar e continuar",
  },
  {
    pattern: /(?<!\p{L})(est(á|ão|ava|amos)|a) \p{L}+[aei]ndo(?!\p{L})/iu,
    instead: "estar a + infinitive",
    example: "Está esperando resposta",
  },
  {
    pattern: /(?<!\p{L})(gênero|acadêmic|anônim|eletrônic|econômic)/iu,
    instead: "género, anónimo …",
    example: "continua anônimo",
  },
];

/** Spellings from before the 1990 agreement, and literary forms. */
export const spelling: Rule[] = [
  {
    pattern: /(?<!\p{L})(act(ual|iv|o(?!\p{L}))|acç|projecto|direct|objecto|correc[çt]|óptim|adopt)/iu,
    instead: "atual, projeto, direto, ótimo …",
    example: "A acção actual",
  },
  { pattern: /(?<!\p{L})car[aá]te?r(es)?(?!\p{L})/iu, instead: "caracteres", example: "20 carateres" },
  {
    pattern: /\p{L}-(l[aoe]|lhe|se|me)s?-(á|ão|ei|emos|ia|iam)(?!\p{L})/iu,
    instead: "vai + infinitive, or the present",
    example: "esta página di-lo-á antes",
  },
  {
    pattern: /(?<!\p{L})n[oa]-l[oa]s?(?!\p{L})|(?<!\p{L})di-l[oa]s?(?!\p{L})/iu,
    instead: "indica-o, nos … isto",
    example: "se ninguém no-lo disse",
  },
];
