"use client";

import { useTranslation } from "react-i18next";

/** Writes the texts of a record form in the editor's language: `t("moved", { n: 2 })`. */
export function useFormText() {
  return useTranslation("admin", { keyPrefix: "form" }).t;
}
