"use client";

import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { FormError } from "@/lib/forms/record-form";

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

/** The error summary of the form, focused when its errors change. */
export function FormErrors({ errors }: { errors: FormError[] }) {
  const { t } = useTranslation("admin");
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  const links = errors.map(({ name, text, link }) => ({
    ...{ href: `#${targetOf(name)}`, text },
    ...(link ? { more: { href: link, text: t("form.openOther") } } : {}),
  }));
  return <ErrorSummary ref={summary} title={t("edit.errors")} errors={links} />;
}
