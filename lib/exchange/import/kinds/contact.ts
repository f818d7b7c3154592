import { contactStore } from "../things/contacts";
import type { ImportedThing } from "./model";

/** Who answers for a record, in which role. Email addresses are private: they are set and never shown. */
export const importedContact: ImportedThing = {
  thing: contactStore,
  plans: "rows",
  codes: "source",
  required: ["record", "role"],
  targets: [
    {
      name: "record",
      reads: "links",
      to: ["practice", "network", "cluster", "school", "organisation"],
      owner: "register",
      isAbout: true,
      names:
        /^(record|page|school|network|cluster|practice|fitxa|centre|xarxa|agrupacio|practica|ficha|centro|red|agrupacion|escola|rede|agrupamento|pratica|post|skola|natverk|kluster|exempel|zaznam|skola|sit|seskupeni|priklad praxe)$/,
    },
    {
      name: "role",
      reads: "terms",
      owner: "register",
      isAbout: true,
      vocabulary: "contact-role",
      names: /^(role|funcio|funcion|funcao|roll|uloha)$/,
    },
    {
      name: "name",
      reads: "text",
      owner: "register",
      names:
        /^(name|person|contact|nom|nombre|nome|namn|jmeno|persona|pessoa|osoba|contacte|contacto|contato|kontakt)$/,
    },
    {
      name: "office",
      reads: "text",
      max: 300,
      owner: "register",
      isTranslated: true,
      names: /^(office|position|job title|carrec|cargo|befattning|pozice|funkce)$/,
    },
    {
      name: "organisation",
      reads: "links",
      to: "organisation",
      owner: "register",
      names: /^(organi[sz]ation|organitzacio|organizacion|organizacao|organizace|entitat|entidad|entidade)$/,
    },
    {
      name: "email",
      reads: "text",
      max: 254,
      owner: "ours",
      isPrivate: true,
      names:
        /^(e ?mail( address)?|correu( electronic)?|correo( electronico)?|adreca electronica|correio( eletronico)?|mejl|e post|epost|mail)$/,
      contents: ["email"],
    },
    {
      name: "receivesMessages",
      reads: "flag",
      owner: "register",
      names: /^(receives messages|rep missatges|recibe mensajes|recebe mensagens|tar emot meddelanden|dostava zpravy)$/,
    },
    {
      name: "showName",
      reads: "flag",
      owner: "ours",
      names: /^(show name|name is public|nom public|nombre publico|nome publico|visa namn|zobrazit jmeno)$/,
    },
  ],
};
