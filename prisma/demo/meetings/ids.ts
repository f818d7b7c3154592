import { idFrom } from "../resolve";

// The ids of what belongs to a demo meeting. Meetings and cities are slugs; cities outside the directory are names.

export const invitationId = (meeting: string, city: string) => idFrom(`invitation/${meeting}/${city}`);
export const guestId = (meeting: string, name: string) => idFrom(`guest/${meeting}/${name}`);
export const visitId = (meeting: string, number: number) => idFrom(`visit/${meeting}/${number}`);
export const statementId = (meeting: string, key: string) => idFrom(`statement/${meeting}/${key}`);
