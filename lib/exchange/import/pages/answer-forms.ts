import { z } from "zod";
import { dateAsTyped } from "@/lib/edtf/typed-date";
import { isLocale } from "@/lib/i18n/locales";
import { registerIds, registerOf } from "@/lib/kinds/registers";
import { webAddress } from "@/lib/kinds/value-schema";
import { dateOrders } from "@/lib/spreadsheets/cells/dates";
import { delimiters, encodings } from "@/lib/spreadsheets/model";
import { importedKind } from "../kinds/index";
import { requiredErrors } from "../kinds/model";
import { type Answers, type ColumnAnswer, codeZeros, type ImportKind } from "../model";
import { targetNamed, targetsOf } from "../targets/index";
import { readLabels } from "../values/labels";
import { lostZeros } from "../values/lost-zeros";
import { askedValues, proposeAllValues } from "../values/propose-values";
import type { ImportStep } from "./paths";
import { readRowsForm } from "./rows-form";
import { type AskedImport, error, oneOf, type ReadForm, type Sent, sentText, sentTexts } from "./sent-form";

function readFileForm(sent: Sent): ReadForm {
  const header = sentText(sent, "headerRow");
  const number = Number(header);
  if (header !== "" && header !== "0" && !(Number.isInteger(number) && number >= 1 && number <= 120))
    return { ok: false, errors: [error("exchange:error.headerRow", "headerRow")] };
  const encoding = oneOf(encodings, sentText(sent, "encoding"));
  const delimiter = delimiters.find((sign) => sign === (sent.delimiter === "tab" ? "\t" : sent.delimiter));
  const sheet = z.coerce
    .number()
    .int()
    .min(0)
    .max(200)
    .safeParse(sentText(sent, "sheet") || undefined);
  const choices = {
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(sheet.success ? { sheet: sheet.data } : {}),
    ...(header === "" ? {} : { headerRow: number === 0 ? null : number - 1 }),
    ...(sentText(sent, "headerRows") === "2" ? { headerRows: 2 as const } : {}),
  };
  return { ok: true, change: (answers) => ({ ...answers, choices, cures: sentTexts(sent, "cures") }) };
}

/** Who keeps a register is known, so it need not be typed. */
const publisherIn = (sent: Sent, register: string) =>
  sentText(sent, "publisher") || registerOf(register)?.publisher || "";

function readSourceForm(sent: Sent, { answers: before }: AskedImport): ReadForm {
  const register = sentText(sent, "register");
  const [address, licence] = [sentText(sent, "address"), sentText(sent, "licence")];
  const publisher = publisherIn(sent, register);
  const asOf = dateAsTyped(sentText(sent, "asOf")) ?? "";
  // Not asked where no records are made.
  const language = sentText(sent, "language") || before.language;
  const errors = [
    ...(register !== "" && !registerIds.includes(register) ? [error("exchange:error.register", "register")] : []),
    ...(publisher === "" || publisher.length > 200 ? [error("exchange:error.publisher", "publisher")] : []),
    ...(address !== "" && !webAddress.safeParse(address).success ? [error("exchange:error.address", "address")] : []),
    ...(asOf === "" ? [error("exchange:error.asOf", "asOf")] : []),
    ...(licence.length > 200 ? [error("error.tooLong", "licence")] : []),
    ...(isLocale(language) ? [] : [error("error.language", "language")]),
  ];
  if (errors.length > 0 || !isLocale(language)) return { ok: false, errors };
  const isWhole = sentText(sent, "isWhole") === "yes";
  const source = { register: register || null, publisher, address, asOf, licence, isWhole };
  const publish = sentText(sent, "publish") === "public" ? ("public" as const) : ("draft" as const);
  return { ok: true, change: (answers) => ({ ...answers, source, language, publish }) };
}

function columnIn(kind: ImportKind, column: number, value: string): ColumnAnswer[] {
  const [name = "", language] = value.split(":");
  if (!targetNamed(kind, name)) return [];
  return [{ column, target: name, ...(isLocale(language) ? { language } : {}) }];
}

