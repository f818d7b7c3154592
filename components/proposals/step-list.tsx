import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

type Step = { name: "where" | "what" | "outcome" | "you" | "review"; href: string | undefined; isDone: boolean };

/** The steps of the form as a thread: the current one, the completed ones, and links back to them. */
export function StepList({ locale, steps, current }: { locale: Locale; steps: Step[]; current: string }) {
  const t = translator(locale);
  return (
    <nav aria-label={t("proposals:propose.steps")}>
      <ol className="step-list">
        {steps.map(({ name, href, isDone }) => (
          <li key={name} aria-current={name === current ? "step" : undefined} className={isDone ? "step-done" : ""}>
            {href && name !== current ? (
              <a href={href} className="target">
                {t(`proposals:propose.name.${name}`)}
              </a>
            ) : (
              t(`proposals:propose.name.${name}`)
            )}
            {isDone && <span className="sr-only"> ({t("proposals:propose.done")})</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
