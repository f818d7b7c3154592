import { WarningSign } from "@/components/ui/error-summary";
import type { Locale } from "@/lib/i18n/locales";
import type { TermView } from "@/lib/kinds/card";

type Props = {
  locale: Locale;
  name: string;
  legend: string;
  optional?: string;
  terms: TermView[];
  values: Partial<Record<string, string | string[]>>;
  errors: Record<string, string>;
  /** One choice (radio buttons); otherwise several (checkboxes). */
  one?: boolean;
  /** Shows the definition of each term. */
  explained?: boolean;
};

/** Terms of a vocabulary to choose from, in two columns where there is room. */
export function TermChoices({ locale, name, legend, optional, terms, values, errors, one, explained }: Props) {
  const chosen = [values[name] ?? []].flat();
  const error = errors[name];
  return (
    <fieldset className="max-w-measure" aria-describedby={error && `${name}-error`}>
      <legend className="font-semibold">
        {legend} {optional && <span className="font-normal text-quiet">{optional}</span>}
      </legend>
      {error && (
        <p id={`${name}-error`} className="mt-1 flex gap-2 font-semibold text-thread">
          <WarningSign /> {error}
        </p>
      )}
      <ul className={`mt-1 ${explained ? "" : "gap-x-8 sm:columns-2"}`}>
        {terms.map(({ id, label, scopeNote }, index) => (
          <li key={id} className="break-inside-avoid">
            <label className="flex min-h-9 items-start gap-3 py-1">
              <input
                id={index === 0 ? name : undefined}
                type={one ? "radio" : "checkbox"}
                name={name}
                value={id}
                defaultChecked={chosen.includes(id)}
                className="tick"
              />
              <span>
                <span lang={label.language === locale ? undefined : label.language}>{label.text}</span>
                {explained && scopeNote && (
                  <span
                    lang={scopeNote.language === locale ? undefined : scopeNote.language}
                    className="block text-note text-quiet"
                  >
                    {scopeNote.text}
                  </span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
