import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { emailAddress, line, lines, neededLine, storedAs } from "@/lib/text/schema";
import { interests } from "../states";
import { contactableKinds } from "./addresses";
import { isCountry } from "./countries";

export const minQuestionLength = 20;
export const maxQuestionLength = 5_000;

const needed = (text: string) => text !== "";
const optional = (max: number) =>
  line(max)
    .default("")
    .transform((text) => text || null);
const ticked = z
  .enum(["", "yes"], "error.form")
  .default("")
  .transform((value) => value === "yes");
const unseen = storedAs(1_000, "error.form").default("");

/** The form's input; hidden fields come last. */
export const askSchema = z.strictObject({
  interest: z.enum(interests, "error.choice"),
  message: lines(maxQuestionLength, "ask:error.long")
    .refine(needed, "ask:error.message")
    .refine((text) => text === "" || text.length >= minQuestionLength, "ask:error.short"),
  language: z.enum(locales, "error.language"),
  name: neededLine(100, "ask:error.name"),
  email: emailAddress("ask:error.email"),
  organisation: optional(150),
  city: optional(100),
  country: z
    .string("error.choice")
    .default("")
    .refine((code) => code === "" || isCountry(code), "error.choice")
    .transform((code) => code || null),
  consent: ticked.refine((isTicked) => isTicked, "ask:error.consent"),
  keepLonger: ticked,

  kind: z.enum(contactableKinds, "error.form"),
  slug: storedAs(200, "error.form"),
  record: z.uuid("error.id"),
  /** Token with the form's id and time. */
  form: storedAs(400, "ask:error.form"),
  /** Hidden field that only programs fill in. */
  website: unseen,
  /** Set by public/ask.js: this browser can compute a proof of work. */
  canProve: ticked,
  proof: unseen,
});

export type Ask = z.output<typeof askSchema>;
