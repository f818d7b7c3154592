"use client";

import { useTranslation } from "react-i18next";

/** Translates the strings of a record form: `t("moved", { n: 2 })`. */
export function useFormText() {
  return useTranslation("admin", { keyPrefix: "form" }).t;
}
