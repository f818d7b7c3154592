import type { Action } from "@/lib/auth/can";
import type { KindName } from "@/lib/kinds/index";

// The permissions written a second time, from the requirements and not from the code, so that a wrong change of
// `can.ts` is noticed. Used by tests/unit/auth/can.test.ts and tests/e2e/authorization.spec.ts.

/**
 * C own city, O another city, N no city (the platform), each created by another person; G the granted record, of another
 * city and public; D own draft; P own and public; E own draft in another city.
 */
export const placeLetters = ["C", "O", "N", "G", "D", "P", "E"] as const;
export type PlaceLetter = (typeof placeLetters)[number];

const [everywhere, cityOnly, granted, nowhere] = ["CONGDPE", "CDP", "G", "–"];

const expected: Record<Action, [coordinator: string, editor: string, contributor: string]> = {
  readDraft: [cityOnly, granted, "DP"],
  readHistory: [cityOnly, granted, "DP"],
  create: [cityOnly, nowhere, cityOnly],
  edit: [cityOnly, nowhere, nowhere],
  propose: [cityOnly, granted, "D"],
  translate: [cityOnly, granted, "D"],
  uploadMedia: [cityOnly, granted, "D"],
  submit: [cityOnly, granted, "D"],
  sendBack: [cityOnly, nowhere, nowhere],
  publish: [cityOnly, nowhere, nowhere],
  schedule: [cityOnly, nowhere, nowhere],
  unpublish: [cityOnly, nowhere, nowhere],
  archive: [cityOnly, nowhere, nowhere],
  restore: [cityOnly, nowhere, nowhere],
  confirm: [cityOnly, nowhere, nowhere],
  merge: [cityOnly, nowhere, nowhere],
  handOver: [cityOnly, nowhere, nowhere],
  sharePreview: [cityOnly, granted, nowhere],
  export: [cityOnly, nowhere, nowhere],
  import: [cityOnly, nowhere, nowhere],
  readMessages: [cityOnly, granted, nowhere],
  answerMessages: [cityOnly, granted, nowhere],
  judgeMessages: [cityOnly, nowhere, nowhere],
  judgeProposals: [cityOnly, nowhere, nowhere],
  askApproval: [cityOnly, nowhere, nowhere],
  runMeeting: [cityOnly, nowhere, nowhere],
  publishCollection: [cityOnly, nowhere, nowhere],
  readPeople: [cityOnly, nowhere, nowhere],
  invite: [cityOnly, nowhere, nowhere],
  changeRoles: [cityOnly, nowhere, nowhere],
  disable: [cityOnly, nowhere, nowhere],
  resetSecondFactor: [cityOnly, nowhere, nowhere],
  changeReferences: [everywhere, nowhere, nowhere],
  allowAddresses: [nowhere, nowhere, nowhere],
  changeVocabularies: [nowhere, nowhere, nowhere],
  readGrowth: [nowhere, nowhere, nowhere],
  readAudit: [nowhere, nowhere, nowhere],
  readMail: [nowhere, nowhere, nowhere],
  readOperation: [nowhere, nowhere, nowhere],
  erasePeople: [nowhere, nowhere, nowhere],
};

const notForCities: Action[] = ["create", "unpublish", "archive", "merge"];

export const actionsExpected = Object.keys(expected);

/** The letters of the places where each role may do it, in the order of `places`. */
export function expectedReach(action: Action, kind?: KindName) {
  const denied = kind === "city" && notForCities.includes(action);
  const [coordinator, editor, contributor] = denied ? [nowhere, nowhere, nowhere] : expected[action];
  return { administrator: everywhere, coordinator, editor, contributor };
}
