/** The site's colours, because emails cannot use its style sheet. Must equal `components/knot/brand.ts`. */
export const letterColours = {
  light: { paper: "#faf7f1", shade: "#f2ece1", ink: "#211b17", quiet: "#5f554b", rule: "#d9cfc0", thread: "#ba0135" },
  dark: { paper: "#1b1815", shade: "#26211c", ink: "#efe7db", quiet: "#b5a898", rule: "#3d352d", thread: "#f87582" },
} as const;
