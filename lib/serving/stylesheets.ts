import { shareInProcess } from "./shared";

const state = shareInProcess("stylesheets", () => ({ addresses: [] as readonly string[] }));

/** The addresses of the stylesheets that public documents link. Empty in tests without a build. */
export function stylesheets(): readonly string[] {
  return state.addresses;
}

export function setStylesheets(addresses: readonly string[]): void {
  state.addresses = addresses;
}
