type Change = [before: unknown, after: unknown];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const equal = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Parts are compared by their id, so that moving one is not changing all after it. */
function byId(list: unknown): unknown {
  if (!Array.isArray(list) || !list.every((item) => isObject(item) && typeof item.id === "string")) return list;
  return Object.fromEntries(list.map((item, position) => [item.id, { ...item, position }]));
}

/** What differs between two inputs: path of the field → before and after. Absent is null. */
export function listChanges(before: unknown, after: unknown, path = ""): Record<string, Change> {
  const [one, other] = [byId(before), byId(after)];
  if (!isObject(one) || !isObject(other)) return equal(one, other) ? {} : { [path]: [before ?? null, after ?? null] };
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.assign(
    {},
    ...[...names].map((name) => listChanges(one[name], other[name], path ? `${path}.${name}` : name)),
  );
}
