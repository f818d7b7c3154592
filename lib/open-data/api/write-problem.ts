import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { isProblemCode, type Problem, problemStatus } from "./problem";

/** A problem as a document (RFC 9457), in a language. */
export function problemDocument({ code, values }: Problem, locale: Locale, site: string) {
  const t = translator(locale);
  return {
    type: `${site}/${locale}/open-data/api#problem-${code}`,
    title: t(`data:problem.${code}.title`),
    status: problemStatus[code],
    detail: t(`data:problem.${code}.detail` as "data:problem.unknownValue.detail", {
      parameter: "",
      value: "",
      // The number of seconds decides about the form of the word.
      count: Number(values.seconds ?? 0),
      ...values,
    }),
    code,
    ...values,
  };
}

/** The problem in what a route answered: routes know no language, so that their answers can be kept for everybody. */
export function readProblem(body: string): Problem | null {
  try {
    const { code, values } = JSON.parse(body) as Partial<Problem>;
    return isProblemCode(code) ? { code, values: values ?? {} } : null;
  } catch {
    return null;
  }
}
