import { referenceStore } from "../things/references";
import type { ImportedThing } from "./model";

export const importedReference: ImportedThing = {
  thing: referenceStore,
  plans: "rows",
  codes: "source",
  required: ["title"],
  targets: [
    {
      name: "title",
      reads: "text",
      max: 500,
      owner: "register",
      names: /^(title|titol|titulo|titel|rubrik|nazev|document|publication|publicacio|publicacion|publicacao)$/,
    },
    {
      name: "titleLanguage",
      reads: "text",
      owner: "register",
      names:
        /^(language( of the title)?|lang|idioma( del titol| del titulo)?|llengua|lingua( do titulo)?|sprak|titelns sprak|jazyk( nazvu)?)$/,
    },
    {
      name: "authors",
      reads: "text",
      owner: "register",
      names: /^(authors?|creators?|autor(s|es|ia|a|i)?|autories?|forfattare|by|per|por|de)$/,
    },
    {
      name: "year",
      reads: "date",
      owner: "register",
      names:
        /^(year|date|published|any|data|ano|fecha|ar|artal|utgivningsar|rok|rok vydani|publication year|any de publicacio|ano de (publicacion|publicacao))$/,
    },
    {
      name: "publisher",
      reads: "text",
      max: 300,
      owner: "register",
      names: /^(publisher|editorial|editor|editora|forlag|utgivare|vydavatel|nakladatel)$/,
    },
    {
      name: "place",
      reads: "text",
      owner: "register",
      names: /^(place|lloc|lugar|local|ort|utgivningsort|misto|misto vydani|city)$/,
    },
    {
      name: "series",
      reads: "text",
      max: 300,
      owner: "register",
      names:
        /^(series|journal|container title|serie|col leccio|colleccio|coleccion|colecao|revista|tidskrift|edice|casopis)$/,
    },
    { name: "doi", reads: "text", owner: "register", names: /^doi$/ },
    { name: "isbn", reads: "text", owner: "register", names: /^isbn(13|10)?$/ },
    {
      name: "address",
      reads: "website",
      owner: "register",
      names:
        /^(url|address|link|web|website|adreca( web)?|direccion( web)?|endereco|adress|webbadress|adresa|odkaz|enllac|enlace)$/,
      contents: ["webAddress"],
    },
  ],
};
