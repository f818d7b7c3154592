import type { Locale } from "@/lib/i18n/locales";
import { rules as ca } from "./ca";
import { rules as cs } from "./cs";
import { rules as en } from "./en";
import { rules as es } from "./es";
import { rules as pt } from "./pt";
import { rules as sv } from "./sv";
import type { LanguageRules } from "./types";

export const rulesOf: Record<Locale, LanguageRules> = { ca, es, en, sv, cs, pt };
