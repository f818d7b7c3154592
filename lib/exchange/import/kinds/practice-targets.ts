import type { VocabularyName } from "@/lib/kinds/vocabularies";
import type { ImportTarget } from "../targets/model";

// Names of columns without their language: "Títol (ca)" and "title_ca" are looked for as "titol" and "title".

const prose = (name: string, names: RegExp): ImportTarget => ({
  ...{ name, names, reads: "prose", owner: "ours", isTranslated: true },
});

const list = (name: string, names: RegExp): ImportTarget => ({
  ...{ name, names, reads: "list", owner: "ours", isTranslated: true },
});

const term = (name: string, vocabulary: VocabularyName, names: RegExp): ImportTarget => ({
  ...{ name, names, vocabulary, reads: "terms", owner: "register" },
});

const terms = (name: string, vocabulary: VocabularyName, names: RegExp): ImportTarget => ({
  ...term(name, vocabulary, names),
  isMany: true,
});

const links = (name: string, to: "network" | "cluster" | "school", names: RegExp): ImportTarget => ({
  ...{ name, to, names, reads: "links", owner: "register" },
});

const actors = (role: string, names: RegExp): ImportTarget => ({
  ...{ name: `actors.${role}`, names, to: "organisation", reads: "actors", owner: "register" },
});

const figure = (name: string, names: RegExp): ImportTarget => ({
  ...{ name: `figures.${name}`, names, reads: "figure", owner: "register" },
});

const texts: readonly ImportTarget[] = [
  {
    name: "title",
    reads: "text",
    owner: "register",
    isTranslated: true,
    names:
      /^(title|titol|titulo|titel|rubrik|nazev|name|nom|nombre|nome|namn|practice|practica|pratica|priklad praxe|(practice|project) (title|name)|(titol|nom) (de la practica|del projecte)|(titulo|nombre) (de la practica|del proyecto)|(titulo|nome) (da pratica|do projeto)|nazev (projektu|prikladu praxe))$/,
  },
  prose(
    "summary",
    /^(summary|abstract|resum|resumen|resumo|sammanfattning|shrnuti|anotace|short description|descripcio breu|descripcion breve)$/,
  ),
  prose("challenge", /^(the )?(challenge|problem|repte|el repte|reto|el reto|desafio|o desafio|utmaning|vyzva)$/),
  prose("solution", /^(the )?(solution|solucio|la solucio|solucion|la solucion|solucao|a solucao|losning|reseni)$/),
  prose("innovation", /^(the )?(innovation|innovacio|la innovacio|innovacion|inovacao|inovace)$/),
  prose(
    "impact",
    /^(the )?(impact|results?|impacte|limpacte|impacto|el impacto|o impacto|effekt|resultat|dopad|vysledky|resultados)$/,
  ),
  prose("description", /^(description|descripcio|descripcion|descricao|beskrivning|popis|text|content)$/),
  prose(
    "inspiration",
    /^(where to look for inspiration|inspiration|on trobar inspiracio|donde inspirarse|onde procurar inspiracao|var finns inspiration|kde hledat inspiraci)$/,
  ),
  prose(
    "pitfalls",
    /^(what to watch for|pitfalls|a tenir en compte|a tener en cuenta|cuidados a ter|att tanka pa|na co si dat pozor)$/,
  ),
  prose(
    "furtherInformation",
    /^(further information|more information|mes informacio|mas informacion|mais informacao|mer information|dalsi informace)$/,
  ),
  list(
    "findings",
    /^(findings|key results|conclusions|constatacions|conclusiones|conclusoes|slutsatser|zjisteni|zavery)$/,
  ),
  list(
    "recommendations",
    /^(recommendations|recomanacions|recomendaciones|recomendacoes|rekommendationer|doporuceni)$/,
  ),
];

