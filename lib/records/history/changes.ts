export type ValueChange = [before: unknown, after: unknown];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const equal = (first: unknown, other: unknown) => JSON.stringify(first) === JSON.stringify(other);

/** Parts are compared by id, so that moving one does not change all that follow. */
function byId(list: unknown): unknown {
  if (!Array.isArray(list) || !list.every((item) => isObject(item) && typeof item.id === "string")) return list;
  return Object.fromEntries(list.map((item, position) => [item.id, { ...item, position }]));
}

/** The differences between two inputs: path of the field → [before, after]. A missing value is null. */
export function listChanges(before: unknown, after: unknown, path = ""): Record<string, ValueChange> {
  const [first, other] = [byId(before), byId(after)];
  if (!isObject(first) || !isObject(other))
    return equal(first, other) ? {} : { [path]: [before ?? null, after ?? null] };
  const names = new Set([...Object.keys(first), ...Object.keys(other)]);
  return Object.assign(
    {},
    ...[...names].map((name) => listChanges(first[name], other[name], path ? `${path}.${name}` : name)),
  );
}
