/** An ordinary text, the reference for the time that hostile ones may take. */
export const ordinaryText = "Words of a *text* with [a link](https://a.b).\n\n- an item\n\n";

/** Pieces of text whose repetition makes quadratic algorithms slow. */
export const hostilePieces = [
  ...["*a_ ", "~~a ", "|a|b|\n|-|-|\n", "[a](", "![", "> ", "- a\n", "1. a\n", "24. dubna\n", "<a ", "&#x", "`a``b"],
  ...[
    "https://a.b/)",
    `${" ".repeat(300)}\na`,
    `a${" ".repeat(300)}`,
    "a\u0301",
    "éʼ",
    "a-",
    ".",
    "👩‍",
    "\u00ad",
    "a\n",
  ],
];

/** Repeats a piece to a length. */
export const many = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
