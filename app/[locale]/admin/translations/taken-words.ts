import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { one, type Query } from "../admin-page";

/** What was just done with a file that came back. */
export function takenWords(locale: Locale, { done, number }: Query): string | undefined {
  const t = translator(locale);
  const count = Number(one(number));
  if (done === "gone") return t("translation:desk.gone");
  if (done === "taken" && Number.isInteger(count)) return t("translation:report.taken", { count });
  return undefined;
}
