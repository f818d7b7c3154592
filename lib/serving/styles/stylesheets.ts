import { shareInProcess } from "../shared";

type ReadFile = (address: string) => Promise<Buffer>;

const state = shareInProcess("stylesheets", () => ({
  addresses: [] as readonly string[],
  read: undefined as ReadFile | undefined,
}));

/** URLs of the stylesheets for public documents. Empty in tests without a build. */
export function stylesheets(): readonly string[] {
  return state.addresses;
}

/** A stylesheet, or a font that it names. */
export function readStylesheet(address: string): Promise<Buffer> {
  if (!state.read) throw new Error("No stylesheet has been loaded");
  return state.read(address);
}

export function setStylesheets(addresses: readonly string[], read: ReadFile): void {
  state.addresses = addresses;
  state.read = read;
}
