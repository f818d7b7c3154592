import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Choice = { id: string; title: string; titleLanguage: string | undefined; about: string };

/** Chooses the record to keep and the one to merge into it. */
export function MergeChoices({ locale, choices }: { locale: Locale; choices: Choice[] }) {
  const t = translator(locale);
  const directions = [
    { name: "keep", label: t("work:merge.stays") },
    { name: "lose", label: t("work:merge.goes") },
  ];
  return (
    <ul className="max-w-wide divide-y divide-rule border-y border-rule">
      {choices.map(({ id, title, titleLanguage, about }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 py-2">
          <p id={`title-${id}`}>
            <span lang={titleLanguage}>{title}</span>
            <span className="block text-note text-quiet">{about}</span>
          </p>
          <div className="flex gap-6">
            {directions.map(({ name, label }) => (
              <label key={name} className="flex min-h-9 items-center gap-2">
                <input type="radio" name={name} value={id} className="tick" aria-describedby={`title-${id}`} />
                {label}
              </label>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
