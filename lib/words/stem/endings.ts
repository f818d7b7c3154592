/** An ending, what stands in its place, and how many letters must be left before it. */
export type Ending = readonly [ending: string, replacement: string, left: number];

/** "ou 3, ami 3, qu 2 c": one rule each, written from the longest ending to the shortest. */
export function endings(rules: string): readonly Ending[] {
  return rules
    .split(",")
    .map((rule) => rule.trim().split(/\s+/))
    .map(([ending = "", left = "3", replacement = ""]) => [ending, replacement, Number(left)] as const);
}

/** The word with the first ending that fits replaced; the word itself when none fits. */
export function replaceEnding(word: string, rules: readonly Ending[]): string {
  for (const [ending, replacement, left] of rules) {
    if (word.length - ending.length >= left && word.endsWith(ending)) {
      return word.slice(0, word.length - ending.length) + replacement;
    }
  }
  return word;
}

/** "den: dne dni; rok: roku": irregular forms and the stem they share, by form. */
export function irregular(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split(";").flatMap((line) => {
      const [stem = "", forms = ""] = line.split(":").map((side) => side.trim());
      return [stem, ...forms.split(/\s+/)].filter(Boolean).map((form) => [form, stem] as const);
    }),
  );
}
