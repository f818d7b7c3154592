"use client";

import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "@/components/ui/error-summary";
import { labelOfName } from "@/lib/forms/error-labels";
import type { FormError, RecordFormModel } from "@/lib/forms/record-form";

/** Error texts by control. An error inside a value is also shown at the control of the whole field. */
export function errorsByName(errors: FormError[]): Record<string, string> {
  return Object.fromEntries(
    errors.flatMap(({ name, text }) => [
      [name.replace(/^((?:parts\.\w+\.\d+\.)?fields\.\w+)\.\d+$/, "$1"), text] as const,
      [name, text] as const,
    ]),
  );
}

/** The id of the nearest element that an error can link to. */
function targetOf(name: string): string {
  if (name.startsWith("parts.media.")) return "media";
  for (let path = name; path; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
    if (typeof document === "undefined" || document.getElementById(path)) return path;
  }
  return "record-form";
}

/** Labels of what is not a field of the kind. */
const ownLabels = {
  slug: "field.slug",
  sourceLanguage: "field.sourceLanguage",
  responsibleCity: "field.responsibleCity",
  "takenFrom.publisher": "field.publisher",
  "takenFrom.address": "field.address",
  "takenFrom.on": "field.on",
  languages: "form.publishIn",
  different: "form.sameName",
  publishDay: "form.publishDay",
} as const;
const isOwn = (name: string): name is keyof typeof ownLabels => Object.hasOwn(ownLabels, name);

/** The error summary of the form, focused when its errors change. Each error names its field. */
export function FormErrors({ form, errors }: { form: RecordFormModel; errors: FormError[] }) {
  const { t } = useTranslation("admin");
  const named = ({ name, text }: FormError) => {
    const label = isOwn(name) ? t(ownLabels[name]) : labelOfName(form, name);
    return label ? `${label}: ${text}` : text;
  };
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  const links = errors.map((error) => ({
    ...{ href: `#${targetOf(error.name)}`, text: named(error) },
    ...(error.link ? { more: { href: error.link, text: t("form.openOther") } } : {}),
  }));
  return <ErrorSummary ref={summary} title={t("edit.errors")} errors={links} />;
}
