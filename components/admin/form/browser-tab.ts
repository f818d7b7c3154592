"use client";

// Each browser tab has an id, held as a Web Lock while the tab is open. So text left by a closed tab can be told from
// text that another open tab is still writing.

const idKey = "xarxa:tab";
const lockName = (id: string) => `xarxa:tab:${id}`;

const randomId = () => Math.random().toString(36).slice(2) + Date.now().toString(36);

function newId(): string {
  const id = randomId();
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

/** Each loading of a page has its own id, so that what is typed now never replaces what an earlier one left. */
const visit = randomId();

export const ownVisit = async () => `${await tabId()}.${visit}`;

/**
 * Tells whether a page is still open somewhere: false for closed tabs and for earlier pages of this tab. Without Web
 * Locks only this page counts as open, and all other text is offered.
 */
export async function openVisits(): Promise<(visitId: string) => boolean> {
  const [own, tab, { held = [] }] = [await ownVisit(), await tabId(), (await navigator.locks?.query()) ?? {}];
  const open = new Set(held.map(({ name }) => name));
  return (visitId) => {
    const ofTab = visitId.split(".")[0] ?? "";
    return ofTab === tab ? visitId === own : open.has(lockName(ofTab));
  };
}
