import { type FormValues, sharedPrefix } from "./form-values";

// Repeated items in a form: parts of a record and items of lists, named `<prefix>.<number>.…`.

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The items under a prefix in order, with names relative to the item: `fields.school`, `id`. */
export function splitItems(values: FormValues, prefix: string): FormValues[] {
  const pattern = new RegExp(`^${literal(prefix)}\\.(\\d{1,4})\\.(.+)$`);
  const items = new Map<number, FormValues>();
  for (const [name, value] of Object.entries(values)) {
    const [, number, rest] = pattern.exec(name) ?? [];
    if (number === undefined || rest === undefined) continue;
    items.set(Number(number), { ...items.get(Number(number)), [rest]: value });
  }
  return [...items].sort(([first], [second]) => first - second).map(([, item]) => item);
}

/** Replaces all items under the prefix. */
export function joinItems(values: FormValues, prefix: string, items: FormValues[]): FormValues {
  const others = Object.entries(values).filter(([name]) => !name.startsWith(`${prefix}.`));
  const own = items.flatMap((item, index) =>
    Object.entries(item).map(([name, value]) => [`${prefix}.${index}.${name}`, value] as const),
  );
  return Object.fromEntries([...others, ...own]);
}

/** A new item with only an id. */
export const newItem = (): FormValues => ({ id: crypto.randomUUID() });

/** Moves an item by one step; a move beyond the ends changes nothing. */
export function moveItem<T>(items: readonly T[], index: number, step: -1 | 1): T[] {
  const moved = [...items];
  const target = index + step;
  if (target < 0 || target >= items.length || moved[index] === undefined) return moved;
  [moved[index], moved[target]] = [moved[target] as T, moved[index] as T];
  return moved;
}

/** Moves an item to another position. */
export function placeItem<T>(items: readonly T[], from: number, to: number): T[] {
  if (from < 0 || from >= items.length || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(from, 1).toSpliced(to, 0, items[from] as T);
}

/** `value`: the id to move, in a list of links, whose entries have no index. */
export type ItemChange = {
  verb: "add" | "remove" | "up" | "down" | "end" | "fill" | "paste";
  prefix: string;
  index: number;
  value?: string;
};

/** What is done with a whole list. */
const ofList: ReadonlySet<string> = new Set(["add", "fill", "paste"]);

const linkPattern = /^(up|down):([\w.]{1,120}):([0-9a-f]{8}-[0-9a-f-]{27})$/;

/**
 * Parses the button of a form without JavaScript: `add:parts.members`, `up:parts.members:2`, `up:fields.cities:<id>`.
 */
export function parseItemChange(intent: string): ItemChange | null {
  const [, way, list, value] = linkPattern.exec(intent) ?? [];
  if (way && list && value) return { verb: way as "up" | "down", prefix: list, index: 0, value };
  const [, verb, prefix, index] =
    /^(add|remove|up|down|end|fill|paste):([\w.]{1,120})(?::(\d{1,4}))?$/.exec(intent) ?? [];
  if (!verb || !prefix || ofList.has(verb) !== (index === undefined)) return null;
  return { verb: verb as ItemChange["verb"], prefix, index: Number(index ?? 0) };
}

/** The value for all items, set where an item has none; it is spent then. */
export function fillItems(values: FormValues, prefix: string): FormValues {
  const start = `${sharedPrefix}${prefix}.`;
  const entries = Object.entries(values);
  const isShared = ([name, value]: (typeof entries)[number]) => name.startsWith(start) && value !== "";
  const shared = entries.filter(isShared).map(([name, value]) => [name.slice(start.length), value] as const);
  const rest = Object.fromEntries(entries.filter(([name]) => !name.startsWith(start)));
  const items = splitItems(rest, prefix).map((item) => {
    const missing = shared.filter(([name]) => [item[name] ?? ""].flat().every((text) => text === ""));
    return { ...item, ...Object.fromEntries(missing) };
  });
  return joinItems(rest, prefix, items);
}

/** Adds items to the end of a list. */
export const appendItems = (values: FormValues, prefix: string, items: readonly FormValues[]): FormValues =>
  joinItems(values, prefix, [...splitItems(values, prefix), ...items]);

/** The form values after a button was pressed. Ending an item sets its last day, unless it has one. */
export function changeItems(values: FormValues, change: ItemChange, today: string): FormValues {
  const { verb, prefix, index, value } = change;
  if (value) {
    const list = [values[prefix] ?? []].flat();
    return { ...values, [prefix]: moveItem(list, list.indexOf(value), verb === "up" ? -1 : 1) };
  }
  if (verb === "fill") return fillItems(values, prefix);
  // Finding what was pasted is the server's work.
  if (verb === "paste") return values;
  const items = splitItems(values, prefix);
  const changed = {
    add: () => [...items, newItem()],
    remove: () => items.filter((_, place) => place !== index),
    up: () => moveItem(items, index, -1),
    down: () => moveItem(items, index, 1),
    end: () =>
      items.map((item, place) => (place === index ? { ...item, "fields.until": item["fields.until"] || today } : item)),
  }[verb]();
  return joinItems(values, prefix, changed);
}
