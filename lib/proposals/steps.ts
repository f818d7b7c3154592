/** The steps of the form in order; the last one is a summary. */
export const steps = ["where", "what", "outcome", "you"] as const;
export type ProposalStep = (typeof steps)[number];
export const isStep = (name: unknown): name is ProposalStep => steps.some((step) => step === name);

/** The fields of each step. Name, email and organisation are columns, because they are erased earlier. */
export const stepFields = {
  where: ["city", "place", "school"],
  what: ["title", "summary", "problem", "done"],
  outcome: ["outcome", "learned", "since", "until", "phase", "type", "levels", "themes", "links"],
  you: ["name", "email", "organisation", "consent"],
} as const satisfies Record<ProposalStep, readonly string[]>;

export type FieldName = (typeof stepFields)[ProposalStep][number];
export const personalFields = ["name", "email", "organisation"] as const;

/** Fields with several values. */
export const manyFields: readonly string[] = ["levels", "themes"];
/** Fields with vocabulary terms. */
export const stepVocabularies = { phase: "phase", type: "practice-type", levels: "level", themes: "theme" } as const;

export const isStepField = (name: string): name is FieldName => stepOfField(name) !== undefined;

/** The step on which a field is; undefined for what is no field of the form. */
export const stepOfField = (name: string): ProposalStep | undefined =>
  steps.find((step) => stepFields[step].some((field) => field === name));

/** As it was typed. */
export type Typed = Partial<Record<string, string | string[]>>;

export const typedText = (values: Typed, name: string): string => [values[name] ?? ""].flat()[0] ?? "";
export const typedTexts = (values: Typed, name: string): string[] => [values[name] ?? []].flat().filter(Boolean);

export const stepAfter = (step: ProposalStep): ProposalStep | "review" => steps[steps.indexOf(step) + 1] ?? "review";
export const stepBefore = (step: ProposalStep): ProposalStep => steps[Math.max(0, steps.indexOf(step) - 1)]!;
