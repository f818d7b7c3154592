const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The first letter, or letter and number, that no group of the meeting has: A … Z, A2 … */
export function nextName(taken: readonly string[]): string {
  for (let round = 1; ; round += 1)
    for (const letter of letters) {
      const name = round === 1 ? letter : `${letter}${round}`;
      if (!taken.includes(name)) return name;
    }
}
