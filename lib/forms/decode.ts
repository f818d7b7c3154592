import type { FieldError } from "@/lib/errors";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Fields, KindDefinition, Part } from "@/lib/kinds/kind";
import { decodeValue } from "./decode-value";
import type { Decoded, RawInput, RawPart } from "./form-values";
import { type Branch, growTree, isBranch, type Node, numbered } from "./name-tree";

type Values = Record<string, unknown>;

/** Decodes a form by the kind's declaration; undeclared names become errors. */
class Decoder {
  readonly errors: FieldError[] = [];

  constructor(readonly locale: Locale) {}

  refuse(...path: string[]): void {
    this.errors.push({ key: "error.form", path });
  }

  text(node: Node | undefined, ...path: string[]): string | undefined {
    if (isBranch(node)) this.refuse(...path);
    return Array.isArray(node) ? node.at(-1)?.trim() || undefined : undefined;
  }

  branch(node: Node | undefined, ...path: string[]): Branch {
    if (Array.isArray(node) && node.some((text) => text !== "")) this.refuse(...path);
    return isBranch(node) ? node : new Map();
  }

  fields(fields: Fields, branch: Branch, ...path: string[]): Values {
    const values: Values = {};
    for (const [name, node] of branch) {
      const at = [...path, name];
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const value = field ? decodeValue(field, node, at, this) : this.refuse(...at);
      if (value !== undefined) values[name] = value;
    }
    return values;
  }

  /** The texts by language; languages without texts are left out. */
  texts(fields: Fields, branch: Branch, ...path: string[]): Record<string, Values> {
    const texts: Record<string, Values> = {};
    for (const [language, node] of branch) {
      const at = [...path, language];
      if (!locales.some((locale) => locale === language)) this.refuse(...at);
      else {
        const values = this.fields(fields, this.branch(node, ...at), ...at);
        if (Object.keys(values).length > 0) texts[language] = values;
      }
    }
    return texts;
  }

  part(part: Part, branch: Branch, ...path: string[]): RawPart {
    for (const name of branch.keys()) if (!["id", "fields", "translations"].includes(name)) this.refuse(...path, name);
    const [fields, texts] = [branch.get("fields"), branch.get("translations")];
    return {
      id: this.text(branch.get("id"), ...path, "id") ?? crypto.randomUUID(),
      fields: this.fields(part.fields, this.branch(fields, ...path, "fields"), ...path, "fields"),
      translations: this.texts(part.translated, this.branch(texts, ...path, "translations"), ...path, "translations"),
    };
  }

  parts(kind: KindDefinition, branch: Branch): Record<string, RawPart[]> {
    const parts: Record<string, RawPart[]> = {};
    for (const [name, node] of branch) {
      const at = ["parts", name];
      const part = Object.hasOwn(kind.parts, name) ? kind.parts[name] : undefined;
      if (!part) this.refuse(...at);
      else {
        const items = numbered(this.branch(node, ...at), at, this.errors);
        if (items.length > 0) parts[name] = items.map((item, index) => this.part(part, item, ...at, String(index)));
      }
    }
    return parts;
  }

  takenFrom(branch: Branch): Values | null {
    const values: Values = {};
    for (const [name, node] of branch) {
      if (!["publisher", "address", "on"].includes(name)) this.refuse("takenFrom", name);
      const at = ["takenFrom", name];
      const text =
        name === "on" && !isBranch(node) ? decodeValue({ type: "edtf" }, node, at, this) : this.text(node, ...at);
      if (text !== undefined) values[name] = text;
    }
    return Object.keys(values).length > 0 ? { publisher: "", address: "", on: "", ...values } : null;
  }
}

const sections = ["sourceLanguage", "responsibleCity", "takenFrom", "fields", "translations", "parts"];

/** True for names of the record's own fields, as opposed to those of the form around it. */
export function isRecordName(name: string): boolean {
  return sections.includes(name.split(".", 1)[0]!);
}

/** Decodes form values, or a JSON body with the same names, into raw input. Never throws; returns the errors. */
export function decodeRecord(kind: KindDefinition, values: Readonly<Record<string, unknown>>, locale: Locale): Decoded {
  const { tree, errors } = growTree(values);
  const decoder = new Decoder(locale);
  for (const name of tree.keys()) if (!sections.includes(name)) decoder.refuse(name);
  const sourceLanguage = decoder.text(tree.get("sourceLanguage"), "sourceLanguage");
  const raw: RawInput = {
    ...(sourceLanguage ? { sourceLanguage } : {}),
    responsibleCity: decoder.text(tree.get("responsibleCity"), "responsibleCity") ?? null,
    takenFrom: decoder.takenFrom(decoder.branch(tree.get("takenFrom"), "takenFrom")),
    fields: decoder.fields(kind.fields, decoder.branch(tree.get("fields"), "fields"), "fields"),
    translations: decoder.texts(
      kind.translated,
      decoder.branch(tree.get("translations"), "translations"),
      "translations",
    ),
    parts: decoder.parts(kind, decoder.branch(tree.get("parts"), "parts")),
  };
  return { raw, errors: [...errors, ...decoder.errors] };
}
