import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { idIn } from "@/lib/routes/form-schema";
import { line } from "@/lib/text/schema";

// Schemas that the forms of a meeting share.

/** A whole number as typed; "" is null. */
export const optionalNumber = (min: number, max: number, wrong: string) =>
  line(10)
    .default("")
    .transform((text) => (text === "" ? null : Number(text)))
    .refine((value) => value === null || (Number.isInteger(value) && value >= min && value <= max), wrong);

export const seats = z.coerce
  .number("hosting:error.seats")
  .int("hosting:error.seats")
  .min(1, "hosting:error.seats")
  .max(99, "hosting:error.seats");

export const letterLanguage = z.enum(locales, "error.language");
export const version = z.coerce.number("error.form").int("error.form").min(0, "error.form");

/** An ISO day from a date field, or "". */
export const optionalDay = (wrong: string) => z.union([z.literal(""), z.iso.date(wrong)], wrong).default("");

/** The page of a meeting to which a form returns. */
export const meetingDeskPath = (locale: string, id: unknown, page: string) =>
  `/${locale}/admin/meetings/${idIn(id) || "0"}/${page}`;
