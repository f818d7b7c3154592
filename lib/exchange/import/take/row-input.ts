import type { Locale } from "@/lib/i18n/locales";
import type { BaseInput } from "@/lib/kinds/input";
import { importedKind, importedRecord } from "../kinds/index";
import type { Answers, Changes, RowValues } from "../model";
import { takenFrom } from "../plan/source-of";
import { type Batch, figureLabels, type RecordBatch } from "../store/batch";
import { applyValue } from "./apply-value";

/** The source language of a new record. */
export const languageOfRow = ({ language }: Answers, row: RowValues): Locale => row.language ?? language;

/** The input of a new record from what its row says. */
export function newInput({ record, answers, cityId }: RecordBatch, row: RowValues): BaseInput {
  const sourceLanguage = languageOfRow(answers, row);
  const empty: BaseInput = {
    sourceLanguage,
    responsibleCity: cityId,
    takenFrom: takenFrom(answers),
    fields: importedRecord(record).place(cityId),
    translations: {},
    parts: {},
  };
  const context = { source: answers.source, labels: figureLabels(sourceLanguage) };
  return Object.entries(row.values).reduce((input, [key, value]) => applyValue(input, key, value, context), empty);
}

/** The input of a record of ours with the changes that are taken. */
export function changedInput({ kind, answers }: Batch, input: BaseInput, changes: Changes): BaseInput {
  const context = { source: answers.source, labels: figureLabels(input.sourceLanguage) };
  const taken = Object.entries(changes).filter(([, { take }]) => take);
  const changed = taken.reduce((before, [key, { theirs }]) => applyValue(before, key, theirs, context), input);
  const here = takenFrom(answers);
  // Who says which schools belong to a group need not be who says what it is.
  const isOfMembers = importedKind(kind).plans === "members";
  return { ...changed, takenFrom: isOfMembers ? (input.takenFrom ?? here) : (here ?? input.takenFrom) };
}

/** The input as it was before these changes, when its history does not hold it. */
export function inputBefore({ answers }: Batch, input: BaseInput, changes: Changes): BaseInput {
  const context = { source: answers.source, labels: figureLabels(input.sourceLanguage) };
  const taken = Object.entries(changes).filter(([, { take }]) => take);
  return taken.reduce((after, [key, { ours }]) => applyValue(after, key, ours, context), input);
}
