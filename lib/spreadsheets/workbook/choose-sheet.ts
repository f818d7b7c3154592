/** The chosen sheet, or the first with more than a few filled cells, because the first is often a title page. */
export const chooseSheet = (filled: readonly number[], chosen: number | undefined): number => {
  if (chosen !== undefined && chosen < filled.length) return chosen;
  return Math.max(
    0,
    filled.findIndex((cells) => cells > 3),
  );
};

/** The filled cells of the first rows. */
export const countFilled = (rows: readonly (readonly unknown[])[]): number =>
  rows
    .slice(0, 60)
    .flat()
    .filter((cell) => cell !== null && cell !== undefined && cell !== "").length;
