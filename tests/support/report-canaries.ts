/** Words that stay with those who wrote or read them: they may be on no public page, file or letter. */
export const canaries = {
  note: "canary-note-7731",
  groupNote: "canary-group-7732",
  hostStatement: "canary-host-7733",
  sharedStatement: "canary-shared-7734",
  privateStatement: "canary-private-7735",
  dissent: "canary-dissent-7736",
  need: "canary-need-7737",
  diet: "canary-diet-7738",
  address: "canary-7739@writers.example",
  contact: "canary-7740@schools.example",
  name: "Canary Hidden-Person",
  remark: "canary-remark-7741",
  question: "canary-open-question-7742",
} as const;
