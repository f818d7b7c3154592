import type { Actor } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { workspacePath } from "@/lib/records/translation/form";
import { checkReturned, type ReturnedLine } from "./check";
import { deskPath } from "./form";
import { isTaken } from "./plan";

/** One line of the report on a returned file. */
export type ReportLine = {
  key: string;
  record: { href: string; title: string | { text: string; lang: string } } | null;
  label: string | null;
  text: string;
  language: string | undefined;
  outcome: string;
};

export type ReturnedReport = { fine: ReportLine[]; left: ReportLine[]; deskPath: string };

function reportLine({ record, label, text, to, outcome }: ReturnedLine, index: number, locale: Locale): ReportLine {
  const title = record?.title;
  return {
    key: String(index),
    record: record && {
      href: workspacePath(locale, { kind: record.kind, id: record.id, language: to }),
      title: title!.language === locale ? title!.text : { text: title!.text, lang: title!.language },
    },
    label,
    text,
    language: to ?? undefined,
    outcome: translator(locale)(`translation:outcome.${outcome}`),
  };
}

/** The report on a returned file: lines that can be imported, and those that cannot. */
export async function readReturnedReport(
  actor: Actor,
  files: Parameters<typeof checkReturned>[1],
  locale: Locale,
): Promise<ReturnedReport> {
  const lines = await checkReturned(actor, files, locale);
  const linesThat = (areTaken: boolean) =>
    lines.filter(({ outcome }) => isTaken(outcome) === areTaken).map((line, index) => reportLine(line, index, locale));
  return { fine: linesThat(true), left: linesThat(false), deskPath: deskPath(locale) };
}
