"use client";

import { useTranslation } from "react-i18next";
import { useFormText } from "@/components/fields/use-form-text";
import type { RecordFormModel } from "@/lib/forms/record-form";

type Line = { href: string; label: string; missing: number };

/** The sections of a form with how much each still lacks, beside it on a wide screen. */
export function FormContents({ form, missing }: { form: RecordFormModel; missing: readonly string[] }) {
  const { t: admin } = useTranslation("admin");
  const t = useFormText();
  const lacking = (start: string) => missing.filter((name) => name.startsWith(start)).length;
  const lines: Line[] = [
    { href: "#texts-title", label: form.textsTitle, missing: lacking("translations.") },
    { href: "#about-title", label: admin("section.about"), missing: 0 },
    { href: "#facts-title", label: admin("section.facts"), missing: lacking("fields.") },
    ...form.parts.map(({ name, label }) => {
      return { href: `#parts.${name}`, label, missing: lacking(`parts.${name}.`) };
    }),
  ];
  return (
    <nav aria-labelledby="contents-title" className="mt-6 hidden border-s-[3px] border-rule ps-4 text-note xl:block">
      <h2 id="contents-title" className="font-semibold">
        {t("contents")}
      </h2>
      <ul className="mt-1">
        {lines.map((line) => (
          <li key={line.href}>
            <a href={line.href} className="target">
              {line.label}
            </a>
            {line.missing > 0 && (
              <span className="ms-2 font-semibold text-thread">{t("missingHere", { count: line.missing })}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
