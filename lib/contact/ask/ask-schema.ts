import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { interests } from "../states";
import { line, lines, mailbox } from "./abuse/clean-text";
import { askedKinds } from "./addresses";
import { isCountry } from "./countries";

export const shortest = 20;
export const longest = 5_000;

const needed = (text: string) => text !== "";
const optional = (max: number) =>
  line(max)
    .default("")
    .transform((text) => text || null);
const ticked = z
  .enum(["", "yes"], "error.form")
  .default("")
  .transform((value) => value === "yes");
const unseen = z.string("error.form").max(1_000, "error.form").default("");

/** What the form sends. Fields that nobody sees are at the end. */
export const askSchema = z.strictObject({
  interest: z.enum(interests, "error.choice"),
  message: lines(longest, "ask:error.long")
    .refine(needed, "ask:error.message")
    .refine((text) => text === "" || text.length >= shortest, "ask:error.short"),
  language: z.enum(locales, "error.language"),
  name: line(100).refine(needed, "ask:error.name"),
  email: mailbox("ask:error.email"),
  organisation: optional(150),
  city: optional(100),
  country: z
    .string("error.choice")
    .default("")
    .refine((code) => code === "" || isCountry(code), "error.choice")
    .transform((code) => code || null),
  consent: ticked.refine((given) => given, "ask:error.consent"),
  keepLonger: ticked,

  kind: z.enum(askedKinds, "error.form"),
  slug: z.string("error.form").max(200, "error.form"),
  record: z.uuid("error.id"),
  /** Which form this is, and when it was shown. */
  form: z.string("ask:error.form").max(400, "ask:error.form"),
  /** Nobody sees it; whoever fills it in is a program. */
  website: unseen,
  /** Said by public/ask.js: this browser can do a proof of work. */
  canProve: ticked,
  proof: unseen,
});

export type Ask = z.output<typeof askSchema>;
