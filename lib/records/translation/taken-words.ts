import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { firstValue, type Query } from "@/lib/routes/query";

/** The success message after importing a file or deciding about translations. */
export function takenWords(locale: Locale, { done, number, left }: Query): string | undefined {
  const t = translator(locale);
  const count = Number(firstValue(number));
  if (done === "gone") return t("translation:desk.gone");
  if (done === "taken" && Number.isInteger(count)) return t("translation:report.taken", { count });
  if ((done === "accepted" || done === "rejected") && Number.isInteger(count)) {
    const some = Number(firstValue(left));
    const rest = some > 0 ? ` ${t("translation:decide.left", { count: some })}` : "";
    return t(`translation:decide.${done}`, { count }) + rest;
  }
  return undefined;
}
