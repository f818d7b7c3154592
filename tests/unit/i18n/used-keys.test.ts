import { describe, expect, it } from "vitest";
import { kindNamed, kindNames } from "@/lib/kinds/index";
import { readSources } from "@/scripts/house/sources";
import { root } from "@/scripts/process/project";
import { messagesOf, splitPlural } from "./messages-of";

// An unused string would still be translated and reviewed in six languages.

const code = readSources(root, ["app", "components", "lib", "scripts"])
  .map(({ text }) => text)
  .join("\n");

const literals = new Set([...code.matchAll(/"((?:\w+:)?[\w-]+(?:\.[\w-]+)*)"/g)].map(([, text = ""]) => text));

const variable = /\$\{(?:[^{}]|\{[^{}]*\})*\}/g;
const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The keys that a template such as `work:people.done.${done}` can become; null if too little of it is fixed. */
function patternOf(template: string): RegExp | null {
  const parts = template.split(variable);
  const fixed = parts.join("").replace(/^\w+:/, "");
  if (parts[0] === "" || !fixed.includes(".")) return null;
  return new RegExp(`^${parts.map(quoted).join("[\\w.-]+")}$`);
}

const templates = [...code.matchAll(/(?=`((?:\w+:)?[\w.-]*(?:\$\{(?:[^{}]|\{[^{}]*\})*\}[\w.-]*)+)`)/g)].flatMap(
  ([, template = ""]) => patternOf(template) ?? [],
);

/** `worded("kinds:choice.mediaType")` reads every key below that. */
const prefixes = [...literals].filter((text) => text.includes(":")).map((text) => `${text}.`);

const keys = [...new Set([...messagesOf("en").keys()].map((key) => splitPlural(key).base))];

/** A key may be written without its file if that is the component's default namespace. */
function isUsed(key: string): boolean {
  const path = key.slice(key.indexOf(":") + 1);
  const inForm = key.startsWith("admin:form.") ? path.slice("form.".length) : path;
  if ([key, path, inForm].some((text) => literals.has(text))) return true;
  if (prefixes.some((prefix) => key.startsWith(prefix))) return true;
  return templates.some((pattern) => pattern.test(key) || pattern.test(path));
}

describe("interface strings", () => {
  it("are all asked for by some code", () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it("name only fields and parts that a kind has, or that code names", () => {
    const declared = new Set(
      kindNames
        .map(kindNamed)
        .flatMap((kind) => [
          ...Object.keys({ ...kind.fields, ...kind.translated, ...kind.parts }),
          ...Object.values(kind.parts).flatMap((part) => Object.keys({ ...part.fields, ...part.translated })),
        ]),
    );
    const names = keys.flatMap((key) => /^kinds:field\.(\w+)$/.exec(key)?.[1] ?? []);
    expect(names.filter((name) => !declared.has(name) && !literals.has(`kinds:field.${name}`))).toEqual([]);
  });
});
