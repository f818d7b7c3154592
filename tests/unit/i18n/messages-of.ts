import { readdirSync, readFileSync } from "node:fs";
import type { Locale } from "@/lib/i18n/locales";

export const folder = new URL("../../../locales/", import.meta.url);

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, path: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const name = path ? `${path}.${key}` : key;
    return typeof value === "string" ? [[name, value]] : flatten(value, name);
  });
}

export function namespacesIn(locale: string): string[] {
  const files = readdirSync(new URL(`${locale}/`, folder)).filter((file) => file.endsWith(".json"));
  return files.map((file) => file.replace(".json", "")).sort();
}

/** All strings of a language by key: "records:practice.challenge" → text. */
export function messagesOf(locale: Locale): Map<string, string> {
  const read = (namespace: string): Tree =>
    JSON.parse(readFileSync(new URL(`${locale}/${namespace}.json`, folder), "utf8"));
  return new Map(
    namespacesIn(locale).flatMap((namespace) =>
      flatten(read(namespace), "").map(([key, text]): [string, string] => [`${namespace}:${key}`, text]),
    ),
  );
}

const pluralSuffix = /_(ordinal_)?(zero|one|two|few|many|other)$/;

/** Splits a key into its base and its plural form. */
export function splitPlural(key: string): { base: string; form: string | null } {
  const match = pluralSuffix.exec(key);
  return match
    ? { base: key.replace(pluralSuffix, match[1] ? "_ordinal" : ""), form: match[2] ?? null }
    : { base: key, form: null };
}

/** A date is available in several forms; each language uses the one that its grammar needs. */
const formsOf: Record<string, string> = { month: "date", ofMonth: "date", last: "first" };

/** The names of `{{variables}}` and `<tags>` in a text. */
export function placeholdersIn(text: string): string[] {
  const variables = [...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map(
    ([, name = ""]) => `{{${formsOf[name] ?? name}}}`,
  );
  const tags = [...text.matchAll(/<\/?\w+\s*\/?>/g)].map((match) => match[0]);
  return [...new Set([...variables, ...tags])].sort();
}
