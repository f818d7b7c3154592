import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

const labels = {
  interest: "ask:question.interest",
  message: "ask:question.message",
  language: "ask:question.language",
  name: "ask:sender.name",
  email: "account:email",
  organisation: "ask:sender.organisation",
  city: "ask:sender.city",
  country: "ask:sender.country",
  consent: "ask:consent.agree",
} as const;

const isField = (name: string): name is keyof typeof labels => Object.hasOwn(labels, name);

/** The label of a field of the form; undefined for what readers do not see, such as its token. */
export const askLabel = (name: string, locale: Locale): string | undefined =>
  isField(name) ? translator(locale)(labels[name]) : undefined;
