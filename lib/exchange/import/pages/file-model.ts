import { formatNumber } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { dynamicText, translator } from "@/lib/i18n/server";
import type { Finding } from "@/lib/spreadsheets/doctor/model";
import { delimiters, encodings, type TableDoubt } from "@/lib/spreadsheets/model";
import { hideMailboxes } from "@/lib/text/hide-mailboxes";
import { columnText } from "../profile/signature";
import type { Batch } from "../store/batch";
import { lostZeros } from "../values/lost-zeros";

const shorten = (text: string) =>
  hideMailboxes(text.length > 60 ? `${text.slice(0, 59)}…` : text).replaceAll("\n", " ");

function doubtWords(locale: Locale, doubt: TableDoubt): string {
  const text = translator(locale) as (key: string, values: Record<string, string>) => string;
  const values: Record<string, string> = {
    ...("lines" in doubt ? { lines: formatNumber(doubt.lines, locale) } : {}),
    ...("rows" in doubt ? { rows: formatNumber(doubt.rows, locale) } : {}),
    ...("names" in doubt ? { names: doubt.names.join(", ") } : {}),
    ...(doubt.kind === "encoding"
      ? { samples: doubt.alternatives.map(({ encoding, sample }) => `${encoding}: “${shorten(sample)}”`).join("; ") }
      : {}),
  };
  return text(`exchange:doubt.${doubt.kind}`, values);
}

function findingWords(locale: Locale, { kind, column, count, examples }: Finding, { detected }: Batch): string {
  const name = columnText(detected!.table.columns[column]!);
  const what = dynamicText(locale, `exchange:finding.${kind}`, kind);
  const [first] = examples;
  const example = first
    ? `: “${shorten(first.before)}”${first.after === null ? "" : ` → “${shorten(first.after)}”`}`
    : "";
  return `${name}: ${what} (${formatNumber(count, locale)})${example}`;
}

const delimiterName = (locale: Locale, sign: string) =>
  sign === "\t" ? translator(locale)("exchange:file.tab") : sign;

/** What was detected of a file, for the page that corrects it. */
export function fileModel(batch: Batch, locale: Locale) {
  const t = translator(locale);
  const detected = batch.detected!;
  const { table, rows, doubts } = detected;
  const { choices, cures } = batch.answers;
  // Whether codes lost zeros is asked when it is known whose codes they are.
  const codes = lostZeros({ ...batch, detected })?.column;
  const findings = detected.findings.filter(({ kind, column }) => kind !== "codeLength" || column !== codes);
  const isText = table.delimiter !== null;
  const isCurable = ({ kind, examples }: Finding) =>
    kind !== "codeLength" && examples.some(({ after }) => after !== null);
  return {
    facts: [
      { label: t("exchange:file.format"), value: table.format.toUpperCase() },
      { label: t("exchange:file.encoding"), value: table.encoding ?? "" },
      { label: t("exchange:file.delimiter"), value: table.delimiter ? delimiterName(locale, table.delimiter) : "" },
      { label: t("exchange:file.sheet"), value: table.sheets[table.sheet] ?? "" },
      { label: t("exchange:file.leftOut"), value: table.leftOut ?? "" },
      { label: t("exchange:file.rows"), value: formatNumber(rows, locale) },
      { label: t("exchange:file.columns"), value: formatNumber(table.columns.length, locale) },
    ],
    doubts: doubts.map((doubt) => doubtWords(locale, doubt)),
    around: [...table.around.preamble, ...table.around.footer].map((cells) => shorten(cells.filter(Boolean).join(" "))),
    found: findings.filter((finding) => !isCurable(finding)).map((finding) => findingWords(locale, finding, batch)),
    cures: findings.filter(isCurable).map((finding) => {
      const value = `${finding.column}:${finding.kind}`;
      return { value, label: findingWords(locale, finding, batch), checked: cures.includes(value) };
    }),
    choices: {
      encoding: choices.encoding,
      delimiter: choices.delimiter === "\t" ? "tab" : choices.delimiter,
      sheet: String(choices.sheet ?? table.sheet),
      headerRow: choices.headerRow === undefined ? "" : String((choices.headerRow ?? -1) + 1),
      headerRows: String(choices.headerRows ?? table.headerRows),
    },
    encodings: isText ? encodings.map((value) => ({ value, label: value })) : [],
    delimiters: isText
      ? delimiters.map((sign) => ({ value: sign === "\t" ? "tab" : sign, label: delimiterName(locale, sign) }))
      : [],
    sheets: table.sheets.map((label, index) => ({ value: String(index), label })),
  };
}
