/** The site's colours for letters, which know no style sheet of ours: by day, and by night. The same as `components/knot/brand.ts`. */
export const letterColours = {
  light: { paper: "#faf7f1", shade: "#f2ece1", ink: "#211b17", quiet: "#5f554b", rule: "#d9cfc0", thread: "#ba0135" },
  dark: { paper: "#1b1815", shade: "#26211c", ink: "#efe7db", quiet: "#b5a898", rule: "#3d352d", thread: "#f87582" },
} as const;