const facts: readonly ImportTarget[] = [
  term("type", "practice-type", /^(type|tipus|tipo|typ)( (of|de|da|av) (practice|practica|pratica|exempel))?$/),
  term("phase", "phase", /^(phase|stage|fase|faze|estat|estado|status|stav)$/),
  {
    name: "start",
    reads: "date",
    owner: "register",
    names:
      /^(start|begin|from|since|start (date|year)|inici|data dinici|inicio|fecha de inicio|data de inicio|zacatek|zahajeni|startar|startdatum)$/,
  },
  {
    name: "end",
    reads: "date",
    owner: "register",
    names:
      /^(end|until|to|end (date|year)|final|fi|data de fi(nal)?|fin|fecha de fin|fim|data de fim|slut|slutdatum|konec|ukonceni)$/,
  },
  terms(
    "themes",
    "theme",
    /^(themes?|topics?|temes?|temas?|tematiques?|tematicas?|teman?|temata|keywords?|paraules clau|palabras clave|palavras chave|klicova slova|nyckelord)$/,
  ),
  terms("levels", "level", /^(levels?|nivells?|etapes?|niveles?|etapas?|niveis|ciclos?|nivaer|niva|stupne|stupen)$/),
  terms("scopes", "scope", /^(scopes?|type of learning|ambits?|ambitos?|form av larande|forma uceni)$/),
  terms(
    "recipients",
    "recipient",
    /^(recipients?|target group|destinataris|destinatarios|mottagare|malgrupp|komu je urcena|cilova skupina)$/,
  ),
  terms(
    "implementers",
    "implementer",
    /^(implementers?|who carries it out|qui ho duu a terme|quien lo lleva a cabo|quem a poe em pratica|genomfors av|realizuje)$/,
  ),
  terms(
    "learners",
    "learners",
    /^(learners( concerned)?|alumnat beneficiari|alumnado beneficiario|alunos abrangidos|berorda elever|cilova skupina zaku)$/,
  ),
  terms("needs", "need", /^(needs|necessitats|necesidades|necessidades|behov|potreby)$/),
  term(
    "fieldOfAction",
    "field-of-action",
    /^(field of action|camp dactuacio|campo de actuacion|area de atuacao|insatsomrade|oblast)$/,
  ),
  term("evidence", "evidence", /^(evidence|grau de certesa|grado de certeza|grau de certeza|underlag|mira dolozeni)$/),
  term("costBand", "cost-band", /^(costs?|cost band|costos?|costes?|custos?|kostnad|naklady)$/),
];

/** Own codes first, so that a column of codes is not taken for a title. */
export const practiceTargets: readonly ImportTarget[] = [
  {
    name: "ownCode",
    reads: "code",
    owner: "register",
    names:
      /^(code|id|number|no|nr|codi|num|numero|codigo|kod|cislo|kennung|(practice|project) (code|id|number)|codi (del projecte|de la practica)|codigo (del proyecto|de la practica|do projeto|da pratica))$/,
  },
  ...texts,
  ...facts,
  links("networks", "network", /^(networks?|xarxa|xarxes|red|redes|rede|natverk|sit|site)$/),
  links(
    "clusters",
    "cluster",
    /^(clusters?|agrupacio|agrupacions|agrupacion|agrupaciones|agrupamentos?|kluster|seskupeni|svazek)$/,
  ),
  links(
    "schools",
    "school",
    /^(schools?|centres?( educatius?)?|escol[ae]s?|centros?( educativos?)?|escuelas?|skolor|skola|skoly)$/,
  ),
  actors("drive", /^(promoters?|driven by|promotors?|promotores?|impulsa|impulsada por|initiativtagare|nositel)$/),
  actors(
    "coordination",
    /^(coordinators?|coordinated by|coordinacio|coordina|coordinacion|coordenacao|samordnas av|samordning|koordinace)$/,
  ),
  actors(
    "implementation",
    /^(partners?|socis|entitats|entitats participants|socios|entidades|parceiros|samarbetspartner|partneri)$/,
  ),
  actors(
    "institutional-support",
    /^(institutional support|supported by|suport institucional|apoyo institucional|apoio institucional|institutionellt stod|institucionalni podpora)$/,
  ),
  actors(
    "funding",
    /^(funding|funded by|financament|financiacion|financiamento|finansiering|finansieras av|financovani)$/,
  ),
  actors("method", /^(method|methodology|metodologia|metodologie|metod|metodika)$/),
  figure(
    "pupils",
    /^(pupils|students|number of (pupils|students)|alumnes|nombre d?alumnes|alumnos|numero de alumnos|alunos|numero de alunos|elever|antal elever|zaci|pocet zaku)$/,
  ),
  figure(
    "teachers",
    /^(teachers|number of teachers|docents|nombre de docents|docentes|profesorado|numero de docentes|professores|larare|antal larare|ucitele|pocet ucitelu)$/,
  ),
  figure(
    "numberOfSchools",
    /^(number of schools|nombre (de centres|descoles)|numero de (centros|escolas)|antal skolor|pocet skol)$/,
  ),
  {
    name: "figuresOn",
    reads: "date",
    owner: "register",
    names:
      /^(figures? (as of|date)|data de les (dades|xifres)|fecha de (los datos|las cifras)|data dos (dados|numeros)|datum for siffrorna|udaje ke dni)$/,
  },
];
