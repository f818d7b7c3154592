/** The package ships no types. */
declare module "@adobe/structured-data-validator" {
  export default class Validator {
    constructor(schemaOrgJson: object);
    // biome-ignore lint/suspicious/noExplicitAny: its issues have the shape that schema-org.ts says.
    validate(data: { jsonld: object }): Promise<any[]>;
  }
}