async function readColumnsForm(sent: Sent, { kind, cityId, detected, answers }: AskedImport): Promise<ReadForm> {
  const columns = detected.table.columns.flatMap((_, column) =>
    columnIn(kind, column, sentText(sent, `column.${column}`)),
  );
  const missing = importedKind(kind).required.find((name) => !columns.some(({ target }) => target === name));
  if (missing) return { ok: false, errors: [error(requiredErrors[missing], "column.0")] };
  const key = ({ target, language }: ColumnAnswer) => `${target}:${language ?? ""}`;
  const twice = columns.find(
    (one, index) =>
      targetNamed(kind, one.target)!.reads !== "code" && columns.findIndex((other) => key(other) === key(one)) < index,
  );
  if (twice) return { ok: false, errors: [error("exchange:error.columnTwice", `column.${twice.column}`)] };
  const dateOrder = oneOf(dateOrders, sentText(sent, "dateOrder")) ?? null;
  const isOpen = ({ column, target }: ColumnAnswer) =>
    targetNamed(kind, target)?.reads === "date" && detected.columns[column]?.dates?.order === null;
  if (!dateOrder && columns.some(isOpen))
    return { ok: false, errors: [error("exchange:error.dateOrder", "dateOrder")] };
  const values = proposeAllValues(kind, detected, columns, answers.values, await readLabels(cityId));
  const kept: Answers["values"] = answers.values.status?.[""]
    ? { status: { ...values.status, "": answers.values.status[""] } }
    : {};
  // The number of one of the readings that fit; without the field it stays as it is.
  const reading = detected.positions?.readings[Number(sentText(sent, "position") || Number.NaN)];
  const position = reading ?? answers.position;
  return {
    ok: true,
    change: (before) => ({ ...before, columns, position, dateOrder, values: { ...values, ...kept } }),
  };
}

function readValuesForm(sent: Sent, asked: AskedImport): ReadForm {
  const { kind, detected, answers } = asked;
  const zeros = oneOf(codeZeros, sentText(sent, "codeZeros")) ?? null;
  if (zeros === null && lostZeros(asked)?.isSaid)
    return { ok: false, errors: [error("exchange:error.codeZeros", "codeZeros")] };
  const values = Object.fromEntries(
    askedValues(kind, detected, answers.columns ?? []).map(({ target, values: list }) => [
      target.name,
      Object.fromEntries(list.map(({ value }, index) => [value, sentText(sent, `value.${target.name}.${index}`)])),
    ]),
  );
  const all = sentText(sent, "status");
  const status: Answers["values"] = all ? { status: { ...values.status, "": all } } : {};
  return {
    ok: true,
    change: (before) => ({ ...before, values: { ...values, ...status }, codeZeros: zeros ?? before.codeZeros }),
  };
}

function readFieldsForm(sent: Sent, { kind }: AskedImport): ReadForm {
  const owners = Object.fromEntries(
    targetsOf(kind).flatMap(({ name, owner }) => {
      const chosen = oneOf(["register", "ours"] as const, sentText(sent, `owner.${name}`));
      return chosen && chosen !== owner ? [[name, chosen]] : [];
    }),
  );
  const coordinates = oneOf(["register"] as const, sentText(sent, "owner.coordinates"));
  return {
    ok: true,
    change: (answers) => ({ ...answers, owners: { ...owners, ...(coordinates ? { coordinates } : {}) } }),
  };
}

/** Reads the form of a step. */
export async function readAnswerForm(step: ImportStep, sent: Sent, asked: AskedImport): Promise<ReadForm> {
  switch (step) {
    case "file":
      return readFileForm(sent);
    case "source":
      return readSourceForm(sent, asked);
    case "columns":
      return readColumnsForm(sent, asked);
    case "values":
      return readValuesForm(sent, asked);
    case "rows":
      return readRowsForm(sent, asked);
    case "fields":
      return readFieldsForm(sent, asked);
    default:
      return { ok: false, errors: [error("error.form", "")] };
  }
}
