import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/server";
import { publicLabels } from "@/lib/records/public/labels";
import { readTerms } from "@/lib/records/vocabularies/terms";
import { typedIn } from "./read";
import { errorsOfStep } from "./schema";
import { type ProposalStep, stepFields, steps, stepVocabularies, type Typed, typedText, typedTexts } from "./steps";

export type ProposalStepSummary = {
  step: ProposalStep;
  lines: { name: string; label: string; text: string }[];
  isMissing: boolean;
};

const isTerm = (name: string): name is keyof typeof stepVocabularies => Object.hasOwn(stepVocabularies, name);

/** The typed values by step, with labels of terms and the city's name. */
export async function summariseProposal(typed: Typed, locale: Locale): Promise<ProposalStepSummary[]> {
  const t = translator(locale);
  const ids = Object.keys(stepVocabularies).flatMap((name) => typedTexts(typed, name));
  const [terms, cities] = await Promise.all([readTerms(ids, locale), publicLabels([typedText(typed, "city")], locale)]);
  const textFor = (name: string): string => {
    if (isTerm(name))
      return typedTexts(typed, name)
        .flatMap((id) => terms.get(id)?.label.text ?? [])
        .join(", ");
    const text = typedText(typed, name);
    if (name !== "city") return text;
    return text === "elsewhere" ? t("proposals:field.elsewhere") : (cities.get(text)?.label ?? "");
  };
  return steps.map((step) => ({
    step,
    isMissing: errorsOfStep(step, typed).length > 0,
    lines: stepFields[step]
      .filter((name) => name !== "consent")
      .map((name) => ({ name, label: t(`proposals:field.${name}`), text: textFor(name) })),
  }));
}

/** The text of a practice proposal without personal data; empty for reports. */
export async function readProposalParts(
  proposal: Parameters<typeof typedIn>[0],
  locale: Locale,
): Promise<ProposalStepSummary[]> {
  if (proposal.type === "mistake") return [];
  return (await summariseProposal(typedIn(proposal), locale)).filter(({ step }) => step !== "you");
}
