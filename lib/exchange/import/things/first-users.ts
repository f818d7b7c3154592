/** One of those who use each of these. */
export const firstUsers = (owners: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> =>
  new Map([...owners].flatMap(([id, [user]]) => (user ? [[id, user] as const] : [])));
