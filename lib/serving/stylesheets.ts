import { shareInProcess } from "./shared";

const state = shareInProcess("stylesheets", () => ({ addresses: [] as readonly string[] }));

/** URLs of the stylesheets for public documents. Empty in tests without a build. */
export function stylesheets(): readonly string[] {
  return state.addresses;
}

export function setStylesheets(addresses: readonly string[]): void {
  state.addresses = addresses;
}
