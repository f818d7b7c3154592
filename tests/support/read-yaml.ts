import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";
import { root } from "@/scripts/process/project";

const requireHere = createRequire(import.meta.url);
/** The parser of a package that reads OpenAPI. */
const yaml: { parseAllDocuments: (text: string, options: { merge: boolean }) => unknown } = createRequire(
  requireHere.resolve("@seriousme/openapi-schema-validator"),
)("yaml");

const parsed = z.array(
  z.custom<{ errors: { message: string }[]; toJS: () => unknown }>((value) => typeof value === "object"),
);

/** The documents of a YAML file of the checkout. Throws where it is malformed. */
export function readYaml(file: string): unknown[] {
  const documents = parsed.parse(yaml.parseAllDocuments(readFileSync(join(root, file), "utf8"), { merge: true }));
  const errors = documents.flatMap((document) => document.errors.map(({ message }) => message));
  if (errors.length > 0) throw new Error(`${file}: ${errors.join("; ")}`);
  return documents.map((document) => document.toJS());
}
