import { WarningSign } from "@/components/ui/error-summary";

type FactLine = { label: string; value: string };
type Choice = {
  id: string;
  title: string;
  titleLanguage: string | undefined;
  about: string;
  checked: boolean;
  /** What to compare before ticking. */
  facts?: FactLine[];
  /** Leads to the record. */
  link?: { href: string; label: string };
};
type Props = { id: string; name: string; legend: string; error?: string | undefined; choices: Choice[] };

function ChoiceFacts({ facts }: { facts: FactLine[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-6 text-note">
      {facts.map(({ label, value }) => (
        <div key={`${label} ${value}`} className="flex max-w-measure gap-x-1.5">
          <dt className="text-quiet">{label}</dt>
          <dd className="words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A list of records with checkboxes, each with a line of detail. */
export function RecordChoices({ id, name, legend, error, choices }: Props) {
  return (
    <fieldset className="max-w-wide" aria-describedby={error && `${id}-error`}>
      <legend className="font-semibold">{legend}</legend>
      {error && (
        <p id={`${id}-error`} className="mt-1 flex gap-2 font-semibold text-thread">
          <WarningSign /> {error}
        </p>
      )}
      <ul className="mt-1 divide-y divide-rule border-y border-rule">
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <label className="flex min-h-9 items-start gap-3 py-2">
              <input
                id={index === 0 ? id : undefined}
                type="checkbox"
                name={name}
                value={choice.id}
                defaultChecked={choice.checked}
                className="tick"
              />
              <span>
                <span lang={choice.titleLanguage}>{choice.title}</span>
                <span className="block text-note text-quiet">{choice.about}</span>
              </span>
            </label>
            {(choice.facts || choice.link) && (
              <div className="ms-8 pb-3">
                <ChoiceFacts facts={choice.facts ?? []} />
                {choice.link && (
                  <a href={choice.link.href} className="target">
                    {choice.link.label}
                  </a>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
