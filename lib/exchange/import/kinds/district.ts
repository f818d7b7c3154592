import { districtStore } from "../things/districts";
import type { ImportedThing } from "./model";

/** Districts of the city: a code, a name in each language, and a boundary as GeoJSON or WKT. */
export const importedDistrict: ImportedThing = {
  thing: districtStore,
  plans: "rows",
  codes: "register",
  required: ["name"],
  targets: [
    {
      name: "code",
      reads: "code",
      isSingle: true,
      owner: "register",
      max: 20,
      names:
        /^(code|id|codi|codigo|kod|kood|koodi|number|nummer|tunnus|(codi|code|codigo|kod)( de| del| do| da)? ?(districte|distrito|district|barri|barrio|bairro|freguesia|stadsdel|mestske casti|obvodu)|(district|neighbourhood|parish|bezirk|freguesia|barri) ?(code|id|number|nr)|district code|dicofre|kod momc|bez|beznr|nationalcode)$/,
    },
    {
      name: "name",
      reads: "text",
      owner: "register",
      max: 120,
      isTranslated: true,
      names:
        /^(name|nom|nombre|nome|namn|nazev|nimi|(nom|nombre|nome|name)( de| del| do| da)? ?(districte|distrito|district|barri|barrio|bairro|freguesia)|district( name)?|neighbourhood( name)?|districte|distrito|barri|barrio|bairro|freguesia|stadsdel|mestska cast|mestsky obvod|kaupunginosa|bezirk(sname)?|label)$/,
    },
    {
      name: "boundary",
      reads: "area",
      owner: "register",
      names:
        /^(geometry|geom|geometria( wgs84)?|wkt|boundary|limits?|shape|the geom|poligon|poligono|polygon|hranice)$/,
      contents: ["area"],
    },
  ],
};
