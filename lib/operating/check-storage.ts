import type { Check } from "./checks";
import type { Facts } from "./facts";

/** The share of a disk that should stay free. */
const freeShare = 0.1;

/** The folder of pictures and documents, or their service. */
export function judgeStorage({ storage, storageAwaySince }: Facts): Check {
  if (storageAwaySince)
    return {
      name: "storage",
      details: "operating:checks.storage.details.away",
      values: { time: { time: storageAwaySince } },
      todo: "operating:checks.storage.todo.away",
    };
  if (!storage) return { name: "storage", details: "operating:checks.storage.details.none", values: {} };
  if (storage === "remote") return { name: "storage", details: "operating:checks.storage.details.remote", values: {} };
  const { free, total } = storage;
  const values = { free: { bytes: free }, total: { bytes: total } };
  return {
    name: "storage",
    details: "operating:checks.storage.details.free",
    values,
    ...(free < total * freeShare ? { todo: "operating:checks.storage.todo.room" } : {}),
  };
}
