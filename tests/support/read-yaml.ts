import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { root } from "@/scripts/process/project";

/** The documents of a YAML file of the checkout. Throws where it is malformed. */
export function readYaml(file: string): unknown[] {
  const documents = [...parseAllDocuments(readFileSync(join(root, file), "utf8"), { merge: true })];
  const errors = documents.flatMap((document) => document.errors.map(({ message }) => message));
  if (errors.length > 0) throw new Error(`${file}: ${errors.join("; ")}`);
  return documents.map((document): unknown => document.toJS());
}
