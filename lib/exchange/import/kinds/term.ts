import { termStore } from "../things/terms";
import type { ImportedThing } from "./model";

/** Terms of vocabularies, with a column for each language. A broader term stands before the narrower ones. */
export const importedTerm: ImportedThing = {
  thing: termStore,
  plans: "rows",
  codes: "source",
  required: ["vocabulary", "label"],
  targets: [
    {
      name: "vocabulary",
      reads: "text",
      owner: "register",
      names: /^(vocabulary|vocabulari|vocabulario|list of terms|termlista|ciselnik|list|llista|lista)$/,
    },
    {
      name: "notation",
      reads: "text",
      max: 60,
      owner: "register",
      names: /^(notation|notacio|notacion|notacao|notation kod|code|id|codi|codigo|kod)$/,
    },
    {
      name: "label",
      reads: "text",
      max: 200,
      owner: "register",
      isTranslated: true,
      names:
        /^(label|preferred label|pref ?label|etiqueta( preferent)?|terme|termino|termo|term|benamning|nazev|termin|name|nom|nombre|nome)$/,
    },
    {
      name: "alternative",
      reads: "list",
      owner: "register",
      isTranslated: true,
      names:
        /^(alternative( labels?)?|alt ?labels?|synonyms?|etiquetes alternatives|etiquetas alternativas|sinonims|sinonimos|synonymer|alternativa benamningar|synonyma)$/,
    },
    {
      name: "scopeNote",
      reads: "prose",
      owner: "register",
      isTranslated: true,
      names:
        /^(scope ?note|note|definition|definicio|definicion|definicao|nota d?abast|nota|anmarkning|definice|poznamka)$/,
    },
    {
      name: "broader",
      reads: "text",
      owner: "register",
      names:
        /^(broader( term)?|parent|terme mes ampli|termino mas amplio|termo mais amplo|overordnad term|overordnat|nadrazeny termin)$/,
    },
    {
      name: "exactMatch",
      reads: "website",
      owner: "register",
      names: /^(exact ?match|uri|same as)$/,
    },
  ],
};
