"use client";

// Each tab of the browser has an id, held as a lock while the tab is open: two tabs never have one id, and what a tab left
// behind is told from what another one is just writing.

const idKey = "xarxa:tab";
const lockName = (id: string) => `xarxa:tab:${id}`;

function newId(): string {
  const id = Math.random().toString(36).slice(2) + Date.now().toString(36);
  sessionStorage.setItem(idKey, id);
  return id;
}

/** Holds the lock until the tab is closed; false if another tab has it, as after duplicating a tab. */
function hold(id: string): Promise<boolean> {
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
  const kept = sessionStorage.getItem(idKey);
  if (!navigator.locks) return kept ?? newId();
  if (kept && (await hold(kept))) return kept;
  const id = newId();
  await hold(id);
  return id;
}

let claimed: Promise<string> | undefined;

/** The id of this tab; the same after a reload. Rejects where the browser forbids storage. */
export function tabId(): Promise<string> {
  claimed ??= claimId();
  return claimed;
}

/** The ids of the tabs that are open. Where the browser cannot tell, none: then everything unsaved is offered. */
export async function openTabs(): Promise<Set<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  const prefix = lockName("");
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
}
