import { RecordLink } from "@/components/records/record-link";
import { byStage, type Stage, stages, stagesOf } from "@/components/records/school/stages";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import type { Card } from "@/lib/kinds/card";

type StepProps = { stage: Stage; schools: Card[]; next: Stage | undefined; locale: Locale };

/** One stage: a knot on the thread, and the schools that teach it. */
function Step({ stage, schools, next, locale }: StepProps) {
  const t = translator(locale);
  const staysOn = (school: Card) => next !== undefined && stagesOf(school).includes(next);
  return (
    <li className="relative border-thread pb-6 pl-6 last:border-transparent max-lg:border-l-2 lg:grow lg:basis-0 lg:border-t-2 lg:pt-5 lg:pr-5 lg:pb-0 lg:pl-0">
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        className="absolute top-1 -left-[9px] size-4 text-school lg:-top-[9px] lg:left-0"
      >
        <circle cx="8" cy="8" r="7" className="fill-current" />
      </svg>
      <h3 className="words font-semibold">{t(`schools:stage.${stage}`)}</h3>
      {schools.length === 0 && <p className="text-note text-quiet">{t("schools:cluster.noSchool")}</p>}
      <ul className="mt-1 space-y-2">
        {schools.map((school) => (
          <li key={school.id} className="words">
            <RecordLink card={school} locale={locale} />
            {staysOn(school) && <span className="block text-note text-quiet">{t("schools:cluster.staysOn")}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The stages through which pupils pass in a cluster, each with its schools. */
export function ClusterFeeding({ schools, locale }: { schools: Card[]; locale: Locale }) {
  const t = translator(locale);
  const taught = new Set(schools.flatMap(stagesOf));
  const shown = stages.filter((stage) => stage !== "further" || taught.has(stage));
  if (taught.size < 2) return null;
  return (
    <Section id="feeding" title={t("schools:cluster.feeding")} copyLabel={t("records:copyLabel")}>
      <p className="mb-6 max-w-measure">{t("schools:cluster.feedingText")}</p>
      <ol className="ml-2 max-w-wide lg:ml-0 lg:flex">
        {shown.map((stage, index) => (
          <Step
            key={stage}
            stage={stage}
            schools={schools.filter((school) => stagesOf(school).includes(stage)).sort(byStage)}
            next={shown[index + 1]}
            locale={locale}
          />
        ))}
      </ol>
    </Section>
  );
}

export const hasFeeding = (schools: Card[]) => new Set(schools.flatMap(stagesOf)).size > 1;
