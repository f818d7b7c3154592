"use client";

import { useFormText } from "@/components/fields/use-form-text";
import { labelOfName } from "@/lib/forms/error-labels";
import type { RecordFormModel } from "@/lib/forms/record-form";

/** What has to be filled before publication, beside the form; each line leads to its field. */
export function StillMissing({ form, names }: { form: RecordFormModel; names: readonly string[] }) {
  const t = useFormText();
  return (
    <nav aria-labelledby="missing-title" className="max-w-measure border-s-[3px] border-edge ps-4">
      <h2 id="missing-title" className="font-semibold">
        {t("missing", { count: names.length })}
      </h2>
      <ul className="mt-1">
        {names.map((name) => (
          <li key={name}>
            <a href={`#${name}`} className="target">
              {labelOfName(form, name) ?? name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
