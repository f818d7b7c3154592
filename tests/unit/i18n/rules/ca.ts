import type { LanguageRules } from "./types";

export const rules: LanguageRules = {
  forbidden: [],
};
