import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locale } from "@/lib/i18n/locales";
import type { Namespace } from "@/lib/i18n/namespaces";
import { terms } from "@/prisma/vocabularies/index";
import { root } from "@/scripts/process/project";

type Tree = { [name: string]: string | Tree };

const files = new Map<string, Tree>();

// Playwright's loader cannot import JSON as the site does, so the files are read.
function readFile(locale: Locale, namespace: string): Tree {
  const file = join(root, "locales", locale, `${namespace}.json`);
  const tree = files.get(file) ?? (JSON.parse(readFileSync(file, "utf8")) as Tree);
  files.set(file, tree);
  return tree;
}

/** A string of the interface: `words("cs", "pages:site.search")`. */
export function words(locale: Locale, key: `${Namespace}:${string}`, values: Record<string, string> = {}): string {
  const [namespace = "", path = ""] = key.split(":");
  const found = path
    .split(".")
    .reduce<string | Tree | undefined>(
      (tree, name) => (typeof tree === "object" ? tree[name] : undefined),
      readFile(locale, namespace),
    );
  if (typeof found !== "string") throw new Error(`There is no sentence ${key} in ${locale}`);
  return found.replace(/\{\{(\w+)\}\}/g, (_all, name) => values[name] ?? "");
}

/** The label of a term: `termLabel("cs", "theme/transitions")`. */
export function termLabel(locale: Locale, id: string): string {
  const label = terms.find((term) => term.id === id)?.labels[locale];
  if (!label) throw new Error(`There is no term ${id} in ${locale}`);
  return label;
}
