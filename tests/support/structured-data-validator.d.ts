/** The package ships no types. */
declare module "@adobe/structured-data-validator" {
  export default class Validator {
    constructor(schemaOrgJson: object);
    // biome-ignore lint/suspicious/noExplicitAny: the shape of its issues is declared in schema-org.ts
    validate(data: { jsonld: object }): Promise<any[]>;
  }
}
