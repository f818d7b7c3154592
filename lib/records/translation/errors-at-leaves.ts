import type { FieldError } from "@/lib/errors";
import type { Locale } from "@/lib/i18n/locales";
import type { ListItem } from "@/lib/kinds/input";
import type { TextHolder } from "./texts";
import { leavesOf, readTextAt } from "./texts";
import type { WorkText } from "./work";

/** Moves an error to the leaf of its text. List items are matched by id, because a translation may lack some. */
function atLeaf(error: FieldError, texts: readonly WorkText[], input: TextHolder, language: Locale): FieldError {
  const isPart = error.path[0] === "parts";
  const [field, index, of] = error.path.slice(isPart ? 5 : 2);
  const part = isPart ? input.parts[String(error.path[1])]?.[Number(error.path[2])]?.id : undefined;
  const text = texts.find((item) => item.field === field && item.part?.id === part);
  if (!text) return error;
  const list = readTextAt(input, text, language);
  const wrong = Array.isArray(list) ? (list[Number(index)] as ListItem | undefined) : undefined;
  const leaf = leavesOf(text, text.source).find(({ item }) => item && item.id === wrong?.id && item.of === of);
  return { ...error, path: [leaf?.id ?? text.key] };
}

/** Moves schema errors to the leaves of the translation form. */
export function atLeaves(
  errors: readonly FieldError[],
  texts: readonly WorkText[],
  input: TextHolder,
  language: Locale,
): FieldError[] {
  return errors.map((error) => atLeaf(error, texts, input, language));
}
