import type { ImportTarget } from "../targets/model";

// Names are matched against folded column names with spaces between words, in ca es en sv cs pt, and fi de where
// registers write them.

export const schoolTargets: readonly ImportTarget[] = [
  {
    name: "officialCode",
    reads: "code",
    owner: "register",
    names:
      /^(codi( de)?( centre)?|codi_?centre|codigo( del?)?( centro| escola)?|(official |school )?code|school code|school id|schulkennzahl|skz|skolkod|skolenhetskod|kod( skoly)?|red ?izo|izo|oppilaitosnumero|koodi|roll (no|number)|codigo (me|gepe|dgeec)|id centre|site no|standort)$/,
  },
  {
    name: "name",
    reads: "text",
    owner: "register",
    names:
      /^(nom|nom( del?)? centre|denominacio( completa)?|nombre|nombre( del)? centro|denominacion|name|school name|official name|namn|skola|skolans namn|nazev|nazev skoly|jmeno|nome|nome da escola|escola|designacao|nimi|oppilaitos|bezeichnung|schulname)$/,
  },
  {
    name: "ownership",
    reads: "terms",
    owner: "register",
    vocabulary: "ownership",
    names:
      /^(titularitat|naturalesa|nom naturalesa|titularidad|naturaleza|regimen|ownership|control|agarform|huvudmannatyp|huvudman|zrizovatel|typ zrizovatele|natureza|tutela|omistaja|oeffentlich|offentlich rechtlich|status trager)$/,
  },
  {
    name: "levels",
    reads: "terms",
    owner: "register",
    vocabulary: "level",
    isMany: true,
    names:
      /^(nivells?|ensenyaments?|estudis|etapes?|niveles|ensenanzas|etapas|levels?( raw)?|isced( levels?)?|phase|school type|skolform(er)?|niva(er)?|stupne?|druh( skoly)?|niveis|ciclos?|niveis de ensino|koulutusaste|schulart|schultyp|unit types)$/,
  },
  {
    name: "status",
    reads: "choice",
    owner: "register",
    names: /^(estat|estado|status|stav|situacao|lage|tila)$/,
  },
  {
    name: "address",
    reads: "text",
    owner: "register",
    names:
      /^(adreca|adreca( del)? centre|direccion|domicilio|address|street( address)?|adress|gatuadress|besoksadress|adresa|ulice|morada|endereco|osoite|katuosoite|adresse|strasse|anschrift)$/,
  },
  {
    name: "postcode",
    reads: "text",
    owner: "register",
    names:
      /^(codi postal|cp|c p|codigo postal|postcode|post code|postal code|zip|postcode derived|postnummer|postnr|psc|postinumero|plz|postleitzahl|eircode)$/,
  },
  {
    name: "district",
    reads: "district",
    owner: "register",
    names:
      /^(districte?|nom districte|codi districte|distrito|district( name| code| number)?|stadsdel|mestska cast|mestsky obvod|freguesia|parish( name)?|kaupunginosa|bezirk)$/,
  },
  {
    name: "latitude",
    reads: "latitude",
    owner: "register",
    names:
      /^(lat|latitud|latitude|y|coordenades? (geo )?y|coord y|utm y|geo y|n|north(ing)?|zemepisna sirka|sirka|bredd|breddgrad|pohjoinen|lat postcode point)$/,
  },
  {
    name: "longitude",
    reads: "longitude",
    owner: "register",
    names:
      /^(lon|lng|long|longitud|longitude|x|coordenades? (geo )?x|coord x|utm x|geo x|e|east(ing)?|zemepisna delka|delka|langd|langdgrad|ita|lon postcode point)$/,
  },
  {
    name: "coordinates",
    reads: "position",
    owner: "register",
    names:
      /^(coordenad[ae]s( geografi[cq]u?[ae]s)?|coordinates|koordinat(er|y)?|koordinaatit|souradnice( gps)?|gps|geo ?point( 2d)?|geopunt|geom(etry|etria)?|wkt|position|posicio|posicion|posicao|ubicacio|ubicacion|localizacao|location|lat ?(lon|lng|long)|latitud(e)? longitud(e)?|poloha|lage)$/,
    contents: ["position"],
  },
  {
    name: "coordinatesApproximate",
    reads: "flag",
    owner: "register",
    names: /^(geo flag|geo precision|precision|approximate|aproximad[ao]|ungefarlig|priblizne)$/,
  },
  {
    name: "phone",
    reads: "phone",
    owner: "register",
    names: /^(tel|telefon|telefono|telefone|telefonnummer|phone|phone number|puhelin|telephone)$/,
    contents: ["phone"],
  },
  {
    name: "website",
    reads: "website",
    owner: "ours",
    names:
      /^(web|website|pagina web|url( centre)?|lloc web|sitio web|webbplats|hemsida|www|internet|site|homepage|www adresa)$/,
    contents: ["webAddress"],
  },
  {
    name: "description",
    reads: "prose",
    owner: "ours",
    isTranslated: true,
    names: /^(descripcio|descripcion|description|beskrivning|popis|descricao|kuvaus|beschreibung)$/,
  },
  {
    name: "figures.pupils",
    reads: "figure",
    owner: "register",
    names:
      /^(alumnes|nombre d?alumnes|alumnos|numero de alumnos|pupils|enrolment|number of pupils|students|elever|antal elever|zaci|pocet zaku|alunos|numero de alunos|oppilaat|schuler)$/,
  },
];
