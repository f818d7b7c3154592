/** What is printed for a meeting, in the order of the pack. */
export const paperNames = ["programme", "visits", "sheets", "groups", "attendance", "badges", "cards"] as const;
export type PaperName = (typeof paperNames)[number];

export const isPaperName = (name: string): name is PaperName => paperNames.some((known) => known === name);
