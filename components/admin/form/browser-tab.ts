"use client";

// Each browser tab has an id, held as a Web Lock while the tab is open. So text left by a closed tab can be told from
// text that another open tab is still writing.

const idKey = "xarxa:tab";
const lockName = (id: string) => `xarxa:tab:${id}`;

function newId(): string {
  const id = Math.random().toString(36).slice(2) + Date.now().toString(36);
  sessionStorage.setItem(idKey, id);
  return id;
}

/** Takes the lock until the tab is closed; false if another tab has it, as after duplicating a tab. */
function acquireLock(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    const forever = () => new Promise<never>(() => {});
    navigator.locks
      .request(lockName(id), { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock ? forever() : undefined;
      })
      .catch(() => resolve(true));
  });
}

async function claimId(): Promise<string> {
  const storedId = sessionStorage.getItem(idKey);
  if (!navigator.locks) return storedId ?? newId();
  if (storedId && (await acquireLock(storedId))) return storedId;
  const id = newId();
  await acquireLock(id);
  return id;
}

let claimed: Promise<string> | undefined;

/** The id of this tab, which stays the same after a reload. Rejects if the browser forbids storage. */
export function tabId(): Promise<string> {
  claimed ??= claimId();
  return claimed;
}

/** The ids of the open tabs. Empty if the browser has no Web Locks: then all unsaved text is offered. */
export async function openTabs(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const prefix = lockName("");
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
}
