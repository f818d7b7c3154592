/**
 * Brand constants for drawings without CSS: icons, Open Graph images, emails. The CSS tokens are in
 * app/styles/tokens.css.
 */
export const brand = {
  name: "Xarxa",
  light: { paper: "#faf7f1", shade: "#f2ece1", ink: "#211b17", quiet: "#5f554b", rule: "#d9cfc0", thread: "#ba0135" },
  dark: { paper: "#1b1815", shade: "#26211c", ink: "#efe7db", quiet: "#b5a898", rule: "#3d352d", thread: "#f87582" },
  kinds: {
    city: "#335e89",
    organisation: "#734975",
    school: "#3a673c",
    network: "#00696a",
    cluster: "#745519",
    practice: "#554e9b",
    guide: "#596022",
    meeting: "#814b2c",
  },
  reading: "Literata",
  interface: "Hanken Grotesk",
  /** The Open Graph image: paper, a thread on the left with a knot per line of text, title in Literata 500. */
  picture: { width: 1200, height: 630, margin: 88, threadAt: 88, titleSize: 68, leadSize: 32 },
} as const;

/**
 * The strands of the mark in a box of 64. Draw in this order, `red` and `inkLower` with an outline in the paper colour:
 * red then passes over ink at the top, and ink over red at the bottom.
 */
export const markStrands = {
  inkUpper: "M52 7C25.6 12.5 13.7 24.1 16.4 35",
  red: "M12 7C60 17 60 47 12 57",
  inkLower: "M16 32C16 42 28 52 52 57",
} as const;
