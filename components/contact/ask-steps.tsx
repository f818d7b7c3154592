import { Timeline } from "@/components/ui/timeline";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";

export type Days = { remind: number; handOver: number; keep: number };

const steps = ["write", "stored", "arrives", "reminded"] as const;
type Step = (typeof steps)[number] | "handedOver";

/** Explains what will happen with a question, before it is written. */
export function AskSteps({ days, toCity, locale }: { days: Days; toCity: boolean; locale: Locale }) {
  const t = translator(locale);
  // If the coordinator is asked first, there is nobody to hand the question over to.
  const all: Step[] = toCity ? [...steps] : [...steps, "handedOver"];
  const when: Partial<Record<Step, number>> = { reminded: days.remind, handedOver: days.handOver };
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title" className="mb-3 font-read text-lead">
        {t("ask:steps.title")}
      </h2>
      <Timeline
        moments={all.map((step) => ({
          key: step,
          when: when[step]
            ? t("ask:steps.after", { count: when[step] })
            : t(`ask:steps.${step}.when` as "ask:steps.write.when"),
          now: step === "write",
          children: <p>{t(`ask:steps.${step}.what`)}</p>,
        }))}
      />
    </section>
  );
}
