import { isDeepStrictEqual } from "node:util";
import { database } from "@/lib/db";
import { formatDay, formatNumber } from "@/lib/i18n/format";
import { type Locale, locales, nativeLanguageName } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { registerLabel } from "@/lib/kinds/register-name";
import { registers } from "@/lib/kinds/registers";
import { dateOrders, isoOfDate } from "@/lib/spreadsheets/cells/dates";
import { hideMailboxes } from "@/lib/text/hide-mailboxes";
import { importedKind } from "../kinds/index";
import { type Answers, type ColumnAnswer, codeZeros, type DetectedFile } from "../model";
import { columnText } from "../profile/signature";
import type { Batch } from "../store/batch";
import { targetNamed, targetsOf } from "../targets/index";
import { lostZeros } from "../values/lost-zeros";
import { askedValues } from "../values/propose-values";
import { proposedWords } from "./proposed-words";
import { choicesOf, readValueLabels } from "./value-labels";
import { targetWords } from "./words";

// What the pages of the answers show: what was answered, else what is proposed.

/** The registers of the city's country first. */
async function registerChoices({ cityId }: Batch, locale: Locale) {
  const city = await database().city.findUnique({ where: { id: cityId }, select: { country: true } });
  const isOwn = (country: string) => Number(country === city?.country);
  const sorted = [...registers].sort((a, b) => isOwn(b.country) - isOwn(a.country));
  return sorted.map(({ id }) => ({ value: id, label: registerLabel(id, locale) }));
}

export async function sourceModel(batch: Batch, locale: Locale) {
  const { source, language, publish } = batch.answers;
  const choices = await registerChoices(batch, locale);
  return {
    values: {
      ...{ register: source?.register ?? (source ? "" : (choices[0]?.value ?? "")) },
      ...{ publisher: source?.publisher ?? "", address: source?.address ?? "", asOf: source?.asOf ?? "" },
      ...{ licence: source?.licence ?? "", isWhole: source?.isWhole ? "yes" : "no", language, publish },
    },
    registers: choices,
    languages: locales.map((value) => ({ value, label: nativeLanguageName(value) })),
    makesRecords: importedKind(batch.kind).plans === "rows",
    publishes: batch.record !== undefined,
  };
}

/** What a date of the file can mean that has no certain order; null when there is none. */
function dateModel({ columns, findings }: DetectedFile, { dateOrder }: Answers, locale: Locale) {
  const found = findings.find(({ kind, column }) => kind === "ambiguousDate" && columns[column]?.dates?.order === null);
  const example = found?.examples[0]?.before;
  if (!example) return null;
  const choices = dateOrders.map((value) => ({ value, label: formatDay(isoOfDate(example, value) ?? "", locale) }));
  return { example, choices, value: dateOrder ?? "" };
}

export function columnsModel({ kind, detected, answers }: Batch, locale: Locale) {
  const t = translator(locale);
  const targets = targetsOf(kind).flatMap(({ name, isTranslated }) => {
    const label = targetWords(locale, name);
    if (!isTranslated) return [{ value: name, label }];
    return locales.map((code) => ({ value: `${name}:${code}`, label: `${label} (${nativeLanguageName(code)})` }));
  });
  const answered = new Map((answers.columns ?? []).map((answer) => [answer.column, answer]));
  // A text whose column names no language is in the one of new records.
  const languageIn = ({ target, language }: ColumnAnswer) =>
    language ?? (targetNamed(kind, target)?.isTranslated ? answers.language : undefined);
  const lines = detected!.table.columns.map((name, column) => {
    const answer = answered.get(column);
    return {
      column,
      name: columnText(name) || t("exchange:columns.number", { number: column + 1 }),
      samples: (detected!.columns[column]?.samples ?? []).map((text) => hideMailboxes(text.slice(0, 60))),
      value: answer ? [answer.target, languageIn(answer)].filter(Boolean).join(":") : "",
    };
  });
  const readings = detected!.positions?.readings ?? [];
  const positions = readings.map(({ epsg, order }, index) => ({
    value: String(index),
    label: [epsg === null ? t("exchange:columns.degrees") : `EPSG:${epsg}`, t(`exchange:columns.${order}`)].join(", "),
  }));
  const position = String(readings.findIndex((reading) => isDeepStrictEqual(reading, answers.position)));
  const dates = dateModel(detected!, answers, locale);
  const taken = lines.filter(({ value }) => value !== "").length;
  // What is asked at the end would be passed over.
  const proposed =
    dates?.value === ""
      ? undefined
      : proposedWords(locale, "exchange:columns.proposed", { taken, total: lines.length });
  return { lines, targets, positions, position, dates, proposed };
}

/** Whether zeros are put before codes that are shorter than they should be; null when none is. */
function zerosModel({ kind, detected, answers }: Batch, locale: Locale) {
  const found = detected && lostZeros({ kind, detected, answers });
  if (!found) return null;
  const t = translator(locale);
  const { count, total, length, examples } = found;
  const [short, all, whole] = [count, total, length].map((number) => formatNumber(number, locale));
  const { before = "", after = "" } = examples[0] ?? {};
  return {
    // Codes of many lengths are usual where no register says how long they are.
    value: answers.codeZeros ?? (found.isSaid ? "" : "keep"),
    hint: t("exchange:values.zerosHint", { short: short!, total: all!, length: whole! }),
    choices: codeZeros.map((value) => ({
      value,
      label: t(`exchange:values.zeros.${value}`, { before, after: after ?? "" }),
    })),
  };
}

export async function valuesModel(batch: Batch, locale: Locale) {
  const { kind, cityId, detected, answers } = batch;
  const labels = await readValueLabels(cityId, locale);
  const parts = askedValues(kind, detected!, answers.columns ?? []).map(({ target, values }) => ({
    target: target.name,
    title: targetWords(locale, target.name),
    lines: values.map(({ value, count }, index) => ({
      ...{ index, value, count, meaning: answers.values[target.name]?.[value] ?? "" },
    })),
    choices: choicesOf(target, labels),
  }));
  const status = targetsOf(kind).find(({ name }) => name === "status");
  const hasStatus = (answers.columns ?? []).some(({ target }) => target === "status");
  const lines = parts.flatMap((part) => part.lines);
  const taken = lines.filter(({ meaning }) => meaning !== "").length;
  const zeros = zerosModel(batch, locale);
  // Without a state of their own, all need the one that is asked at the end.
  const isComplete = zeros?.value !== "" && (!status || hasStatus || Boolean(answers.values.status?.[""]));
  return {
    parts,
    zeros,
    proposed: isComplete
      ? proposedWords(locale, "exchange:values.proposed", { taken, total: lines.length })
      : undefined,
    status:
      status && !hasStatus ? { value: answers.values.status?.[""] ?? "", choices: choicesOf(status, labels) } : null,
  };
}

export function fieldsModel({ kind, answers }: Batch, locale: Locale) {
  const mapped = new Set((answers.columns ?? []).map(({ target }) => target));
  const fields = targetsOf(kind)
    .filter(({ name, reads }) => mapped.has(name) && !["latitude", "longitude", "position", "flag"].includes(reads))
    .map(({ name, owner }) => ({ name, label: targetWords(locale, name), owner: answers.owners[name] ?? owner }));
  if (!mapped.has("latitude") && !mapped.has("coordinates")) return fields;
  const coordinates = { name: "coordinates", label: targetWords(locale, "coordinates") };
  return [...fields, { ...coordinates, owner: answers.owners.coordinates ?? ("ours" as const) }];
}
